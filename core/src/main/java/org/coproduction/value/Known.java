package org.coproduction.value;

/**
 * An answer to a question about imprecise facts: yes, no, or nobody can tell from what is recorded.
 */
public enum Known {
  /** It is certainly so. */
  YES,
  /** It is certainly not so. */
  NO,
  /** What is recorded does not tell: two imprecise dates overlap, a count was not taken. */
  UNKNOWN
}
