package org.coproduction.participant;

/** The way by which people met, were asked or were told. */
public enum Channel {
  /** Face to face. */
  IN_PERSON,
  /** By video or web meeting. */
  ONLINE,
  /** Some face to face, some online. */
  HYBRID,
  /** By telephone. */
  TELEPHONE,
  /** By questionnaire. */
  SURVEY,
  /** By letter or email. */
  LETTER_OR_EMAIL,
  /** By social media. */
  SOCIAL_MEDIA,
  /** On a web page. */
  WEB_PAGE,
  /** In some other way. */
  OTHER
}
