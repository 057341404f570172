package org.coproduction.feedback;

/** Why a stretch of what somebody said is left out where it is published. */
public enum RedactionReason {
  /** A name of a person, or initials that stand for one. */
  NAME,
  /** A way to reach somebody, a number or a reference by which an office knows them. */
  IDENTIFIER,
  /** A place, school or service so small that it points to a family. */
  PLACE,
  /** Health, a diagnosis, or what befell one child. */
  HEALTH,
  /** Words by which neighbours would know the family. */
  SINGLE_FAMILY,
  /** What touches the safety of somebody, or a case before a tribunal or court. */
  SAFEGUARDING_OR_LEGAL,
  /** Words that insult somebody. */
  OFFENCE
}
