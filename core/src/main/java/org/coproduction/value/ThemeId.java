package org.coproduction.value;

/**
 * Names one theme within its codebook; stable across versions.
 *
 * @param value the identifier, 1 to 64 of the characters {@code A-Z a-z 0-9 . _ : -}
 */
public record ThemeId(String value) implements Id {

  /**
   * Makes an identifier.
   *
   * @throws MalformedValueException {@code value.id.malformed}
   */
  public ThemeId {
    IdGrammar.require("themeId", value);
  }

  @Override
  public String toString() {
    return IdGrammar.masked(this);
  }
}
