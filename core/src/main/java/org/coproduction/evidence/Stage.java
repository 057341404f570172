package org.coproduction.evidence;

/** A stage of a piece of work. One piece of work stands on different rungs at different stages. */
public enum Stage {
  /** Finding out what matters and what the question is. */
  FRAME,
  /** Working out what to do. */
  DESIGN,
  /** Choosing. */
  DECIDE,
  /** Doing it. */
  DELIVER,
  /** Looking at what came of it. */
  REVIEW
}
