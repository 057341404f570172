package org.coproduction.finding;

/**
 * Findings that a profile left out: what, how many, and where the profile says who decided it and
 * why.
 *
 * @param code what was noticed
 * @param count how many times, at least 1
 * @param adjustment the place in the profile
 */
public record Muted(FindingCode code, int count, Place adjustment) {

  /**
   * These and more of the same code.
   *
   * @param more the others
   * @return both together
   */
  public Muted and(Muted more) {
    return new Muted(code, count + more.count, adjustment);
  }
}
