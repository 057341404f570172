package org.coproduction.testkit.judgement;

import java.util.Locale;

/**
 * So many of so many.
 *
 * @param hits how many
 * @param of of how many
 */
record Share(long hits, long of) {

  private static final double Z = 1.959964;

  /** One that was asked. */
  static Share one(boolean hit) {
    return new Share(hit ? 1 : 0, 1);
  }

  double value() {
    return of == 0 ? Double.NaN : (double) hits / of;
  }

  /** The lower end of the 95 % interval of Wilson. */
  double lower() {
    return end(-1);
  }

  /** Its upper end. */
  double upper() {
    return end(1);
  }

  private double end(int side) {
    double square = Z * Z;
    double middle = value() + square / (2 * of);
    double reach = Z * Math.sqrt(value() * (1 - value()) / of + square / (4.0 * of * of));
    return (middle + side * reach) / (1 + square / of);
  }

  Share and(Share other) {
    return new Share(hits + other.hits, of + other.of);
  }

  @Override
  public String toString() {
    return of == 0
        ? "nothing to find"
        : String.format(
            Locale.ROOT, "%.3f [%.3f, %.3f] (%d of %d)", value(), lower(), upper(), hits, of);
  }
}
