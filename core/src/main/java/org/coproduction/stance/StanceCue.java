package org.coproduction.stance;

/** What a phrase does to the stance of a line; the phrases of each stand in the cue file. */
enum StanceCue {
  /** Says that something is good. */
  GOOD,
  /** Tells of what is good where nothing else is said: "came to the house". */
  GOOD_HINT,
  /** Says that something is good where it is said of it: "was quiet", "so fair". */
  GOOD_SAID,
  /** Says that something is bad where it is said of it: "is cold", "too dark". */
  BAD_SAID,
  /** Praises by itself, also beside a wish: "somebody to ring, brilliant". */
  VERDICT,
  /** Asks for more of what was told, which praises it; where nothing was told, a wish. */
  ENCORE,
  /** Says that something is better than it was. */
  SINCE,
  /** Says that something is bad. */
  BAD,
  /** Tells of what is bad where nothing else is said: "told to wait outside". */
  BAD_HINT,
  /** Turns what follows round. */
  NOT,
  /** A complaint that denies: what is good behind it is denied too, "cannot get a clear answer". */
  SOURS,
  /** Ends what is turned round: "no reply when it was late". */
  THEN,
  /** Is worth something, so that its absence is bad. */
  VALUED,
  /** What somebody does for others: "taught", "rang", in front of whom it was done for. */
  DEED,
  /** For whom something is done, or who is asked: "us", "him". */
  ONE,
  /** A thing or people that a question may be about: "the", "our", "schools". */
  THING,
  /** A verb that stands first in a question, in front of whoever is asked. */
  AUX,
  /** A word that opens a question, in front of such a verb. */
  WH,
  /** May stand in front of a question: "ok but", "and". */
  LEAD_IN,
  /** Tells of a plain fact: where to ring, what a meeting heard. */
  REPORTS,
  /** As the whole of a line, says what was said before: "ditto". */
  SAME,
  /** As the whole of a line, gives no answer: "don't know". */
  NO_ANSWER,
  /** Says how it used to be, so that it is no longer so. */
  PAST,
  /** Limits what is said. */
  LIMIT,
  /** Limits what is said, and is a complaint where it limits nothing: "only if you can pay". */
  RESTRICT,
  /** Sets one clause against another. */
  BUT,
  /** Wishes or proposes. */
  WISH,
  /** Wishes, unless a question mark ends it: "could we meet later". */
  WISH_UNASKED,
  /** Wishes, proposes or reports where nothing else judges: "for every school". */
  WISH_HINT,
  /** Wishes or proposes where the line begins with it. */
  WISH_AT_START,
  /** Demands where the line begins with it. */
  ACT,
  /** Demands where the line begins with it, and praises where it is said of somebody. */
  KIND_ACT,
  /** Begins a question. */
  ASKS,
  /** Begins a question where a question mark ends it. */
  ASKS_WITH_SIGN,
  /** Tells of a question: "asked whether". */
  ASKED,
  /** Begins a heading over examples. */
  NAMES,
  /** Makes a sentence of a line. */
  SAYS,
  /** What is counted where something took long or came often: "months", "times". */
  UNIT,
  /** A number in words. */
  NUMBER,
  /** Looks like one of the others and is none. */
  PASS
}
