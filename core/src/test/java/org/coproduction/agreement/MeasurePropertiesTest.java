package org.coproduction.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Laws that hold for every measure of agreement. */
class MeasurePropertiesTest {

  private static final List<AgreementMeasure<? super Integer>> UNORDERED =
      List.of(
          PercentAgreement.measure(),
          CohenKappa.nominal(),
          FleissKappa.measure(),
          GwetAc1.measure(),
          KrippendorffAlpha.nominal());

  private static final List<AgreementMeasure<? super Integer>> ORDERED =
      List.of(
          CohenKappa.<Integer>linear(Integer::doubleValue),
          CohenKappa.<Integer>quadratic(Integer::doubleValue),
          KrippendorffAlpha.<Integer>ordinal(Comparator.naturalOrder()),
          KrippendorffAlpha.<Integer>interval(Integer::doubleValue),
          KrippendorffAlpha.<Integer>ratio(Integer::doubleValue));

  private static List<AgreementMeasure<? super Integer>> all() {
    return Stream.concat(UNORDERED.stream(), ORDERED.stream()).toList();
  }

  private static Ratings ratings(Random random, int units, int coders) {
    return Ratings.random(random, units, coders, 2 + random.nextInt(5), random.nextInt(3) * 0.2);
  }

  private static void same(Agreement one, Agreement other) {
    assertThat(one.basis()).isEqualTo(other.basis());
    if (one instanceof Agreement.Defined defined) {
      assertThat(other.asDouble().orElseThrow()).isCloseTo(defined.value(), within(1e-12));
    } else {
      assertThat(other).isEqualTo(one);
    }
  }

  @Property
  void whoSpokeFirstAndWhatWasSeenFirstDoesNotMatter(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 30) int units,
      @ForAll @IntRange(min = 2, max = 5) int coders) {
    Random random = new Random(seed);
    Ratings ratings = ratings(random, units, coders);
    Study<Integer> shuffled = ratings.withCodersShuffled(random).withUnitsShuffled(random).study();

    all().forEach(measure -> same(measure.of(ratings.study()), measure.of(shuffled)));
  }

  @Property
  void namesOfCategoriesDoNotMatterWhereTheyHaveNoOrder(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 30) int units) {
    Ratings ratings = ratings(new Random(seed), units, 3);
    Study<Integer> renamed = ratings.study(value -> value * 7919 % 13);

    UNORDERED.forEach(measure -> same(measure.of(ratings.study()), measure.of(renamed)));
  }

  @Property
  void anIntervalScaleMayBeginAnywhereAndHaveAnyUnit(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 30) int units) {
    Study<Integer> study = ratings(new Random(seed), units, 3).study();

    same(
        KrippendorffAlpha.<Integer>interval(Integer::doubleValue).of(study),
        KrippendorffAlpha.<Integer>interval(value -> 1.8 * value + 32).of(study));
    same(
        KrippendorffAlpha.<Integer>ratio(Integer::doubleValue).of(study),
        KrippendorffAlpha.<Integer>ratio(value -> value * 1e300).of(study));
  }

  @Property
  void perfectAgreementOnTwoCategoriesOrMoreIsExactlyOne(
      @ForAll long seed, @ForAll @IntRange(min = 2, max = 30) int units) {
    Random random = new Random(seed);
    Study.Builder<Integer> builder = Study.builder();
    for (int unit = 0; unit < units; unit++) {
      int value = unit < 2 ? unit : random.nextInt(5);
      builder.value("one", unit, value).value("other", unit, value);
    }
    Study<Integer> study = builder.build();

    all().forEach(measure -> assertThat(measure.of(study).asDouble().orElseThrow()).isEqualTo(1.0));
  }

  @Property
  void aMeasureIsAtMostOneAndNeverNotANumber(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 12) int units,
      @ForAll @IntRange(min = 1, max = 4) int coders) {
    Random random = new Random(seed);
    Study<Integer> study =
        Ratings.random(random, units, coders, 1 + random.nextInt(3), 0.4).study();

    for (AgreementMeasure<? super Integer> measure : all()) {
      if (measure.of(study) instanceof Agreement.Defined defined) {
        assertThat(defined.value()).isFinite().isLessThanOrEqualTo(1);
      }
    }
  }

  @Property
  void whatNobodyElseSawChangesNothing(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 30) int units) {
    Ratings ratings = ratings(new Random(seed), units, 2);

    for (AgreementMeasure<? super Integer> measure : all()) {
      Agreement with = measure.of(ratings.study());
      Agreement without = measure.of(ratings.withoutLoneValues().study());
      assertThat(without.asDouble().isPresent()).isEqualTo(with.asDouble().isPresent());
      with.asDouble()
          .ifPresent(
              value ->
                  assertThat(without.asDouble().getAsDouble())
                      .as(measure.getClass().getSimpleName())
                      .isCloseTo(value, within(1e-12)));
    }
  }

  @Property
  void anIntervalIsTheSameForTheSameSeed(
      @ForAll long seed, @ForAll @IntRange(min = 2, max = 200) int units) {
    Study<Integer> study = Ratings.random(new Random(seed), units, 3, 2, 0.2).study();
    Bootstrap bootstrap = new Bootstrap(seed, 50, 0.9);

    for (AgreementMeasure<? super Integer> measure : all()) {
      Estimate estimate = measure.of(study, bootstrap);
      assertThat(measure.of(study, bootstrap)).isEqualTo(estimate);
      assertThat(estimate.agreement()).isEqualTo(measure.of(study));
      if (estimate.interval() instanceof Interval.Defined interval) {
        assertThat(interval.lower()).isLessThanOrEqualTo(interval.upper());
        assertThat(interval.upper()).isLessThanOrEqualTo(1);
        assertThat(interval.undefinedResamples()).isBetween(0, 49);
      }
    }
  }

  @Property(tries = 100)
  void theSameUnitsAgainMoveNoMeasureButThoseThatLookAtHowManyThereAre(
      @ForAll long seed, @ForAll @IntRange(min = 2, max = 30) int units) {
    Ratings ratings = ratings(new Random(seed), units, 2);

    for (AgreementMeasure<? super Integer> measure :
        List.of(PercentAgreement.measure(), CohenKappa.nominal(), GwetAc1.measure())) {
      assertThat(measure.of(ratings.twice().study()).asDouble().orElse(-9))
          .isCloseTo(measure.of(ratings.study()).asDouble().orElse(-9), within(1e-12));
    }
  }
}
