package org.coproduction.value;

/**
 * Names one rubric, across its versions.
 *
 * @param value the identifier, 1 to 64 of the characters {@code A-Z a-z 0-9 . _ : -}
 */
public record RubricId(String value) implements Id {

  /**
   * Makes an identifier.
   *
   * @throws MalformedValueException {@code value.id.malformed}
   */
  public RubricId {
    IdGrammar.require("rubricId", value);
  }

  @Override
  public String toString() {
    return IdGrammar.masked(this);
  }
}
