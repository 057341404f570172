package org.coproduction.value;

/**
 * Names one session of an event.
 *
 * @param value the identifier, 1 to 64 of the characters {@code A-Z a-z 0-9 . _ : -}
 */
public record SessionId(String value) implements Id {

  /**
   * Makes an identifier.
   *
   * @throws MalformedValueException {@code value.id.malformed}
   */
  public SessionId {
    IdGrammar.require("sessionId", value);
  }

  @Override
  public String toString() {
    return IdGrammar.masked(this);
  }
}
