package org.coproduction.scoring;

/** How far what is on record bears out that a principle was lived. */
public enum PrincipleConfidence {
  /** Nothing on record shows it. */
  NONE,
  /** It is asserted only, or what speaks against it is as well shown as what speaks for it. */
  LOW,
  /** It is documented, and nothing that is as well shown speaks against it. */
  MODERATE,
  /** It is corroborated, and nothing speaks against it. */
  HIGH
}
