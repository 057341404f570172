package org.coproduction.feedback;

/** What became of what people said. */
public enum ResponseKind {
  /** It was done. */
  DID,
  /** It will be done by a date. */
  WILL_DO,
  /** It could not be done, for a reason. */
  COULD_NOT
}
