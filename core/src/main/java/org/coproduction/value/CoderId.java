package org.coproduction.value;

/**
 * Names whoever coded feedback into themes: a person under a pseudonym, or a program.
 *
 * @param value the identifier, 1 to 64 of the characters {@code A-Z a-z 0-9 . _ : -}
 */
public record CoderId(String value) implements Id {

  /**
   * Makes an identifier.
   *
   * @throws MalformedValueException {@code value.id.malformed}
   */
  public CoderId {
    IdGrammar.require("coderId", value);
  }

  @Override
  public String toString() {
    return IdGrammar.masked(this);
  }
}
