package org.coproduction.agreement;

import java.util.Arrays;

/**
 * How many of very many rare things happen, by a table: drawn in a time that hardly grows with the
 * mean. With {@link StrictMath} the table is the same on every machine.
 */
final class Poisson {

  /** Beyond this part of chance a double cannot tell probabilities apart. */
  private static final double ALL = 1 - 0x1.0p-53;

  private static final int GUIDES = 1_024;

  /** How likely it is that no more than so many happen. */
  private final double[] upTo;

  /** At which number to begin to look, by the first digits of what was drawn. */
  private final int[] guide = new int[GUIDES];

  /** A table for a mean from above 0 to a few hundred. */
  Poisson(double mean) {
    double[] sums = new double[16];
    double probability = StrictMath.exp(-mean);
    double sum = probability;
    int size = 0;
    while (true) {
      if (size == sums.length) {
        sums = Arrays.copyOf(sums, 2 * size);
      }
      sums[size++] = sum;
      probability *= mean / size;
      if (sum >= ALL || sum + probability == sum) {
        break;
      }
      sum += probability;
    }
    upTo = Arrays.copyOf(sums, size);
    int number = 0;
    for (int at = 0; at < GUIDES; at++) {
      while (number < size - 1 && upTo[number] <= (double) at / GUIDES) {
        number++;
      }
      guide[at] = number;
    }
  }

  int draw(SplitMix64 chance) {
    double drawn = chance.nextDouble();
    int number = guide[(int) (drawn * GUIDES)];
    while (number < upTo.length - 1 && drawn >= upTo[number]) {
      number++;
    }
    return number;
  }
}
