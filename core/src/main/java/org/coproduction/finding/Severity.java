package org.coproduction.finding;

/** How binding the broken requirement is, by the modal verb it is stated with. Worst first. */
public enum Severity {
  /** The record must be otherwise. */
  ERROR,
  /** The record should be otherwise. */
  WARNING,
  /** The record may well be right; somebody may want to look. */
  NOTE
}
