package org.coproduction.agreement;

import java.util.OptionalDouble;

/** How far coders agree by one measure, or why that cannot be said. */
public sealed interface Agreement {

  /** {@return what it rests on} */
  Basis basis();

  /** {@return the measure, where it is defined} */
  OptionalDouble asDouble();

  /**
   * So much agreement.
   *
   * @param value the measure: 1 is perfect agreement; for measures that take chance into account, 0
   *     is what chance alone would give and less than 0 is worse than chance
   * @param basis what it rests on
   */
  record Defined(double value, Basis basis) implements Agreement {
    @Override
    public OptionalDouble asDouble() {
      return OptionalDouble.of(value);
    }
  }

  /**
   * The measure has no value here: not 0, not 1.
   *
   * @param reason why not
   * @param basis what there was
   */
  record Undefined(WhyUndefined reason, Basis basis) implements Agreement {
    @Override
    public OptionalDouble asDouble() {
      return OptionalDouble.empty();
    }
  }
}
