package org.coproduction.charter;

/** What a charter is made of. One charter may be of several kinds. */
public enum CharterKind {
  /** Values or principles. */
  VALUES,
  /** Standards that can be met. */
  STANDARDS,
  /** Phases of work. */
  PHASES,
  /** Pledges that somebody makes, often dated. */
  PLEDGES,
  /** Elements that are all needed: none stands above another or makes up for one. */
  ELEMENTS,
  /** Rungs of involvement. */
  LADDER
}
