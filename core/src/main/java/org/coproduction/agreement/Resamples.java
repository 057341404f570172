package org.coproduction.agreement;

import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * Draws the units of a study anew, and takes a measure of each draw.
 *
 * <p>How many units fall to each kind is drawn at once: of kinds with many units one after another,
 * each from what those before left; of the other kinds by {@link RareUnits}. It is the same draw
 * from all units, with replacement, as one unit by unit.
 */
final class Resamples {

  /** Kinds with more units are drawn by binomials, the others by tables. */
  private static final int FEW_UNITS = 400;

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
    RareUnits rareUnits = new RareUnits(kinds.seen(), FEW_UNITS);
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

  private void draw(SplitMix64 chance, RareUnits rareUnits, int[] drawn) {
    int[] seen = kinds.seen();
    int toDraw = groups.size();
    int left = groups.size();
    for (int kind = 0; kind < seen.length; kind++) {
      if (seen[kind] > FEW_UNITS) {
        drawn[kind] = Binomial.draw(chance, toDraw, (double) seen[kind] / left);
        toDraw -= drawn[kind];
        left -= seen[kind];
      }
    }
    rareUnits.draw(chance, toDraw, drawn);
  }

  private static double quantile(double[] sorted, int size, double part) {
    double at = part * (size - 1);
    int below = (int) Math.floor(at);
    int above = Math.min(size - 1, below + 1);
    return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
  }
}
