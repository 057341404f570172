package org.coproduction.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What has no value says why: never 0, 1 or a number that is none. */
class UndefinedTest {

  private static final List<AgreementMeasure<? super Integer>> BEYOND_CHANCE =
      List.of(
          CohenKappa.nominal(),
          CohenKappa.<Integer>linear(Integer::doubleValue),
          CohenKappa.<Integer>quadratic(Integer::doubleValue),
          FleissKappa.measure(),
          GwetAc1.measure(),
          KrippendorffAlpha.nominal(),
          KrippendorffAlpha.<Integer>ordinal(Comparator.naturalOrder()),
          KrippendorffAlpha.<Integer>interval(Integer::doubleValue),
          KrippendorffAlpha.<Integer>ratio(Integer::doubleValue));

  private static void allSay(WhyUndefined reason, Study<Integer> study) {
    for (AgreementMeasure<? super Integer> measure : BEYOND_CHANCE) {
      assertThat(measure.of(study)).isEqualTo(new Agreement.Undefined(reason, study.basis()));
      assertThat(measure.of(study, Bootstrap.from(1)).interval())
          .isEqualTo(new Interval.Undefined(reason));
    }
  }

  @Test
  void whereOnlyOneCategoryWasEverUsedNothingBeyondChanceCanBeTold() {
    Study<Integer> study = Ratings.byCoder("3 3 3 3", "3 3 3 3").study();

    allSay(WhyUndefined.ONE_CATEGORY, study);
    assertThat(PercentAgreement.measure().of(study).asDouble()).hasValue(1);
  }

  @Test
  void aDeclaredCategoryThatNobodyUsedIsNoSecondOne() {
    Study<Integer> study =
        Study.over(List.of(1, 2))
            .value("one", "u", 1)
            .value("other", "u", 1)
            .value("one", "v", 1)
            .value("other", "v", 1)
            .build();

    allSay(WhyUndefined.ONE_CATEGORY, study);
  }

  @Test
  void categoriesThatShareAPlaceOnTheScaleAreOne() {
    Study<Integer> study = Ratings.byCoder("1 2 1", "2 2 1").study();

    assertThat(KrippendorffAlpha.<Integer>interval(value -> 0.1).of(study))
        .isEqualTo(new Agreement.Undefined(WhyUndefined.ONE_CATEGORY, study.basis()));
    assertThat(KrippendorffAlpha.<Integer>ordinal(Comparator.comparing(value -> 0)).of(study))
        .isEqualTo(new Agreement.Undefined(WhyUndefined.ONE_CATEGORY, study.basis()));
    assertThat(CohenKappa.<Integer>quadratic(value -> 0.1).of(study))
        .isEqualTo(new Agreement.Undefined(WhyUndefined.ONE_CATEGORY, study.basis()));
  }

  @Test
  void oneCoderHasNobodyToAgreeWith() {
    allSay(WhyUndefined.FEWER_THAN_TWO_CODERS, Ratings.byCoder("1 2 1").study());
    allSay(WhyUndefined.FEWER_THAN_TWO_CODERS, Study.<Integer>builder().build());
  }

  @Test
  void codersWhoNeverSawTheSameUnitCannotAgree() {
    Study<Integer> study = Ratings.byCoder("1 2 . .", ". . 1 2").study();

    allSay(WhyUndefined.NO_SHARED_UNIT, study);
    assertThat(study.basis()).isEqualTo(new Basis(0, 0, 2));
  }

  @Test
  void cohensKappaIsForTwoCoders() {
    Study<Integer> study = Ratings.byCoder("1 2 1", "1 2 2", "1 2 2").study();

    assertThat(CohenKappa.nominal().of(study))
        .isEqualTo(new Agreement.Undefined(WhyUndefined.MORE_THAN_TWO_CODERS, study.basis()));
    assertThat(CohenKappa.nominal().of(study.between(1, 2)).asDouble()).hasValue(1);
  }

  @Test
  void aRatioScaleBeginsAtNought() {
    Study<Integer> study = Ratings.byCoder("0 1 2", "0 1 1").study();

    assertThat(KrippendorffAlpha.<Integer>ratio(value -> value - 1).of(study))
        .isEqualTo(new Agreement.Undefined(WhyUndefined.BELOW_NOUGHT, study.basis()));
    assertThat(KrippendorffAlpha.<Integer>ratio(Integer::doubleValue).of(study).asDouble())
        .isPresent();
  }

  @Test
  void oneUnitHasAMeasureButNoInterval() {
    Study<Integer> study = Ratings.byCoder("1", "2").study();
    Estimate estimate = KrippendorffAlpha.nominal().of(study, Bootstrap.from(1));

    assertThat(estimate.agreement().asDouble()).hasValue(0);
    assertThat(estimate.interval()).isEqualTo(new Interval.Undefined(WhyUndefined.ONE_UNIT));
  }

  @Test
  void resamplesWithoutAValueAreCounted() {
    Study<Integer> study = Ratings.byCoder("1 1 1 1 2", "1 1 1 1 2").study();
    Interval interval = KrippendorffAlpha.nominal().of(study, Bootstrap.from(1)).interval();

    // The one unit of another category is missed by (4/5)^5, about a third, of the draws.
    assertThat(interval)
        .isInstanceOfSatisfying(
            Interval.Defined.class,
            defined -> {
              assertThat(defined.lower()).isEqualTo(1);
              assertThat(defined.undefinedResamples()).isBetween(270, 390);
            });
  }

  @Test
  void setsThatAreAllEmptyAreOneCategory() {
    Study<Set<String>> study =
        Study.<Set<String>>builder()
            .value("one", "u", Set.of())
            .value("other", "u", Set.of())
            .build();

    assertThat(KrippendorffAlpha.sets(SetDistance.MASI).of(study))
        .isEqualTo(new Agreement.Undefined(WhyUndefined.ONE_CATEGORY, study.basis()));
  }
}
