package org.coproduction.portfolio;

import org.coproduction.value.MalformedValueException;

/**
 * How often something is evidenced, asserted and missing, with the number of all that were looked
 * at. There is no way to make one number of it.
 *
 * @param evidenced how often it is documented or corroborated
 * @param asserted how often it is claimed or asserted only
 * @param missing how often it is not on record
 * @param cannotTell how often the record shows the occasion only
 * @param notApplicable how often it is said not to apply
 */
public record Showings(
    int evidenced, int asserted, int missing, int cannotTell, int notApplicable) {

  /**
   * Makes the counts.
   *
   * @throws MalformedValueException {@code portfolio.count.negative} for a negative count
   */
  public Showings {
    if (Math.min(
            Math.min(evidenced, asserted), Math.min(missing, Math.min(cannotTell, notApplicable)))
        < 0) {
      throw new MalformedValueException("portfolio.count.negative", "showings");
    }
  }

  /** {@return counts of nothing} */
  public static Showings none() {
    return new Showings(0, 0, 0, 0, 0);
  }

  static Showings of(Showing showing) {
    return switch (showing) {
      case EVIDENCED -> new Showings(1, 0, 0, 0, 0);
      case ASSERTED -> new Showings(0, 1, 0, 0, 0);
      case MISSING -> new Showings(0, 0, 1, 0, 0);
      case CANNOT_TELL -> new Showings(0, 0, 0, 1, 0);
      case NOT_APPLICABLE -> new Showings(0, 0, 0, 0, 1);
    };
  }

  /**
   * These and others together.
   *
   * @param others the others
   * @return the sums
   */
  public Showings and(Showings others) {
    return new Showings(
        Math.addExact(evidenced, others.evidenced),
        Math.addExact(asserted, others.asserted),
        Math.addExact(missing, others.missing),
        Math.addExact(cannotTell, others.cannotTell),
        Math.addExact(notApplicable, others.notApplicable));
  }

  /** {@return how many were looked at} */
  public int all() {
    return evidenced + asserted + missing + cannotTell + notApplicable;
  }
}
