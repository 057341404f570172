package org.coproduction.value;

/**
 * Names the form that information was given in, such as Easy Read or a video. The list is open.
 *
 * @param value the identifier, 1 to 64 of the characters {@code A-Z a-z 0-9 . _ : -}
 */
public record FormatCode(String value) implements Id {

  /**
   * Makes an identifier.
   *
   * @throws MalformedValueException {@code value.id.malformed}
   */
  public FormatCode {
    IdGrammar.require("formatCode", value);
  }

  @Override
  public String toString() {
    return IdGrammar.masked(this);
  }
}
