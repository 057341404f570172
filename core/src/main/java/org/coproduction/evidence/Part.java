package org.coproduction.evidence;

/** What the groups of an activity did in it. */
public enum Part {
  /** They were told something. */
  TOLD,
  /** They were asked and gave their views. */
  GAVE_VIEWS,
  /** They shaped the work: wrote a draft, sat in a working group, designed. */
  SHAPED,
  /** They were among those who decided. */
  DECIDED,
  /** They carried it out, with others. */
  DELIVERED,
  /** They looked at what came of it, with others. */
  REVIEWED
}
