package org.coproduction.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.dkpro.statistics.agreement.IAgreementMeasure;
import org.dkpro.statistics.agreement.coding.CohenKappaAgreement;
import org.dkpro.statistics.agreement.coding.FleissKappaAgreement;
import org.dkpro.statistics.agreement.coding.KrippendorffAlphaAgreement;
import org.dkpro.statistics.agreement.coding.PercentageAgreement;
import org.dkpro.statistics.agreement.distance.IDistanceFunction;
import org.dkpro.statistics.agreement.distance.IntervalDistanceFunction;
import org.dkpro.statistics.agreement.distance.NominalDistanceFunction;
import org.dkpro.statistics.agreement.distance.OrdinalDistanceFunction;
import org.dkpro.statistics.agreement.distance.RatioDistanceFunction;
import org.junit.jupiter.api.Test;

/** Where another's library has an answer and ours says one, the two are the same. */
class AgreementLibraryPropertiesTest {

  private static final double NEARLY = 1e-9;

  private static final KrippendorffAlpha<Integer> ORDINAL =
      KrippendorffAlpha.ordinal(Comparator.naturalOrder());
  private static final KrippendorffAlpha<Integer> INTERVAL =
      KrippendorffAlpha.interval(Integer::doubleValue);
  private static final KrippendorffAlpha<Integer> RATIO =
      KrippendorffAlpha.ratio(Integer::doubleValue);

  private static void same(Agreement ours, IAgreementMeasure theirs) {
    // Theirs refuses a study of one category, of which ours says that percent agreement is 1.
    if (ours instanceof Agreement.Defined defined && defined.value() < 1) {
      assertThat(defined.value()).isCloseTo(theirs.calculateAgreement(), within(NEARLY));
    }
  }

  private static KrippendorffAlphaAgreement alpha(Ratings ratings, IDistanceFunction distance) {
    return new KrippendorffAlphaAgreement(ratings.theirs(value -> value), distance);
  }

  @Property(tries = 200)
  void alphaIsTheirsOnEveryScale(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 40) int units,
      @ForAll @IntRange(min = 2, max = 6) int coders,
      @ForAll @IntRange(min = 2, max = 6) int categories) {
    Random random = new Random(seed);
    double missing = random.nextInt(3) * 0.3;
    // Theirs counts values that pair with none among those that ranks are made of; ours do not.
    Ratings ratings =
        Ratings.random(random, units, coders, categories, missing).withoutLoneValues();
    if (ratings.rows().isEmpty()) {
      return;
    }
    Study<Integer> study = ratings.study();

    same(KrippendorffAlpha.nominal().of(study), alpha(ratings, new NominalDistanceFunction()));
    same(ORDINAL.of(study), alpha(ratings, new OrdinalDistanceFunction()));
    same(INTERVAL.of(study), alpha(ratings, new IntervalDistanceFunction()));
    same(RATIO.of(study), alpha(ratings, new RatioDistanceFunction()));
  }

  @Property(tries = 200)
  void alphaBetweenSetsIsTheirsWithTheSameDistance(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 30) int units) {
    Random random = new Random(seed);
    Ratings ratings = Ratings.random(random, units, 3, 8, 0.2);
    Function<Integer, Set<String>> themes =
        value -> {
          Set<String> set = new HashSet<>();
          for (int bit = 0; bit < 3; bit++) {
            if ((((value - 1) >> bit) & 1) == 1) {
              set.add("theme" + bit);
            }
          }
          return set;
        };
    Study<Set<String>> study = ratings.study(themes);

    for (SetDistance distance : SetDistance.values()) {
      same(
          KrippendorffAlpha.sets(distance).of(study),
          new KrippendorffAlphaAgreement(
              ratings.theirs(themes),
              (all, one, other) -> distance.between((Set<?>) one, (Set<?>) other)));
    }
  }

  @Property(tries = 200)
  void kappaAndPercentAgreementAreTheirsWhereNothingIsMissing(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 40) int units,
      @ForAll @IntRange(min = 2, max = 6) int coders,
      @ForAll @IntRange(min = 2, max = 6) int categories) {
    Ratings ratings = Ratings.random(new Random(seed), units, coders, categories, 0);
    Study<Integer> study = ratings.study();

    same(
        PercentAgreement.measure().of(study),
        new PercentageAgreement(ratings.theirs(value -> value)));
    same(FleissKappa.measure().of(study), new FleissKappaAgreement(ratings.theirs(value -> value)));
  }

  @Property(tries = 200)
  void cohensKappaIsTheirsAndWithWeightsThatOfItsDefinition(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 40) int units,
      @ForAll @IntRange(min = 2, max = 6) int categories) {
    Ratings ratings = Ratings.random(new Random(seed), units, 2, categories, 0);
    Study<Integer> study = ratings.study();

    same(CohenKappa.nominal().of(study), new CohenKappaAgreement(ratings.theirs(value -> value)));
    same(CohenKappa.<Integer>linear(Integer::doubleValue).of(study), ratings, Math::abs);
    same(CohenKappa.<Integer>quadratic(Integer::doubleValue).of(study), ratings, by -> by * by);
  }

  /** Cohen (1968) by his definition, walked pair by pair; theirs differs from it. */
  private static void same(Agreement ours, Ratings ratings, DoubleUnaryOperator weight) {
    if (ours instanceof Agreement.Defined defined) {
      double observed = 0;
      double byChance = 0;
      for (List<Integer> row : ratings.rows()) {
        observed += weight.applyAsDouble(row.get(0) - row.get(1));
        for (List<Integer> other : ratings.rows()) {
          byChance += weight.applyAsDouble(row.get(0) - other.get(1)) / ratings.rows().size();
        }
      }
      assertThat(defined.value()).isCloseTo(1 - observed / byChance, within(NEARLY));
    }
  }

  @Test
  void alphaOfAMillionCodingsIsTheirs() {
    Ratings ratings = Ratings.random(new Random(20_181_029), 250_000, 4, 20, 0);

    assertThat(KrippendorffAlpha.nominal().of(ratings.study()).asDouble().orElseThrow())
        .isCloseTo(
            alpha(ratings, new NominalDistanceFunction()).calculateAgreement(), within(1e-12));
  }
}
