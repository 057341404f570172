package org.coproduction.value;

/**
 * Names one response to what people said.
 *
 * @param value the identifier, 1 to 64 of the characters {@code A-Z a-z 0-9 . _ : -}
 */
public record ResponseId(String value) implements Id {

  /**
   * Makes an identifier.
   *
   * @throws MalformedValueException {@code value.id.malformed}
   */
  public ResponseId {
    IdGrammar.require("responseId", value);
  }

  @Override
  public String toString() {
    return IdGrammar.masked(this);
  }
}
