package org.coproduction.retention;

/** Where a record stands under a rule on a day. */
public enum RetentionStatus {
  /** What the rule asks for is due. */
  DUE,
  /** It would be due, and something holds it. */
  HELD,
  /** It is not due yet. */
  NOT_YET,
  /** Nobody can tell, since the date from which the period runs is not known. */
  DATE_UNKNOWN
}
