package org.coproduction.intake;

/** What became of one line of a source text. */
public enum LineRole {
  /** It is something that somebody said. */
  ITEM,
  /** It is a question or heading that people answered. */
  PROMPT,
  /** It is a prompt printed once more. */
  REPEATED_PROMPT,
  /** It tells of an event itself: its title, when and where it was, who came, how it went. */
  EVENT,
  /** It names the table or group whose words follow. */
  TABLE,
  /** It is what an organisation answered to something that somebody said. */
  REPLY,
  /** It goes on with the line before it, or only marks how many agreed with that. */
  CONTINUATION,
  /** It is the title of a form. */
  TITLE,
  /** It is a question or field label of a form. */
  LABEL,
  /** It is what somebody wrote under a label. */
  ANSWER,
  /** It belongs to the page or template and not to what people said or wrote. */
  FURNITURE,
  /** It fits nowhere; a finding says so. */
  LEFT_OVER;

  /**
   * Whether lines of this kind belong to the page or template rather than to what people said or
   * wrote.
   *
   * @return true for furniture, for a prompt that is printed once more, and for what tells of an
   *     event
   */
  public boolean isOfThePage() {
    return this == FURNITURE || this == REPEATED_PROMPT || this == EVENT;
  }
}
