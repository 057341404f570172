package org.coproduction.charter;

/**
 * What a principle is about, for finding like ones in different charters. A tag never replaces the
 * local wording, which areas chose with families.
 */
public enum PrincipleTag {
  /** Shared decisions, partnership, power. */
  WORK_TOGETHER,
  /** Welcome, empathy, courtesy. */
  RESPECT_CARE,
  /** Assets, expertise by experience. */
  VALUE_EXPERIENCE,
  /** Diversity, barriers, adjustments. */
  INCLUDE_ACCESS,
  /** Clear, timely, two-way information. */
  COMMUNICATE,
  /** What matters, the difference made. */
  OUTCOMES_IMPACT,
  /** Skills, training, help to take part. */
  SUPPORT_CAPACITY,
  /** Openness, expectations, limits. */
  HONEST_OPEN,
  /** Being heard. */
  LISTEN,
  /** Doing what was said, owning mistakes, feeding back. */
  ACCOUNTABLE,
  /** From the beginning, at all stages. */
  START_EARLY,
  /** Something back, reward. */
  RECIPROCITY,
  /** Trust. */
  TRUST,
  /** Everybody's job, governance. */
  OWNERSHIP_LEADERSHIP
}
