package org.coproduction.agreement;

/**
 * Chance that is the same on every machine: SplitMix64 of Steele, Lea and Flood (2014), with the
 * constants of Vigna's reference. Written out here because the JDK promises no algorithm for its
 * own.
 */
final class SplitMix64 {

  private static final double TO_UNIT = 0x1.0p-53;
  private static final long LOW_HALF = 0xFFFF_FFFFL;

  private long state;

  SplitMix64(long seed) {
    state = seed;
  }

  long nextLong() {
    state += 0x9E37_79B9_7F4A_7C15L;
    long z = state;
    z = (z ^ (z >>> 30)) * 0xBF58_476D_1CE4_E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D0_49BB_1331_11EBL;
    return z ^ (z >>> 31);
  }

  /** A number from 0 to below 1. */
  double nextDouble() {
    return (nextLong() >>> 11) * TO_UNIT;
  }

  /** A number from 0 to below the bound, each as likely (Lemire 2019). */
  int nextInt(int bound) {
    long product = (nextLong() >>> 32) * bound;
    if ((product & LOW_HALF) < bound) {
      long threshold = (1L << 32) % bound;
      while ((product & LOW_HALF) < threshold) {
        product = (nextLong() >>> 32) * bound;
      }
    }
    return (int) (product >>> 32);
  }
}
