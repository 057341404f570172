package org.coproduction.agreement;

import org.coproduction.value.MalformedValueException;

/**
 * How an interval is found: units are drawn anew, with replacement, as many as there are, and the
 * measure is taken of each draw (Efron's bootstrap, percentile method, quantiles interpolated
 * linearly between order statistics).
 *
 * <p>Where the units of a study are in groups, whole groups are drawn. Chance is a generator of the
 * library's own that starts from the seed: the same study and the same bootstrap give the same
 * interval on every machine.
 *
 * @param seed where the generator starts; any number
 * @param resamples how often to draw, from 1 to 1,000,000
 * @param level the part of the resamples that lies within, between 0 and 1, such as 0.95
 */
public record Bootstrap(long seed, int resamples, double level) {

  private static final int MOST = 1_000_000;

  /**
   * Says how an interval is found.
   *
   * @throws MalformedValueException {@code agreement.bootstrap.malformed}
   */
  public Bootstrap {
    if (resamples < 1 || resamples > MOST) {
      throw new MalformedValueException("agreement.bootstrap.malformed", "resamples");
    }
    if (!(level > 0 && level < 1)) {
      throw new MalformedValueException("agreement.bootstrap.malformed", "level");
    }
  }

  /**
   * A thousand resamples and the middle 95 in 100 of them.
   *
   * @param seed where the generator starts
   * @return the bootstrap
   */
  public static Bootstrap from(long seed) {
    return new Bootstrap(seed, 1_000, 0.95);
  }
}
