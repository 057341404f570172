package org.coproduction.privacy;

/** What sort of thing in a text identifies, or helps to identify, a person. */
public enum IdentifierKind {
  /** An email address that may be a person's. */
  EMAIL,
  /** The email address of a team or office, told by the words it is made of. */
  SHARED_MAILBOX,
  /** A telephone number that may be a person's. */
  PHONE,
  /**
   * A number that only organisations hold: free of charge, charged as a service, or beginning 03.
   */
  SERVICE_LINE,
  /** A full postcode: about fifteen homes share one. */
  POSTCODE,
  /** The number of a house and its street, or the street that somebody is said to live in. */
  HOUSE_ADDRESS,
  /** An NHS number (England, Wales and the Isle of Man). */
  NHS_NUMBER,
  /** A Community Health Index number (Scotland). It begins with the date of birth. */
  CHI_NUMBER,
  /** A Health and Care number (Northern Ireland). */
  HEALTH_AND_CARE_NUMBER,
  /** A unique pupil number (England). It shows the area and the year in which it was given. */
  UPN,
  /** A temporary unique pupil number. */
  TEMPORARY_UPN,
  /** A unique learner number, held from the age of 14. */
  ULN,
  /** A National Insurance number, or what is written like one. */
  NI_NUMBER,
  /** A date that is said to be somebody's date of birth. */
  DATE_OF_BIRTH,
  /** The number or reference under which an office holds one person's case. */
  CASE_REFERENCE,
  /** A name that stands where children and their families are named, not beside a post. */
  PERSON_NAME
}
