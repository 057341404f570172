package org.coproduction.scoring;

/** What keeps an earlier scorecard from coming out equal. */
public enum ReplayDifference {
  /** It was made by another rubric. */
  RUBRIC,
  /** It was made by another version of the rubric. */
  RUBRIC_VERSION,
  /** Levels were judged on another ladder, on another version of it, or on none. */
  LADDER_VERSION,
  /** A document has another fingerprint, or is one more or one less. */
  INPUT,
  /** Every input that is named is as it was, and the result is not. */
  RESULT
}
