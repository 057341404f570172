package org.coproduction.privacy;

/** What words tell of a name near them. Their lists are in {@code names.txt}. */
enum NameCue {
  /** It is a given name. */
  GIVEN,
  /** It is a given name and a common word too. */
  WORD_TOO,
  /** It says whose child or relative somebody is. */
  KIN,
  /** It is a post: somebody in post may be named. */
  POST,
  /** It is a form of address before a surname. */
  TITLE,
  /** It is what people of families are called together. */
  FAMILIES,
  /** It stands before the name under a letter. */
  SIGN_OFF,
  /** It stands before a name as those at home say it. */
  PET,
  /** It says what somebody is called. */
  CALLED,
  /** It gives a thought, a deed or a thing to who made it. */
  CREDIT,
  /** A name behind it may be taken up by a pronoun. */
  BESIDE,
  /** It is what somebody does who lives through it, and no office or town. */
  LIVES,
  /** It relates the one before it to a child or home. */
  CLAUSE,
  /** It is a relative of who is named before it. */
  RELATIVE,
  /** It tells that the sentence is about a child or a home. */
  CHILD,
  /** It stands for one person and for no town or school. */
  PRONOUN,
  /** It is what people do. */
  DOES,
  /** It makes a name that of a place or body. */
  PLACE,
  /** It has a capital and is nobody's name. */
  NOT_A_NAME,
  /** It is how young people write of themselves. */
  YOUNG,
  /** It is how those at home write of themselves. */
  HOME
}
