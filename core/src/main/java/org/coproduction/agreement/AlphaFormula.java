package org.coproduction.agreement;

import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * Krippendorff's alpha of histograms: 1 less the disagreement seen within units over that between
 * any two of all values. In his terms, with n values, {@code 1 - (n - 1) * within / between}, where
 * {@code within} sums over units the distances of ordered pairs divided by one less than the values
 * of the unit, and {@code between} sums over all ordered pairs.
 */
abstract class AlphaFormula implements Formula {

  final Runs runs;
  private final double[] margins;

  AlphaFormula(Runs runs) {
    this.runs = runs;
    margins = new double[runs.points()];
  }

  @Override
  public final OptionalDouble of(int[] seen) {
    Arrays.fill(margins, 0);
    double values = 0;
    for (int kind = 0; kind < seen.length; kind++) {
      if (seen[kind] > 0) {
        for (int run = runs.from(kind); run < runs.from(kind + 1); run++) {
          margins[runs.point(run)] += (double) seen[kind] * runs.times(run);
        }
        values += (double) seen[kind] * runs.length(kind);
      }
    }
    double between = isOnePoint() ? 0 : between(margins, values);
    return between > 0
        ? OptionalDouble.of(1 - (values - 1) * within(seen, margins) / between)
        : OptionalDouble.empty();
  }

  private boolean isOnePoint() {
    int used = 0;
    for (double margin : margins) {
      if (margin > 0) {
        used++;
      }
    }
    return used < 2;
  }

  /** The sum over all ordered pairs of values of their distance. */
  abstract double between(double[] margins, double values);

  /** The sum over units of the distances of their ordered pairs, over their values less one. */
  abstract double within(int[] seen, double[] margins);

  /** The sum over kinds of what each of their units comes to. */
  static double sum(int[] seen, double[] ofKind) {
    double sum = 0;
    for (int kind = 0; kind < seen.length; kind++) {
      sum += seen[kind] * ofKind[kind];
    }
    return sum;
  }

  /** Values are equal or not. */
  static final class Nominal extends AlphaFormula {

    private final double[] ofKind;

    Nominal(Runs runs) {
      super(runs);
      ofKind = new double[runs.kinds()];
      for (int kind = 0; kind < ofKind.length; kind++) {
        double length = runs.length(kind);
        double same = 0;
        for (int run = runs.from(kind); run < runs.from(kind + 1); run++) {
          same += (double) runs.times(run) * runs.times(run);
        }
        ofKind[kind] = (length * length - same) / (length - 1);
      }
    }

    @Override
    double between(double[] margins, double values) {
      double same = 0;
      for (double margin : margins) {
        same += margin * margin;
      }
      return values * values - same;
    }

    @Override
    double within(int[] seen, double[] margins) {
      return sum(seen, ofKind);
    }
  }

  /**
   * Squared differences of positions. A sum over pairs of squared differences is twice the number
   * of values times the sum of squares about their mean, so pairs need not be walked.
   */
  static final class Interval extends AlphaFormula {

    private final double[] positions;
    private final double[] ofKind;

    Interval(Runs runs, double[] positions) {
      super(runs);
      this.positions = positions;
      ofKind = new double[runs.kinds()];
      for (int kind = 0; kind < ofKind.length; kind++) {
        ofKind[kind] = spread(runs, kind, positions);
      }
    }

    @Override
    double between(double[] margins, double values) {
      double mean = 0;
      for (int point = 0; point < margins.length; point++) {
        mean += margins[point] / values * positions[point];
      }
      double squares = 0;
      for (int point = 0; point < margins.length; point++) {
        double off = positions[point] - mean;
        squares += margins[point] * off * off;
      }
      return 2 * values * squares;
    }

    @Override
    double within(int[] seen, double[] margins) {
      return sum(seen, ofKind);
    }
  }

  /**
   * Squared differences of ranks. Krippendorff's ordinal distance, the values from one point to the
   * other with half of those on the two ends, is the difference of their mean ranks.
   */
  static final class Ordinal extends AlphaFormula {

    private final double[] ranks;

    Ordinal(Runs runs) {
      super(runs);
      ranks = new double[runs.points()];
    }

    @Override
    double between(double[] margins, double values) {
      double below = 0;
      for (int point = 0; point < margins.length; point++) {
        // From the middle, so that ranks stay small: only differences count.
        ranks[point] = below + margins[point] / 2 - values / 2;
        below += margins[point];
      }
      double squares = 0;
      for (int point = 0; point < margins.length; point++) {
        // The mean of mean ranks is the middle.
        squares += margins[point] * ranks[point] * ranks[point];
      }
      return 2 * values * squares;
    }

    @Override
    double within(int[] seen, double[] margins) {
      double sum = 0;
      for (int kind = 0; kind < seen.length; kind++) {
        if (seen[kind] > 0) {
          sum += seen[kind] * spread(runs, kind, ranks);
        }
      }
      return sum;
    }
  }

  /** The squared differences of ordered pairs of a unit, over its values less one. */
  private static double spread(Runs runs, int kind, double[] positions) {
    int first = runs.from(kind);
    int end = runs.from(kind + 1);
    if (end - first == 1) {
      return 0;
    }
    double length = runs.length(kind);
    double sum = 0;
    for (int run = first; run < end; run++) {
      sum += runs.times(run) * positions[runs.point(run)];
    }
    double mean = sum / length;
    double squares = 0;
    for (int run = first; run < end; run++) {
      double off = positions[runs.point(run)] - mean;
      squares += runs.times(run) * off * off;
    }
    return 2 * length * squares / (length - 1);
  }

  /**
   * Any distance between two points. The cost grows with the square of the points, not of the
   * values: what parts two points cannot be told from a sum over each.
   */
  static final class Pairwise extends AlphaFormula {

    private final Distances distances;
    private final double[] ofKind;

    Pairwise(Runs runs, Distances distances) {
      super(runs);
      this.distances = distances;
      ofKind = new double[runs.kinds()];
      for (int kind = 0; kind < ofKind.length; kind++) {
        double sum = 0;
        for (int one = runs.from(kind); one < runs.from(kind + 1); one++) {
          for (int other = runs.from(kind); other < one; other++) {
            sum +=
                (double) runs.times(one)
                    * runs.times(other)
                    * distances.between(runs.point(one), runs.point(other));
          }
        }
        ofKind[kind] = 2 * sum / (runs.length(kind) - 1.0);
      }
    }

    @Override
    double between(double[] margins, double values) {
      double sum = 0;
      for (int one = 0; one < margins.length; one++) {
        if (margins[one] > 0) {
          double ofOne = 0;
          for (int other = 0; other < one; other++) {
            if (margins[other] > 0) {
              ofOne += margins[other] * distances.between(one, other);
            }
          }
          sum += margins[one] * ofOne;
        }
      }
      return 2 * sum;
    }

    @Override
    double within(int[] seen, double[] margins) {
      return sum(seen, ofKind);
    }
  }
}
