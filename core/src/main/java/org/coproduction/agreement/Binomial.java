package org.coproduction.agreement;

import java.util.List;

/**
 * How many of n draws succeed, drawn in a time that does not grow with n: by inversion where few
 * are expected, else by transformed rejection (algorithm BTRS of Hörmann 1993). Exact, and with
 * {@link StrictMath} the same on every machine.
 */
final class Binomial {

  private static final double FEW = 10;

  /** What Stirling's formula leaves out of the logarithm of k!, for k from 0 to 9. */
  private static final List<Double> STIRLING_REST =
      List.of(
          0.08106146679532726,
          0.04134069595540929,
          0.02767792568499834,
          0.02079067210376509,
          0.01664469118982119,
          0.01387612882307075,
          0.01189670994589177,
          0.01041126526197209,
          0.009255462182712733,
          0.00833056343336287);

  private Binomial() {}

  static int draw(SplitMix64 chance, int n, double p) {
    if (n == 0 || p <= 0) {
      return 0;
    }
    if (p >= 1) {
      return n;
    }
    if (p > 0.5) {
      return n - draw(chance, n, 1 - p);
    }
    return n * p < FEW ? byInversion(chance, n, p) : byRejection(chance, n, p);
  }

  private static int byInversion(SplitMix64 chance, int n, double p) {
    double odds = p / (1 - p);
    double factor = (n + 1.0) * odds;
    double none = StrictMath.pow(1 - p, n);
    while (true) {
      double left = chance.nextDouble();
      double probability = none;
      for (int k = 0; k <= n; k++) {
        if (left < probability) {
          return k;
        }
        left -= probability;
        probability *= factor / (k + 1) - odds;
      }
      // The probabilities summed to a little less than the number drawn: rounding only.
    }
  }

  private static int byRejection(SplitMix64 chance, int n, double p) {
    double odds = p / (1 - p);
    double deviation = Math.sqrt(n * p * (1 - p));
    double b = 1.15 + 2.53 * deviation;
    double a = -0.0873 + 0.0248 * b + 0.01 * p;
    double c = n * p + 0.5;
    double alpha = (2.83 + 5.1 / b) * deviation;
    double surely = 0.92 - 4.2 / b;
    double mode = Math.floor((n + 1.0) * p);
    while (true) {
      double u = chance.nextDouble() - 0.5;
      double v = chance.nextDouble();
      double margin = 0.5 - Math.abs(u);
      double k = Math.floor((2 * a / margin + b) * u + c);
      if (!(k >= 0 && k <= n)) {
        continue;
      }
      if (margin >= 0.07 && v <= surely) {
        return (int) k;
      }
      double bound =
          (mode + 0.5) * StrictMath.log((mode + 1) / (odds * (n - mode + 1)))
              + (n + 1.0) * StrictMath.log((n - mode + 1) / (n - k + 1))
              + (k + 0.5) * StrictMath.log(odds * (n - k + 1) / (k + 1))
              + stirlingRest(mode)
              + stirlingRest(n - mode)
              - stirlingRest(k)
              - stirlingRest(n - k);
      if (StrictMath.log(v * alpha / (a / (margin * margin) + b)) <= bound) {
        return (int) k;
      }
    }
  }

  private static double stirlingRest(double k) {
    if (k < STIRLING_REST.size()) {
      return STIRLING_REST.get((int) k);
    }
    double next = k + 1;
    double square = next * next;
    return (1.0 / 12 - (1.0 / 360 - 1.0 / 1260 / square) / square) / next;
  }
}
