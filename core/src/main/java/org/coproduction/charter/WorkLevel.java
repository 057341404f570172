package org.coproduction.charter;

/** The level of work that a principle or commitment is about. */
public enum WorkLevel {
  /** One child and family. */
  INDIVIDUAL,
  /** Families as a body, such as a forum or a group. */
  COLLECTIVE,
  /** A service or setting. */
  OPERATIONAL,
  /** A whole area. */
  STRATEGIC
}
