package org.coproduction.theme;

/** Where a coding stands between suggestion and decision. */
public enum CodingStatus {
  /** A program suggests it; nobody has decided. */
  SUGGESTED,
  /** A person decided that it holds. */
  CONFIRMED,
  /** A person decided that it does not hold. */
  REFUSED,
  /** A person looked and could not decide. */
  UNSURE;

  /** {@return whether it says that the item is about the theme} */
  public boolean isAbout() {
    return this == SUGGESTED || this == CONFIRMED;
  }
}
