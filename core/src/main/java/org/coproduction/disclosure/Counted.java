package org.coproduction.disclosure;

/** What a table counts; only what does not lead to people can be let off hiding. */
public enum Counted {
  /** People: who was invited, came, spoke or signed. Never exempt. */
  PEOPLE(false),
  /**
   * Mentions: lines that were coded to a theme. Lines are not people, but one mention of something
   * rare is a person. Never exempt.
   */
  MENTIONS(false),
  /** Organisations, services or settings. */
  ORGANISATIONS(true),
  /** Events or sessions. */
  EVENTS(true);

  private final boolean canBeExempt;

  Counted(boolean canBeExempt) {
    this.canBeExempt = canBeExempt;
  }

  /**
   * Whether a policy may show such counts however small they are.
   *
   * @return false for what leads to people
   */
  public boolean canBeExempt() {
    return canBeExempt;
  }
}
