package org.coproduction.value;

/**
 * Names one decision within its evidence form.
 *
 * @param value the identifier, 1 to 64 of the characters {@code A-Z a-z 0-9 . _ : -}
 */
public record DecisionId(String value) implements Id {

  /**
   * Makes an identifier.
   *
   * @throws MalformedValueException {@code value.id.malformed}
   */
  public DecisionId {
    IdGrammar.require("decisionId", value);
  }

  @Override
  public String toString() {
    return IdGrammar.masked(this);
  }
}
