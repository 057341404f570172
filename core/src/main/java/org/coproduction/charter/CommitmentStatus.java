package org.coproduction.charter;

/** How far a commitment has come. */
public enum CommitmentStatus {
  /** It has not begun. */
  NOT_STARTED,
  /** It is being worked on and will be finished. */
  UNDER_WAY,
  /** It has no end: it is kept again and again. */
  ONGOING,
  /** It was kept. */
  KEPT,
  /** It was not kept. */
  NOT_KEPT
}
