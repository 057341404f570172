package org.coproduction.evidence;

/** Which way a piece of evidence points. */
public enum Bearing {
  /** It supports the claim. */
  SUPPORTS,
  /** It speaks against the claim. */
  COUNTERS
}
