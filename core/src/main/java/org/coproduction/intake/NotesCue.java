package org.coproduction.intake;

/** What a phrase tells about a line of notes; the phrases of each stand in the cue file. */
enum NotesCue {
  /** A heading under which answers stand. */
  PROMPT,
  /** May stand before such a heading. */
  LEAD_IN,
  /** Opens a question to the people of an event. */
  ASKS_PEOPLE,
  /** Speaks to them. */
  PEOPLE_ASKED,
  /** A whole line of a page that nobody said. */
  FURNITURE,
  /** Begins such a line. */
  FURNITURE_START,
  /** Stands in such a line above the first prompt. */
  FURNITURE_EDGE,
  /** Names a table or group at which people sat, and is no heading. */
  TABLE,
  /** Names an event. */
  EVENT,
  /** Speaks of being involved and heard. */
  INVOLVEMENT
}
