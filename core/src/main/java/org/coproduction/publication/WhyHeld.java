package org.coproduction.publication;

/** Why something is not published. */
public enum WhyHeld {
  /** Its permission is internal, or nobody has given one. */
  INTERNAL,
  /** It may count towards themes and may not be quoted. */
  THEMES_ONLY,
  /** It may be quoted, but not as freely as the policy asks for. */
  PERMISSION_TOO_NARROW,
  /** It was taken back. */
  WITHDRAWN,
  /** It quotes what somebody else took back, or what the same person said and took back. */
  REPEATS_WITHDRAWN,
  /** It was recognised by a program, and a person refused it. */
  REFUSED,
  /** No person has decided about it yet. */
  NOT_MODERATED,
  /** A person decided that it is not to be published. */
  HELD_BY_MODERATOR,
  /** A part of it is to be left out, and nobody has marked which. */
  NOTHING_REDACTED,
  /** What is to be left out does not lie within it. */
  REDACTION_BEYOND_TEXT,
  /** Nothing would be left of it. */
  NOTHING_LEFT,
  /** Something in it may identify a person. */
  IDENTIFIER,
  /** It tells of one family or child. */
  SINGLE_FAMILY,
  /** It is the name of somebody whom the policy does not name. */
  NAME,
  /** It answers nothing that anybody is on record as having said. */
  NOTHING_BEHIND,
  /** It is a comment that is left out for a reason on record. */
  LEFT_OUT,
  /** It is a comment of which nobody has said what it is about. */
  OF_NO_CLASS,
  /** It is a count that nobody took exactly. */
  NOT_COUNTED,
  /** These counts do not fit with what was published before. */
  EARLIER_RELEASE,
  /** There are more counts than one table can protect. */
  TABLE_TOO_LARGE
}
