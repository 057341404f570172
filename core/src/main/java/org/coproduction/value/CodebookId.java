package org.coproduction.value;

/**
 * Names one codebook, across its versions.
 *
 * @param value the identifier, 1 to 64 of the characters {@code A-Z a-z 0-9 . _ : -}
 */
public record CodebookId(String value) implements Id {

  /**
   * Makes an identifier.
   *
   * @throws MalformedValueException {@code value.id.malformed}
   */
  public CodebookId {
    IdGrammar.require("codebookId", value);
  }

  @Override
  public String toString() {
    return IdGrammar.masked(this);
  }
}
