package org.coproduction.charter;

/** Who holds a commitment. */
public enum Holder {
  /** Everybody who signed. */
  EVERYONE,
  /** The organisations. */
  ORGANISATION,
  /** The families. */
  FAMILIES,
  /** Somebody named. */
  NAMED
}
