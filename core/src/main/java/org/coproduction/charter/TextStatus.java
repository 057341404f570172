package org.coproduction.charter;

/** How much of a published text is in hand. Nothing is invented to fill a gap. */
public enum TextStatus {
  /** All of it. */
  FULL,
  /** Some of it. */
  PARTIAL,
  /** Its titles only. */
  TITLE_ONLY,
  /** None of it: it is known to exist. */
  NOT_OBTAINED
}
