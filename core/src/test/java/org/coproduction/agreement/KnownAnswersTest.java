package org.coproduction.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Results that others published, or that can be worked out on paper. */
class KnownAnswersTest {

  private static final Offset<Double> FOUR_PLACES = within(0.00005);

  /** Krippendorff, "Computing Krippendorff's alpha-reliability" (2011), section D. */
  private static final Study<Integer> FOUR_OBSERVERS =
      Ratings.byCoder(
              "1 2 3 3 2 1 4 1 2 . . .",
              "1 2 3 3 2 2 4 1 2 5 . 3",
              ". 3 3 3 2 3 4 2 2 5 1 .",
              "1 2 3 3 2 4 4 1 2 5 1 .")
          .study();

  private static double value(Agreement agreement) {
    return agreement.asDouble().orElseThrow();
  }

  @Test
  void alphaOfFourObserversAndTwelveUnitsIsThePublishedOne() {
    assertThat(value(KrippendorffAlpha.nominal().of(FOUR_OBSERVERS))).isCloseTo(.7434, FOUR_PLACES);
    assertThat(
            value(KrippendorffAlpha.<Integer>ordinal(Comparator.naturalOrder()).of(FOUR_OBSERVERS)))
        .isCloseTo(.8154, FOUR_PLACES);
    assertThat(value(KrippendorffAlpha.<Integer>interval(Integer::doubleValue).of(FOUR_OBSERVERS)))
        .isCloseTo(.8491, FOUR_PLACES);
    assertThat(value(KrippendorffAlpha.<Integer>ratio(Integer::doubleValue).of(FOUR_OBSERVERS)))
        .isCloseTo(.7974, FOUR_PLACES);
  }

  @Test
  void whatAMeasureRestsOnLeavesOutTheUnitThatOneCoderSaw() {
    assertThat(FOUR_OBSERVERS.basis()).isEqualTo(new Basis(11, 40, 4));
  }

  @Test
  void alphaOfTwoObserversAndTenBinaryUnitsIsThePublishedOne() {
    Study<Integer> study = Ratings.byCoder("0 1 0 0 0 0 0 0 1 0", "1 1 1 0 0 1 0 0 0 0").study();

    assertThat(value(KrippendorffAlpha.nominal().of(study))).isCloseTo(.0952, FOUR_PLACES);
    assertThat(value(PercentAgreement.measure().of(study))).isEqualTo(.6, within(1e-15));
  }

  /** A table of 118, 5, 2 and 0 units, where kappa is below nought and agreement 0.944 (Gwet). */
  @Test
  void whereOneCategoryIsRareAc1StaysNearPercentAgreementAndKappaDrops() {
    Study.Builder<Boolean> builder = Study.builder();
    for (int unit = 0; unit < 125; unit++) {
      builder.value("one", unit, unit < 123).value("other", unit, unit < 118 || unit >= 123);
    }
    Study<Boolean> study = builder.build();

    assertThat(value(PercentAgreement.measure().of(study))).isCloseTo(.944, within(1e-12));
    assertThat(value(GwetAc1.measure().of(study))).isCloseTo(.9408, FOUR_PLACES);
    assertThat(value(CohenKappa.nominal().of(study))).isCloseTo(-.0234, FOUR_PLACES);
    Confusion<Boolean> table = study.confusion("one", "other");
    assertThat(table.count(true, true)).isEqualTo(118);
    assertThat(table.count(true, false)).isEqualTo(5);
    assertThat(table.count(false, true)).isEqualTo(2);
    assertThat(table.count(false, false)).isZero();
  }

  /** On paper: 20, 5, 10 and 15 of 50 units; 0.7 observed, 0.5 by chance. */
  @Test
  void cohensKappaIsThatOfItsTable() {
    Study.Builder<String> builder = Study.builder();
    for (int unit = 0; unit < 50; unit++) {
      builder.value("one", unit, unit < 25 ? "yes" : "no");
      builder.value("other", unit, unit < 20 || unit >= 40 ? "yes" : "no");
    }

    assertThat(value(CohenKappa.nominal().of(builder.build()))).isCloseTo(.4, within(1e-12));
  }

  /**
   * The worked example of Fleiss (1971) as commonly printed: 10 subjects, 14 raters, kappa 0.210.
   */
  @Test
  void fleissKappaIsThatOfItsTable() {
    int[][] counts = {
      {0, 0, 0, 0, 14}, {0, 2, 6, 4, 2}, {0, 0, 3, 5, 6}, {0, 3, 9, 2, 0}, {2, 2, 8, 1, 1},
      {7, 7, 0, 0, 0}, {3, 2, 6, 3, 0}, {2, 5, 3, 2, 2}, {6, 5, 2, 1, 0}, {0, 2, 2, 3, 7}
    };
    Study.Builder<Integer> builder = Study.builder();
    for (int unit = 0; unit < counts.length; unit++) {
      int coder = 0;
      for (int category = 0; category < counts[unit].length; category++) {
        for (int time = 0; time < counts[unit][category]; time++) {
          builder.value(coder++, unit, category);
        }
      }
    }

    assertThat(value(FleissKappa.measure().of(builder.build()))).isCloseTo(.2099, FOUR_PLACES);
  }

  @Test
  void theDistancesOfSetsAreThoseOfTheirDefinitions() {
    assertThat(SetDistance.JACCARD.between(Set.of(1, 2), Set.of(1, 2, 3, 4))).isEqualTo(.5);
    assertThat(SetDistance.MASI.between(Set.of(1, 2), Set.of(1, 2, 3, 4)))
        .isCloseTo(1 - .5 * 2 / 3, within(1e-15));
    assertThat(SetDistance.MASI.between(Set.of(1, 2), Set.of(2, 3)))
        .isCloseTo(1 - 1.0 / 9, within(1e-15));
    for (SetDistance distance : SetDistance.values()) {
      assertThat(distance.between(Set.of(1), Set.of(2))).isEqualTo(1);
      assertThat(distance.between(Set.of(), Set.of(2))).isEqualTo(1);
      assertThat(distance.between(Set.of(1, 2), Set.of(2, 1))).isZero();
      assertThat(distance.between(Set.of(), Set.of())).isZero();
    }
  }
}
