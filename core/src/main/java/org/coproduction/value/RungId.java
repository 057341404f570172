package org.coproduction.value;

/**
 * Names one rung within its ladder.
 *
 * @param value the identifier, 1 to 64 of the characters {@code A-Z a-z 0-9 . _ : -}
 */
public record RungId(String value) implements Id {

  /**
   * Makes an identifier.
   *
   * @throws MalformedValueException {@code value.id.malformed}
   */
  public RungId {
    IdGrammar.require("rungId", value);
  }

  @Override
  public String toString() {
    return IdGrammar.masked(this);
  }
}
