package org.coproduction.value;

/**
 * Names one cue by which a reader recognises a fact in words.
 *
 * @param value the identifier, 1 to 64 of the characters {@code A-Z a-z 0-9 . _ : -}
 */
public record CueId(String value) implements Id {

  /**
   * Makes an identifier.
   *
   * @throws MalformedValueException {@code value.id.malformed}
   */
  public CueId {
    IdGrammar.require("cueId", value);
  }

  @Override
  public String toString() {
    return IdGrammar.masked(this);
  }
}
