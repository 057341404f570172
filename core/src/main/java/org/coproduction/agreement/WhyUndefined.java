package org.coproduction.agreement;

/** Why a measure of agreement, or its interval, has no value. */
public enum WhyUndefined {
  /** One coder, or none, gave values: there is nobody to agree with. */
  FEWER_THAN_TWO_CODERS,
  /** The measure is for two coders, and there are more. */
  MORE_THAN_TWO_CODERS,
  /** No unit was given a value by two coders. */
  NO_SHARED_UNIT,
  /** Everybody gave the same value to everything: agreement beyond chance cannot be told. */
  ONE_CATEGORY,
  /** A ratio scale begins at nought, and a value is below it. */
  BELOW_NOUGHT,
  /** An interval needs more than one unit to draw from. */
  ONE_UNIT
}
