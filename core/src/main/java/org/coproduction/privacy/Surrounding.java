package org.coproduction.privacy;

/** What words near a number say that it is. Their lists are in {@code surroundings.txt}. */
enum Surrounding {
  /** An NHS number follows. */
  NHS_NUMBER,
  /** A CHI number follows. */
  CHI_NUMBER,
  /** A Health and Care number follows. */
  HEALTH_AND_CARE_NUMBER,
  /** A unique learner number follows. */
  ULN,
  /** A unique pupil number follows. */
  UPN,
  /** A National Insurance number follows. */
  NI_NUMBER,
  /** A telephone number follows. */
  PHONE,
  /** A date of birth follows. */
  BIRTH,
  /** The reference of somebody's case follows. */
  CASE,
  /** The reference of something follows, which may be somebody's case. */
  FILE,
  /** Somebody's home is near. */
  HOME,
  /** A place where people meet is near. */
  VENUE,
  /** An office or team is reached there. */
  OFFICE
}
