package org.coproduction.privacy;

/**
 * What a piece of free text is for, which decides what may stand in it.
 *
 * <p>Names of people are looked for in accounts alone, and only where something beside a name tells
 * that it is a child's or a family's: an officer in post, a body or somebody who signs may be named
 * in the field for it.
 */
public enum TextRole {
  /** What somebody said or wrote in their own words: nothing that identifies may stand in it. */
  ACCOUNT,
  /**
   * A title, or the name of a body, a post or somebody in it: it tells of no family, yet contact
   * details and numbers of people do not belong in it either.
   */
  NAME,
  /** Where people met: its postcode is meant to be known. */
  VENUE
}
