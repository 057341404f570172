package org.coproduction.scoring;

import org.coproduction.agreement.Estimate;
import org.coproduction.agreement.Interval;

/**
 * What to do with scores that so agree, by the bounds commonly given after Krippendorff.
 *
 * <p>It is the lower end of the interval that is judged, not alpha itself: that a few forms came
 * out well is a claim, and the lower end is what the forms show.
 */
public enum Advice {
  /** The lower end is 0.80 or more: the scores can be used. */
  USABLE,
  /** The lower end is 0.667 or more: only tentative conclusions. */
  TENTATIVE,
  /** The lower end is less: do not publish these scores. */
  DO_NOT_PUBLISH,
  /** There is no interval to judge. */
  CANNOT_TELL;

  private static final double USABLE_FROM = 0.80;
  private static final double TENTATIVE_FROM = 0.667;

  /**
   * The advice on an estimate of Krippendorff's alpha.
   *
   * @param alpha alpha with its interval
   * @return the advice
   */
  public static Advice on(Estimate alpha) {
    if (!(alpha.interval() instanceof Interval.Defined interval)) {
      return CANNOT_TELL;
    }
    if (interval.lower() >= USABLE_FROM) {
      return USABLE;
    }
    return interval.lower() >= TENTATIVE_FROM ? TENTATIVE : DO_NOT_PUBLISH;
  }
}
