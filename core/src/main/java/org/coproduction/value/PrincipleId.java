package org.coproduction.value;

/**
 * Names one principle within its charter; stable across versions.
 *
 * @param value the identifier, 1 to 64 of the characters {@code A-Z a-z 0-9 . _ : -}
 */
public record PrincipleId(String value) implements Id {

  /**
   * Makes an identifier.
   *
   * @throws MalformedValueException {@code value.id.malformed}
   */
  public PrincipleId {
    IdGrammar.require("principleId", value);
  }

  @Override
  public String toString() {
    return IdGrammar.masked(this);
  }
}
