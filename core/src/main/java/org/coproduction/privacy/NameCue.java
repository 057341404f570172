package org.coproduction.privacy;

/** What words tell of a name near them. Their lists are in {@code names.txt}. */
enum NameCue {
  /** It is a given name. */
  GIVEN,
  /** It says whose child or relative somebody is. */
  KIN,
  /** It is a post: somebody in post may be named. */
  POST,
  /** It tells that the sentence is about a child or a home. */
  CHILD,
  /** It stands for one person and for no town or school. */
  PRONOUN,
  /** It is what people do. */
  DOES,
  /** It makes a name that of a place or body. */
  PLACE,
  /** It is how young people write of themselves. */
  YOUNG
}
