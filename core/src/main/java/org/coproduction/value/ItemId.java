package org.coproduction.value;

/**
 * Names one item within its rubric.
 *
 * @param value the identifier, 1 to 64 of the characters {@code A-Z a-z 0-9 . _ : -}
 */
public record ItemId(String value) implements Id {

  /**
   * Makes an identifier.
   *
   * @throws MalformedValueException {@code value.id.malformed}
   */
  public ItemId {
    IdGrammar.require("itemId", value);
  }

  @Override
  public String toString() {
    return IdGrammar.masked(this);
  }
}
