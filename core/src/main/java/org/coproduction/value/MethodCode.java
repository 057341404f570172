package org.coproduction.value;

/**
 * Names a way of involving people, such as a listening event or a survey. The list is open: a
 * method that nobody foresaw is a method.
 *
 * @param value the identifier, 1 to 64 of the characters {@code A-Z a-z 0-9 . _ : -}
 */
public record MethodCode(String value) implements Id {

  /**
   * Makes an identifier.
   *
   * @throws MalformedValueException {@code value.id.malformed}
   */
  public MethodCode {
    IdGrammar.require("methodCode", value);
  }

  @Override
  public String toString() {
    return IdGrammar.masked(this);
  }
}
