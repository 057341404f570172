package org.coproduction.stance;

/** What a phrase does to the stance of a line; the phrases of each stand in the cue file. */
enum StanceCue {
  /** Says that something is good. */
  GOOD,
  /** Says that something is better than it was. */
  SINCE,
  /** Says that something is bad. */
  BAD,
  /** Turns what follows round. */
  NOT,
  /** Is worth something, so that its absence is bad. */
  VALUED,
  /** Limits what is said. */
  LIMIT,
  /** Sets one clause against another. */
  BUT,
  /** Wishes or proposes. */
  WISH,
  /** Wishes or proposes where the line begins with it. */
  WISH_AT_START,
  /** Demands where the line begins with it. */
  ACT,
  /** Demands where the line begins with it, and praises where it is said of somebody. */
  KIND_ACT,
  /** Begins a question. */
  ASKS,
  /** Begins a heading over examples. */
  NAMES,
  /** Makes a sentence of a line. */
  SAYS,
  /** Looks like one of the others and is none. */
  PASS
}
