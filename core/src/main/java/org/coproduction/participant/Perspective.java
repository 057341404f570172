package org.coproduction.participant;

/** What somebody speaks from. */
public enum Perspective {
  /** From living it, as a child, young person, parent or carer. */
  LIVED_EXPERIENCE,
  /** From working in it. */
  PRACTITIONER,
  /** Not known. */
  UNKNOWN
}
