package org.coproduction.value;

/**
 * Names one charter, across its versions.
 *
 * @param value the identifier, 1 to 64 of the characters {@code A-Z a-z 0-9 . _ : -}
 */
public record CharterId(String value) implements Id {

  /**
   * Makes an identifier.
   *
   * @throws MalformedValueException {@code value.id.malformed}
   */
  public CharterId {
    IdGrammar.require("charterId", value);
  }

  @Override
  public String toString() {
    return IdGrammar.masked(this);
  }
}
