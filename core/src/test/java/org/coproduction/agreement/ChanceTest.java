package org.coproduction.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Chance is the published generator, and what is drawn by it is distributed as it should be. */
class ChanceTest {

  @Test
  void theGeneratorGivesThePublishedNumbers() {
    SplitMix64 chance = new SplitMix64(1_234_567);

    assertThat(LongStream.generate(chance::nextLong).limit(5).mapToObj(Long::toUnsignedString))
        .containsExactly(
            "6457827717110365317",
            "3203168211198807973",
            "9817491932198370423",
            "4593380528125082431",
            "16408922859458223821");
  }

  @Test
  void everyNumberBelowABoundIsAsLikely() {
    SplitMix64 chance = new SplitMix64(1);
    int[] drawn = new int[7];
    for (int draw = 0; draw < 70_000; draw++) {
      drawn[chance.nextInt(7)]++;
    }

    // Five standard deviations of about 93.
    assertThat(Arrays.stream(drawn).boxed())
        .allSatisfy(times -> assertThat(times).isCloseTo(10_000, within(465)));
  }

  /**
   * Chi-square of draws against the probabilities, by both algorithms and on both sides of half.
   */
  @Test
  void binomialDrawsAreDistributedAsTheirProbabilities() {
    fits(20, 0.3);
    fits(20, 0.85);
    fits(60, 0.5);
    fits(100_000, 0.00005);
    fits(500, 0.04);
    fits(500, 0.97);
  }

  private static void fits(int n, double p) {
    SplitMix64 chance = new SplitMix64(42);
    int draws = 200_000;
    int[] seen = new int[n + 1];
    for (int draw = 0; draw < draws; draw++) {
      seen[Binomial.draw(chance, n, p)]++;
    }
    double chiSquare = 0;
    int cells = 0;
    double logProbability = n * Math.log1p(-p);
    double restExpected = draws;
    int restSeen = draws;
    for (int k = 0; k <= n; k++) {
      double expected = draws * Math.exp(logProbability);
      if (expected >= 10) {
        chiSquare += (seen[k] - expected) * (seen[k] - expected) / expected;
        cells++;
        restExpected -= expected;
        restSeen -= seen[k];
      }
      logProbability += Math.log((n - k) / (k + 1.0)) + Math.log(p / (1 - p));
    }
    // The mean of chi-square is the degrees of freedom, its variance twice that; five deviations.
    assertThat(chiSquare)
        .as("chi-square of %d, %s over %d cells", n, p, cells)
        .isLessThan(cells + 5 * Math.sqrt(2.0 * cells));
    assertThat((double) restSeen).isCloseTo(restExpected, within(5 * Math.sqrt(restExpected + 10)));
  }

  @Test
  void poissonDrawsAreDistributedAsTheirProbabilities() {
    fits(0.01);
    fits(0.9);
    fits(4.5);
    fits(31.7);
    fits(390);
  }

  private static void fits(double mean) {
    SplitMix64 chance = new SplitMix64(42);
    Poisson table = new Poisson(mean);
    int draws = 200_000;
    int[] seen = new int[1_000];
    for (int draw = 0; draw < draws; draw++) {
      seen[table.draw(chance)]++;
    }
    double chiSquare = 0;
    int cells = 0;
    double expected = draws * Math.exp(-mean);
    double restExpected = draws;
    int restSeen = draws;
    for (int k = 0; k < seen.length; k++) {
      if (expected >= 10) {
        chiSquare += (seen[k] - expected) * (seen[k] - expected) / expected;
        cells++;
        restExpected -= expected;
        restSeen -= seen[k];
      }
      expected *= mean / (k + 1);
    }
    assertThat(chiSquare)
        .as("chi-square of %s over %d cells", mean, cells)
        .isLessThan(cells + 5 * Math.sqrt(2.0 * cells));
    assertThat((double) restSeen).isCloseTo(restExpected, within(5 * Math.sqrt(restExpected + 10)));
  }

  /** Mean, variance and covariance of how many units of a kind are drawn, as multinomials have. */
  @Test
  void rareUnitsAreDrawnAsOftenAndAsUnevenlyAsUnitByUnit() {
    int[] seen = new int[700];
    Arrays.setAll(seen, kind -> 1 + kind % 5);
    seen[0] = 99;
    int units = Arrays.stream(seen).sum() - 99;
    RareUnits rare = new RareUnits(seen, 32);
    SplitMix64 chance = new SplitMix64(3);
    int[] drawn = new int[seen.length];
    drawn[0] = 7;
    int draws = 20_000;
    double sum = 0;
    double squares = 0;
    double products = 0;
    for (int draw = 0; draw < draws; draw++) {
      rare.draw(chance, units, drawn);
      assertThat(Arrays.stream(drawn).sum()).isEqualTo(units + 7);
      sum += drawn[4];
      squares += (drawn[4] - 5.0) * (drawn[4] - 5.0);
      int half = Arrays.stream(drawn, 1, 350).sum();
      int all = Arrays.stream(seen, 1, 350).sum();
      products += (half - (double) all) * (half - (double) all);
    }
    double p = 5.0 / units;
    double q = Arrays.stream(seen, 1, 350).sum() / (double) units;

    assertThat(sum / draws).isCloseTo(5, within(5 * Math.sqrt(5.0 / draws)));
    assertThat(squares / draws).isCloseTo(units * p * (1 - p), within(0.3));
    // Poisson numbers alone would vary twice as much as a half of a number that is given.
    assertThat(products / draws / (units * q * (1 - q))).isCloseTo(1, within(0.06));
  }

  @Test
  void certainOutcomesNeedNoChance() {
    SplitMix64 chance = new SplitMix64(1);

    assertThat(Binomial.draw(chance, 7, 0)).isZero();
    assertThat(Binomial.draw(chance, 7, 1)).isEqualTo(7);
    assertThat(Binomial.draw(chance, 0, 0.5)).isZero();
  }

  /** Counting units of a kind and drawing them are two ways to the same distribution. */
  @Test
  void countingKindsGivesTheIntervalThatDrawingUnitsGives() {
    // Units on which they agree are of kinds with many, the others of kinds with few.
    sameInterval(Ratings.random(new Random(5), 2_000, 2, 8, 0), 0.004);
    // Nearly all units are of kinds with few.
    sameInterval(Ratings.random(new Random(5), 2_000, 4, 8, 0), 0.004);
  }

  private static void sameInterval(Ratings ratings, double off) {
    Study<Integer> counted = ratings.study();
    Study.Builder<Integer> builder = Study.builder();
    for (int unit = 0; unit < ratings.rows().size(); unit++) {
      for (int coder = 0; coder < ratings.rows().get(unit).size(); coder++) {
        builder.value(coder, unit, ratings.rows().get(unit).get(coder));
      }
    }
    // One group of two units is enough to have units drawn one by one.
    Study<Integer> drawn = builder.group(0, "pair").group(1, "pair").build();
    Bootstrap bootstrap = new Bootstrap(9, 4_000, 0.95);

    Interval.Defined one =
        (Interval.Defined) KrippendorffAlpha.nominal().of(counted, bootstrap).interval();
    Interval.Defined other =
        (Interval.Defined) KrippendorffAlpha.nominal().of(drawn, bootstrap).interval();

    assertThat(one.lower()).isCloseTo(other.lower(), within(off));
    assertThat(one.upper()).isCloseTo(other.upper(), within(off));
    assertThat(one.upper() - one.lower()).isBetween(0.02, 0.08);
  }

  /**
   * Copies of a unit tell nothing new: drawn as a group they leave the interval as wide as it was.
   */
  @Test
  void unitsOfOneGroupAreDrawnTogether() {
    Ratings ratings = Ratings.random(new Random(5), 60, 2, 3, 0);
    Study.Builder<Integer> alone = Study.builder();
    Study.Builder<Integer> grouped = Study.builder();
    for (int unit = 0; unit < 60; unit++) {
      for (int copy = 0; copy < 10; copy++) {
        String name = unit + "/" + copy;
        for (int coder = 0; coder < 2; coder++) {
          alone.value(coder, name, ratings.rows().get(unit).get(coder));
          grouped.value(coder, name, ratings.rows().get(unit).get(coder));
        }
        grouped.group(name, unit);
      }
    }

    double single = width(ratings.study());
    assertThat(width(grouped.build())).isCloseTo(single, within(single * 0.15));
    assertThat(width(alone.build())).isLessThan(single / 2);
  }

  private static double width(Study<Integer> study) {
    Interval.Defined interval =
        (Interval.Defined)
            PercentAgreement.measure().of(study, new Bootstrap(3, 2_000, 0.95)).interval();
    return interval.upper() - interval.lower();
  }
}
