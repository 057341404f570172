package org.coproduction.value;

/**
 * Names one ladder of involvement, across its versions.
 *
 * @param value the identifier, 1 to 64 of the characters {@code A-Z a-z 0-9 . _ : -}
 */
public record LadderId(String value) implements Id {

  /**
   * Makes an identifier.
   *
   * @throws MalformedValueException {@code value.id.malformed}
   */
  public LadderId {
    IdGrammar.require("ladderId", value);
  }

  @Override
  public String toString() {
    return IdGrammar.masked(this);
  }
}
