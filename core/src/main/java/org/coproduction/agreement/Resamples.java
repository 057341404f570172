package org.coproduction.agreement;

import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * Draws the units of a study anew, and takes a measure of each draw.
 *
 * <p>Of kinds with many units, how many fall to each is drawn at once; units of the other kinds are
 * drawn one by one. Either way it is the same draw from all units, with replacement.
 */
final class Resamples {

  /** One binomial costs about as much as so many single draws. */
  private static final int FEW_UNITS = 32;

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
    int[] rareUnits = rareUnits();
    int[] seen = new int[kinds.size()];
    double[] values = new double[bootstrap.resamples()];
    int defined = 0;
    for (int resample = 0; resample < bootstrap.resamples(); resample++) {
      if (groups.areSingleUnits()) {
        draw(chance, rareUnits, seen);
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

  /** The kind of each unit whose kind has few. */
  private int[] rareUnits() {
    int[] seen = kinds.seen();
    int[] rare = new int[groups.size()];
    int size = 0;
    if (groups.areSingleUnits()) {
      for (int kind = 0; kind < seen.length; kind++) {
        if (seen[kind] <= FEW_UNITS) {
          Arrays.fill(rare, size, size + seen[kind], kind);
          size += seen[kind];
        }
      }
    }
    return Arrays.copyOf(rare, size);
  }

  private void draw(SplitMix64 chance, int[] rareUnits, int[] drawn) {
    int[] seen = kinds.seen();
    int toDraw = groups.size();
    int left = groups.size();
    for (int kind = 0; kind < seen.length; kind++) {
      if (seen[kind] > FEW_UNITS) {
        drawn[kind] = Binomial.draw(chance, toDraw, (double) seen[kind] / left);
        toDraw -= drawn[kind];
        left -= seen[kind];
      } else {
        drawn[kind] = 0;
      }
    }
    for (; toDraw > 0; toDraw--) {
      drawn[rareUnits[chance.nextInt(rareUnits.length)]]++;
    }
  }

  private static double quantile(double[] sorted, int size, double part) {
    double at = part * (size - 1);
    int below = (int) Math.floor(at);
    int above = Math.min(size - 1, below + 1);
    return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
  }
}
