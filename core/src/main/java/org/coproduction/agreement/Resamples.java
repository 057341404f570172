package org.coproduction.agreement;

import java.util.Arrays;
import java.util.OptionalDouble;

/** Draws the units of a study anew, and takes a measure of each draw. */
final class Resamples {

  /** Where so many units are of one kind on average, kinds are counted instead of units drawn. */
  private static final int UNITS_PER_KIND = 16;

  private final Kinds kinds;
  private final Groups groups;

  Resamples(Kinds kinds, Groups groups) {
    this.kinds = kinds;
    this.groups = groups;
  }

  Interval interval(Formula formula, Bootstrap bootstrap) {
    if (groups.size() < 2) {
      return new Interval.Undefined(WhyUndefined.ONE_UNIT);
    }
    SplitMix64 chance = new SplitMix64(bootstrap.seed());
    boolean counting = groups.areSingleUnits() && kinds.size() <= groups.size() / UNITS_PER_KIND;
    int[] seen = new int[kinds.size()];
    double[] values = new double[bootstrap.resamples()];
    int defined = 0;
    for (int resample = 0; resample < bootstrap.resamples(); resample++) {
      if (counting) {
        count(chance, seen);
      } else {
        groups.draw(chance, seen);
      }
      OptionalDouble value = formula.of(seen);
      if (value.isPresent()) {
        values[defined++] = value.getAsDouble();
      }
    }
    if (defined == 0) {
      return new Interval.Undefined(WhyUndefined.ONE_CATEGORY);
    }
    Arrays.sort(values, 0, defined);
    double tail = (1 - bootstrap.level()) / 2;
    return new Interval.Defined(
        quantile(values, defined, tail),
        quantile(values, defined, 1 - tail),
        bootstrap.resamples(),
        bootstrap.resamples() - defined);
  }

  /** As many units as there are, all at once: how many of them fall to each kind. */
  private void count(SplitMix64 chance, int[] drawn) {
    int[] seen = kinds.seen();
    int toDraw = groups.size();
    int left = groups.size();
    for (int kind = 0; kind < seen.length; kind++) {
      int units = Binomial.draw(chance, toDraw, (double) seen[kind] / left);
      drawn[kind] = units;
      toDraw -= units;
      left -= seen[kind];
    }
  }

  private static double quantile(double[] sorted, int size, double part) {
    double at = part * (size - 1);
    int below = (int) Math.floor(at);
    int above = Math.min(size - 1, below + 1);
    return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
  }
}
