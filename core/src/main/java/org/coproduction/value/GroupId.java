package org.coproduction.value;

/**
 * Names one group of participants within its form or event.
 *
 * @param value the identifier, 1 to 64 of the characters {@code A-Z a-z 0-9 . _ : -}
 */
public record GroupId(String value) implements Id {

  /**
   * Makes an identifier.
   *
   * @throws MalformedValueException {@code value.id.malformed}
   */
  public GroupId {
    IdGrammar.require("groupId", value);
  }

  @Override
  public String toString() {
    return IdGrammar.masked(this);
  }
}
