package org.coproduction.intake;

/** What became of one line of a source text. */
public enum LineRole {
  /** It is something that somebody said. */
  ITEM,
  /** It is a question or heading that people answered. */
  PROMPT,
  /** It is a prompt printed once more. */
  REPEATED_PROMPT,
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
   * @return true for furniture, and for a prompt that is printed once more
   */
  public boolean isOfThePage() {
    return this == FURNITURE || this == REPEATED_PROMPT;
  }
}
