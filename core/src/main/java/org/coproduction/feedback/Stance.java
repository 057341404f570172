package org.coproduction.feedback;

/**
 * How something that was said judges the present. It is decided from the words themselves, never
 * from the heading they stand under.
 */
public enum Stance {
  /** It says that something is good. */
  POSITIVE,
  /** It says that something is bad or missing. */
  NEGATIVE,
  /** It says both. */
  MIXED,
  /** It does not judge the present: a wish, a proposal, a plain fact. */
  NEUTRAL,
  /** It asks. */
  QUESTION,
  /** It names a subject and says nothing about it. */
  LABEL
}
