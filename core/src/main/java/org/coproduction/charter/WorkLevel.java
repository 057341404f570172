package org.coproduction.charter;

/** The level of work that a principle or commitment is about. */
public enum WorkLevel {
  /** One child and family. */
  INDIVIDUAL,
  /** A service or setting. */
  OPERATIONAL,
  /** A whole area. */
  STRATEGIC
}
