package org.coproduction.scoring;

/** What the facts say of one item. A missing fact counts the same whether it is open or unmet. */
public enum Result {
  /** The facts are there. */
  MET,
  /** The facts are not there. */
  NOT_MET,
  /** The record shows the occasion but not the fact. */
  CANNOT_TELL,
  /** The item does not apply, for a stated reason; it keeps its place in the denominator. */
  NOT_APPLICABLE
}
