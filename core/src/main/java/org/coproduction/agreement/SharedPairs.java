package org.coproduction.agreement;

import java.util.Arrays;

/** What percent agreement, Fleiss' kappa and Gwet's AC1 share: pairs within units, and margins. */
final class SharedPairs {

  private final Runs runs;

  /** The part of the pairs of values of a unit of each kind that differ. */
  private final double[] differing;

  private final double[] margins;

  SharedPairs(Runs runs) {
    this.runs = runs;
    differing = new double[runs.kinds()];
    margins = new double[runs.points()];
    for (int kind = 0; kind < runs.kinds(); kind++) {
      double length = runs.length(kind);
      double same = 0;
      for (int run = runs.from(kind); run < runs.from(kind + 1); run++) {
        same += runs.times(run) * (runs.times(run) - 1.0);
      }
      differing[kind] = 1 - same / (length * (length - 1));
    }
  }

  /** The mean over units of the part of their pairs that differ. */
  double disagreement(int[] seen) {
    double sum = 0;
    double units = 0;
    for (int kind = 0; kind < seen.length; kind++) {
      sum += seen[kind] * differing[kind];
      units += seen[kind];
    }
    return sum / units;
  }

  /** The sum over categories of π(1 − π), π being the mean part of a category in a unit. */
  double spread(int[] seen) {
    Arrays.fill(margins, 0);
    double units = 0;
    for (int kind = 0; kind < seen.length; kind++) {
      if (seen[kind] > 0) {
        double weight = (double) seen[kind] / runs.length(kind);
        for (int run = runs.from(kind); run < runs.from(kind + 1); run++) {
          margins[runs.point(run)] += weight * runs.times(run);
        }
        units += seen[kind];
      }
    }
    double spread = 0;
    int used = 0;
    for (double margin : margins) {
      if (margin > 0) {
        spread += margin / units * (1 - margin / units);
        used++;
      }
    }
    // Rounding must not make a spread where there is one category only.
    return used < 2 ? 0 : spread;
  }
}
