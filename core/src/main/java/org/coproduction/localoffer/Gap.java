package org.coproduction.localoffer;

/** What is missing before the comments of a year are dealt with. */
public enum Gap {
  /** Nobody has said what the comment is about, and it is not left out. */
  OF_NO_CLASS,
  /** The comment is of a class, and is neither answered nor left out. */
  NEITHER_ANSWERED_NOR_EXCLUDED,
  /** The comment is left out, and nobody says why. */
  EXCLUDED_WITHOUT_REASON,
  /** There is an answer without a response, or without an action or the reason for none. */
  ANSWERED_WITHOUT_ACTION_OR_REASON,
  /** The comments of the year are not known to be published. */
  YEAR_NOT_PUBLISHED
}
