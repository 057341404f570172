package org.coproduction.feedback;

/** What a person who read something that was said decided about publishing it. */
public enum ModerationDecision {
  /** It may be published as it is, as far as its permission goes. */
  PUBLISH,
  /** It may be published without the stretches that its redactions name. */
  REDACT,
  /** It may not be published. */
  HOLD
}
