package org.coproduction.portfolio;

/** How something that was looked for stands on record. */
public enum Showing {
  /** It is documented or corroborated. */
  EVIDENCED,
  /** It is claimed or asserted, and nothing shows it. */
  ASSERTED,
  /** It is not on record. */
  MISSING,
  /** The record shows the occasion but not the fact. */
  CANNOT_TELL,
  /** The record says that it does not apply, and why. */
  NOT_APPLICABLE
}
