package org.coproduction.retention;

/** The date from which on a record is kept for a period. */
public enum RetentionTrigger {
  /** When the record was changed last; the host knows it. */
  LAST_CHANGE,
  /** When the event was; of a year of comments on a Local Offer, its last day. */
  EVENT_DATE,
  /** When what the record led to was decided. */
  DECISION_DATE,
  /**
   * When the child or young person was born; the host knows it, and the latest of several counts.
   */
  DATE_OF_BIRTH,
  /** When the case that the record belongs to was closed; the host knows it. */
  CASE_CLOSED
}
