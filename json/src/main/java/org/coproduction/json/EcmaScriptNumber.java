package org.coproduction.json;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * A number as ECMAScript prints it, which is how RFC 8785 writes numbers: the fewest digits that
 * name the same IEEE 754 double, and of these the closest.
 *
 * <p>{@link Double#toString(double)} is no help: before JDK 19 it prints more digits than it needs
 * (2.0E-3 as 0.0020 and the like), so its result would differ from JDK to JDK.
 */
final class EcmaScriptNumber {

  /** The greatest whole number up to which every one is a double of its own. */
  static final double MAX_SAFE = 9_007_199_254_740_991d;

  private static final int MAX_DIGITS = 17;
  private static final int MAX_PLAIN_EXPONENT = 21;
  private static final int MIN_PLAIN_EXPONENT = -6;

  private EcmaScriptNumber() {}

  /** Prints a number that is neither infinite nor NaN. */
  static String print(double number) {
    if (number == 0) {
      return "0";
    }
    if (Math.abs(number) <= MAX_SAFE && number == Math.rint(number)) {
      return Long.toString((long) number);
    }
    return number < 0 ? "-" + printed(shortest(-number)) : printed(shortest(number));
  }

  /** The decimal of fewest digits that is read as the number. */
  private static BigDecimal shortest(double number) {
    BigDecimal exact = new BigDecimal(number);
    for (int digits = 1; digits < MAX_DIGITS; digits++) {
      BigDecimal closest = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
      if (closest.doubleValue() == number) {
        return closest;
      }
      // Below a power of two doubles lie closer together than above it, so the decimal on the far
      // side can name the number where the closest one does not.
      BigDecimal other =
          exact.round(
              new MathContext(
                  digits, closest.compareTo(exact) > 0 ? RoundingMode.DOWN : RoundingMode.UP));
      if (other.doubleValue() == number) {
        return other;
      }
    }
    return exact.round(new MathContext(MAX_DIGITS, RoundingMode.HALF_EVEN));
  }

  /** Number::toString of ECMAScript, steps 6 and after, with its names k, n and s. */
  private static String printed(BigDecimal decimal) {
    BigDecimal stripped = decimal.stripTrailingZeros();
    String s = stripped.unscaledValue().toString();
    int k = s.length();
    int n = k - stripped.scale();
    if (k <= n && n <= MAX_PLAIN_EXPONENT) {
      return s + "0".repeat(n - k);
    }
    if (0 < n && n <= MAX_PLAIN_EXPONENT) {
      return s.substring(0, n) + "." + s.substring(n);
    }
    if (MIN_PLAIN_EXPONENT < n && n <= 0) {
      return "0." + "0".repeat(-n) + s;
    }
    String exponent = (n > 0 ? "e+" : "e-") + Math.abs(n - 1);
    return k == 1 ? s + exponent : s.charAt(0) + "." + s.substring(1) + exponent;
  }
}
