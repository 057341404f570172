package org.coproduction.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import org.coproduction.value.MalformedValueException;
import org.junit.jupiter.api.Test;

class StudyTest {

  private static void refused(String code, Runnable making) {
    assertThatThrownBy(making::run)
        .isInstanceOfSatisfying(
            MalformedValueException.class, fault -> assertThat(fault.code()).isEqualTo(code));
  }

  @Test
  void cellsOfAConfusionAreTheFullestFirstAndPrintNoValue() {
    Study.Builder<String> study = Study.builder();
    for (int unit = 0; unit < 5; unit++) {
      study.value("ann", unit, unit < 3 ? "QzMarkerzQ" : "b").value("bea", unit, "b");
    }

    Confusion<String> table = study.build().confusion("ann", "bea");

    assertThat(table.cells())
        .containsExactly(
            new Confusion.Cell<>("QzMarkerzQ", "b", 3), new Confusion.Cell<>("b", "b", 2));
    assertThat(table.cells().toString()).doesNotContain("QzMarkerzQ");
  }

  @Test
  void twoValuesOfOneCoderForOneUnitAreRefused() {
    Study.Builder<String> study = Study.builder();
    study.value("one", "u", "yes").value("other", "u", "no").value("one", "u", "yes");

    refused("agreement.study.value-twice", study::build);
  }

  @Test
  void aCategoryThatNobodyCouldChooseIsRefused() {
    Study.Builder<String> study = Study.over(List.of("yes", "no"));

    refused("agreement.study.unknown-category", () -> study.value("one", "u", "maybe"));
    refused("agreement.study.category-twice", () -> Study.over(List.of("yes", "no", "yes")));
  }

  @Test
  void aPlaceOnTheScaleIsANumber() {
    Study<Integer> study = Ratings.byCoder("1 2", "1 2").study();

    refused(
        "agreement.scale.not-finite",
        () -> KrippendorffAlpha.<Integer>interval(value -> Double.NaN).of(study));
  }

  @Test
  void aBootstrapDrawsAtLeastOnceAndLeavesSomethingOut() {
    refused("agreement.bootstrap.malformed", () -> new Bootstrap(1, 0, 0.95));
    refused("agreement.bootstrap.malformed", () -> new Bootstrap(1, 1_000_001, 0.95));
    refused("agreement.bootstrap.malformed", () -> new Bootstrap(1, 10, 1));
    refused("agreement.bootstrap.malformed", () -> new Bootstrap(1, 10, Double.NaN));
  }

  @Test
  void nothingThatWasGivenIsPrinted() {
    Study<String> study = Study.<String>builder().value("Marker", "Marker", "Marker").build();

    assertThat(study.toString() + study.confusion("Marker", "Marker"))
        .doesNotContain("Marker")
        .contains("coders=1");
  }

  @Test
  void declaredCategoriesStayInTheirOrderWhetherUsedOrNot() {
    Study<String> study = Study.over(List.of("low", "mid", "high")).value("c", "u", "mid").build();

    assertThat(study.categories()).containsExactly("low", "mid", "high");
  }

  @Test
  void moreDeclaredCategoriesMakeChanceSmallerInAc1() {
    Study<String> used =
        Study.<String>builder()
            .value("a", 1, "x")
            .value("b", 1, "x")
            .value("a", 2, "x")
            .value("b", 2, "y")
            .build();
    Study<String> declared =
        Study.over(List.of("x", "y", "z"))
            .value("a", 1, "x")
            .value("b", 1, "x")
            .value("a", 2, "x")
            .value("b", 2, "y")
            .build();

    assertThat(GwetAc1.measure().of(declared).asDouble().orElseThrow())
        .isGreaterThan(GwetAc1.measure().of(used).asDouble().orElseThrow());
  }

  @Test
  void betweenTwoOfThreeCodersOnlyTheirValuesCount() {
    Study<Integer> study = Ratings.byCoder("1 2 3 .", "1 . 2 1", "2 2 3 1").study();

    assertThat(study.between(0, 2).basis()).isEqualTo(new Basis(3, 6, 2));
    assertThat(PercentAgreement.measure().of(study.between(0, 2)).asDouble())
        .hasValueCloseTo(2.0 / 3, within(1e-15));
    assertThat(study.between(0, "nobody").basis().coders()).isEqualTo(1);
    assertThat(study.confusion(0, 1).units()).isEqualTo(2);
    assertThat(study.confusion(0, "nobody").units()).isZero();
    assertThat(study.confusion(0, 1).count(3, 2)).isEqualTo(1);
    assertThat(study.confusion(0, 1).count(3, 99)).isZero();
  }

  @Test
  void setsAreValuesLikeAnyOther() {
    Study<Set<String>> study =
        Study.<Set<String>>builder()
            .value("a", 1, Set.of("x", "y"))
            .value("b", 1, Set.of("y", "x"))
            .value("a", 2, Set.of("x"))
            .value("b", 2, Set.of())
            .build();

    assertThat(PercentAgreement.measure().of(study).asDouble()).hasValue(0.5);
  }
}
