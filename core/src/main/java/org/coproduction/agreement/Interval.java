package org.coproduction.agreement;

/** How far a measure of agreement might have come out otherwise with other units. */
public sealed interface Interval {

  /**
   * The middle part of what the resamples came to.
   *
   * @param lower its lower end
   * @param upper its upper end
   * @param resamples how often units were drawn anew
   * @param undefinedResamples how many of these had no value and are left out; where they are many,
   *     the units are too alike for the interval to say much
   */
  record Defined(double lower, double upper, int resamples, int undefinedResamples)
      implements Interval {}

  /**
   * There is no interval.
   *
   * @param reason why not
   */
  record Undefined(WhyUndefined reason) implements Interval {}
}
