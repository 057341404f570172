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
  /** Begins such a line where a colon follows. */
  FURNITURE_LABEL,
  /** Stands in such a line above the first prompt. */
  FURNITURE_EDGE,
  /** Begins such a line above the first prompt where a colon follows. */
  CONTROL_LABEL,
  /** What a page asks or offers to do, where the line also names a part of the page. */
  PAGE_VERB,
  /** Names the page or a part of it. */
  PAGE_NOUN,
  /** What a site keeps of those who visit. */
  COOKIE,
  /** Speaks of a site, beside such a word. */
  SITE,
  /** Asks people to write or call, where an address follows. */
  INVITES,
  /** Heads the entries of a menu that are printed line by line. */
  MENU_HEADING,
  /** What who typed the notes did. */
  TYPED,
  /** What who wrote a report did; somebody may also speak of a plan that was written so. */
  WROTE,
  /** By whom, from what or how that was done. */
  MANNER,
  /** What people wrote on, and how they wrote. */
  SHEET,
  /** What became of it. */
  SHEET_STATE,
  /** Tells what happened in the room and was not said. */
  NARRATES,
  /** Tells, before anything was said, how it was written down. */
  SET_DOWN,
  /** Heads the foot of a page. */
  FOOT_HEADING,
  /** Stands in a line at the foot of a page. */
  FOOT,
  /** Opens a line that says when something was put on a page. */
  STAMP,
  /** Opens a line that tells of the next event. */
  NEXT_EVENT,
  /** Opens a line with a date of what comes next. */
  NEXT,
  /** Names a table or group at which people sat, and is no heading. */
  TABLE,
  /** Names a way to sit or meet that people speak of too, such as a group or a room. */
  GATHERING,
  /** Tells one table from the others. */
  TABLE_NAME,
  /** Names people; with a mark behind it, it tells whose words follow. */
  GROUP,
  /** Has somebody do something, so that a line is no name. */
  SAYS_ANYTHING,
  /** Tells in what way words were gathered that follow. */
  GATHERED,
  /** Names an event. */
  EVENT,
  /** Names what is said of an event, such as who came; a mark follows. */
  EVENT_FACT,
  /** Heads a part that tells of an event or of who answered. */
  EVENT_HEADING,
  /** Heads such a part where nothing was said yet; elsewhere it may be what people spoke of. */
  EVENT_HEADING_FIRST,
  /** Heads the list of what a meeting was to speak of. */
  AGENDA,
  /** Tells where or how an event was, or that people came. */
  EVENT_SIGN,
  /** Names an organisation of the place. */
  COUNCIL,
  /** Weighs, asks or wishes, as the headings do that people make for themselves. */
  HEADING_WORD,
  /** Opens the line above the notes that names who was there to answer. */
  PANEL,
  /** Answers a question first of all. */
  YES_OR_NO,
  /** Tells, behind who answers, that they did. */
  ANSWERS,
  /** Asks the questions of a talk that was taken down. */
  ASKER,
  /** Asks whether something is so; put to the people there, it is one of the questions. */
  ASKS_WHETHER,
  /** Names who answers, before a mark. */
  REPLY_LABEL,
  /** Names who answers where something was asked, and elsewhere whom people spoke of. */
  ANSWERER,
  /** Heads what an organisation answers or will do. */
  REPLY_HEADING,
  /** Opens or makes a promise or answer of an organisation. */
  REPLY_WORDS,
  /** Stands before what people said, where the answer to it stands too. */
  SAID_LABEL,
  /** Heads a column of a table. */
  COLUMN,
  /** Names somebody who speaks for an organisation. */
  OFFICER,
  /** Names people who speak for themselves. */
  PEOPLE,
  /** Reports that somebody said something. */
  REPORTS,
  /** Is done to people who are asked, and reports nothing they said. */
  REPORTS_NOTHING,
  /** Speaks of being involved and heard. */
  INVOLVEMENT
}
