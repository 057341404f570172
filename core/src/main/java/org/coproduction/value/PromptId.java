package org.coproduction.value;

/**
 * Names one prompt that was put to people at an event.
 *
 * @param value the identifier, 1 to 64 of the characters {@code A-Z a-z 0-9 . _ : -}
 */
public record PromptId(String value) implements Id {

  /**
   * Makes an identifier.
   *
   * @throws MalformedValueException {@code value.id.malformed}
   */
  public PromptId {
    IdGrammar.require("promptId", value);
  }

  @Override
  public String toString() {
    return IdGrammar.masked(this);
  }
}
