package org.coproduction.loop;

/** How far a kind of group was heard at the events on record, least first. */
public enum Standing {
  /** No event on record names it. */
  ABSENT,
  /** It was invited or is named, and nobody of it is known to have come. */
  NOT_KNOWN_TO_HAVE_COME,
  /** Somebody came, and nothing on record is theirs. */
  CAME,
  /** Something that was said is on record as theirs. */
  HEARD
}
