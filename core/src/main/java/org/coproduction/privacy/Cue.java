package org.coproduction.privacy;

/**
 * What words do in a line that tells of one family. Their lists are in {@code single-family.txt}.
 */
enum Cue {
  /** One of the people present. */
  ONE,
  /** Begins as one person would, and is not. */
  ORDINARY,
  /** Where it was said. */
  HERE,
  /** Words that single out. */
  ONLY,
  /** A family of a kind that few are of. */
  RARE,
  /** Somebody who may be pointed out by what follows: "the boy who". */
  PERSON,
  /** What follows and points. */
  RELATION,
  /** Somebody in particular, pointed out. */
  DEFINITE,
  /** A child or other relative of somebody's. */
  OWN,
  /** One spoken of before. */
  HE,
  /** What those in post do, of whom notes say "he" too. */
  SPEECH,
  /** A child of somebody's, or of each of many. */
  THEIRS,
  /** Many whose children are spoken of together. */
  MANY,
  /** What somebody tells of themselves at home. */
  SELF,
  /** A few of one family. */
  FEW,
  /** What befell one child and not most. */
  PARTICULAR,
  /** What befalls many. */
  COMMON,
  /** How old somebody is, or in which class. */
  AGE,
  /** A school, village or street that is named. */
  PLACE,
  /** Somebody who is named. */
  NAMED,
  /** Somebody of no name, pointed out by what follows: "a lad with". */
  SOMEBODY,
  /** Said of nobody in particular. */
  GENERAL,
  /** Said of what is not. */
  WISH
}
