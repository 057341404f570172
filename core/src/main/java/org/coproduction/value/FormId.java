package org.coproduction.value;

/**
 * Names one evidence form.
 *
 * @param value the identifier, 1 to 64 of the characters {@code A-Z a-z 0-9 . _ : -}
 */
public record FormId(String value) implements Id {

  /**
   * Makes an identifier.
   *
   * @throws MalformedValueException {@code value.id.malformed}
   */
  public FormId {
    IdGrammar.require("formId", value);
  }

  @Override
  public String toString() {
    return IdGrammar.masked(this);
  }
}
