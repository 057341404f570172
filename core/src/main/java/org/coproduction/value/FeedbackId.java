package org.coproduction.value;

/**
 * Names one feedback item within its event.
 *
 * @param value the identifier, 1 to 64 of the characters {@code A-Z a-z 0-9 . _ : -}
 */
public record FeedbackId(String value) implements Id {

  /**
   * Makes an identifier.
   *
   * @throws MalformedValueException {@code value.id.malformed}
   */
  public FeedbackId {
    IdGrammar.require("feedbackId", value);
  }

  @Override
  public String toString() {
    return IdGrammar.masked(this);
  }
}
