package org.coproduction.evidence;

/**
 * A moment that the record shows without saying more. It is why an item can be open rather than
 * unmet.
 */
public enum OccasionKind {
  /** Drafts or options are mentioned, so there was a moment when options were fixed. */
  OPTIONS_DRAFTED,
  /** An invitation is mentioned, so something may have been sent ahead. */
  INVITATION_SENT,
  /** A decision or agreement is mentioned, without who took part in it. */
  DECISION_TAKEN
}
