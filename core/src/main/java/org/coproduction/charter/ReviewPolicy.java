package org.coproduction.charter;

/** How a charter says that it will be looked at again. */
public enum ReviewPolicy {
  /** On a date. */
  DATE,
  /** At an interval. */
  INTERVAL,
  /** All the time. */
  ONGOING,
  /** It is to be agreed. */
  TO_BE_AGREED,
  /** It says nothing. */
  NONE
}
