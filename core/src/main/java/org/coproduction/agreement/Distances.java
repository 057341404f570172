package org.coproduction.agreement;

/** Distances of points, worked out once where there are few enough to keep. */
final class Distances {

  private static final int KEPT_POINTS = 1_024;

  private final Between between;
  private final double[][] kept;

  Distances(int points, Between between) {
    this.between = between;
    kept = new double[points <= KEPT_POINTS ? points : 0][];
    for (int one = 0; one < kept.length; one++) {
      kept[one] = new double[one];
      for (int other = 0; other < one; other++) {
        kept[one][other] = between.points(one, other);
      }
    }
  }

  /** The distance of a point and one with a lower number. */
  double between(int one, int other) {
    return one < kept.length ? kept[one][other] : between.points(one, other);
  }

  /** How far two points are apart. */
  @FunctionalInterface
  interface Between {
    double points(int one, int other);
  }
}
