package org.coproduction.validation;

/** What a profile does with a rule's findings. */
public enum Treatment {
  /** They are errors here. */
  ERROR,
  /** They are warnings here. */
  WARNING,
  /** They are notes here. */
  NOTE,
  /** They are left out of the findings and listed as muted. */
  MUTE
}
