package org.coproduction.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.coproduction.agreement.Agreement;
import org.coproduction.agreement.Basis;
import org.coproduction.agreement.Bootstrap;
import org.coproduction.agreement.Estimate;
import org.coproduction.agreement.Interval;
import org.coproduction.agreement.WhyUndefined;
import org.coproduction.value.CoderId;
import org.coproduction.value.FactKind;
import org.coproduction.value.FormId;
import org.coproduction.value.ItemId;
import org.coproduction.value.MalformedValueException;
import org.coproduction.value.RubricId;
import org.coproduction.value.VersionLabel;
import org.coproduction.value.Words;
import org.junit.jupiter.api.Test;

class ReliabilityTest {

  private static final Bootstrap BOOTSTRAP = new Bootstrap(1, 200, 0.95);
  private static final ItemId S1 = new ItemId("S1");
  private static final ItemId S2 = new ItemId("S2");
  private static final ItemId V1 = new ItemId("V1");

  private static final Rubric RUBRIC =
      Rubric.builder()
          .id(new RubricId("test"))
          .versionLabel(new VersionLabel("1"))
          .addItems(item(S1, Dimension.SPACE), item(S2, Dimension.SPACE), item(V1, Dimension.VOICE))
          .build();

  private static RubricItem item(ItemId id, Dimension dimension) {
    return RubricItem.builder()
        .id(id)
        .dimension(dimension)
        .title(Words.of("An item"))
        .measure(new Measure.Recorded(List.of(FactKind.values()[0])))
        .whenMet(Words.of("It is."))
        .whenNotMet(Words.of("It is not."))
        .build();
  }

  private static ItemRating rating(int form, ItemId item, String scorer, Result result) {
    return new ItemRating(new FormId("f" + form), item, new CoderId(scorer), result);
  }

  private static Reliability of(List<ItemRating> ratings, int forms) {
    return Reliability.of(RUBRIC, ratings, BOOTSTRAP, forms);
  }

  /** Two scorers on so many forms, who differ on some; every third item is met. */
  private static List<ItemRating> twoScorers(int forms, int differing, ItemId... items) {
    List<ItemRating> ratings = new ArrayList<>();
    for (int form = 0; form < forms; form++) {
      for (ItemId item : items) {
        boolean met = form % 3 == 0;
        ratings.add(rating(form, item, "ann", met ? Result.MET : Result.NOT_MET));
        boolean same = form >= differing;
        ratings.add(rating(form, item, "bea", met == same ? Result.MET : Result.NOT_MET));
      }
    }
    return ratings;
  }

  @Test
  void scorersWhoAgreeOnMetAndNotMetAreUsable() {
    Reliability reliability = of(twoScorers(30, 0, S1, S2, V1), 100);

    assertThat(reliability.overall().alpha().agreement())
        .isEqualTo(new Agreement.Defined(1, new Basis(90, 180, 2)));
    assertThat(reliability.overall().advice()).isEqualTo(Advice.USABLE);
    assertThat(reliability.byItem().keySet()).containsExactly(S1, S2, V1);
    assertThat(reliability.byDimension().keySet())
        .containsExactly(Dimension.SPACE, Dimension.VOICE);
    assertThat(reliability.byDimension().get(Dimension.SPACE).percent().agreement().basis())
        .isEqualTo(new Basis(60, 120, 2));
    assertThat(reliability.secondScoring().isEnough()).isTrue();
  }

  @Test
  void cannotTellCountsAsNotMet() {
    Reliability reliability =
        of(
            List.of(
                rating(1, S1, "ann", Result.CANNOT_TELL),
                rating(1, S1, "bea", Result.NOT_MET),
                rating(2, S1, "ann", Result.MET),
                rating(2, S1, "bea", Result.MET)),
            2);

    assertThat(reliability.overall().percent().agreement().asDouble()).hasValue(1);
    assertThat(reliability.overall().alpha().agreement().asDouble()).hasValue(1);
  }

  @Test
  void notApplicableIsMissingAndDifferenceAboutItIsCounted() {
    Reliability reliability =
        of(
            List.of(
                rating(1, S1, "ann", Result.NOT_APPLICABLE),
                rating(1, S1, "bea", Result.NOT_MET),
                rating(2, S1, "ann", Result.NOT_APPLICABLE),
                rating(2, S1, "bea", Result.NOT_APPLICABLE)),
            2);

    assertThat(reliability.overall().applicabilityDiffers()).isEqualTo(1);
    assertThat(reliability.overall().alpha().agreement())
        .isInstanceOfSatisfying(
            Agreement.Undefined.class, undefined -> assertThat(undefined.basis().units()).isZero());
    assertThat(reliability.overall().advice()).isEqualTo(Advice.CANNOT_TELL);
  }

  @Test
  void anItemThatEverybodyFoundUnmetIsUndefinedAndSaysWhy() {
    List<ItemRating> ratings = new ArrayList<>();
    for (int form = 0; form < 25; form++) {
      ratings.add(rating(form, S1, "ann", Result.NOT_MET));
      ratings.add(rating(form, S1, "bea", Result.CANNOT_TELL));
    }

    ScorerAgreement agreement = of(ratings, 25).byItem().get(S1);

    assertThat(agreement.percent().agreement().asDouble()).hasValue(1);
    assertThat(agreement.alpha().agreement())
        .isEqualTo(new Agreement.Undefined(WhyUndefined.ONE_CATEGORY, new Basis(25, 50, 2)));
    assertThat(agreement.advice()).isEqualTo(Advice.CANNOT_TELL);
  }

  @Test
  void adviceLooksAtTheLowerEnd() {
    assertThat(Advice.on(estimate(0.95, 0.80))).isEqualTo(Advice.USABLE);
    assertThat(Advice.on(estimate(0.95, 0.79))).isEqualTo(Advice.TENTATIVE);
    assertThat(Advice.on(estimate(0.95, 0.667))).isEqualTo(Advice.TENTATIVE);
    assertThat(Advice.on(estimate(0.95, 0.666))).isEqualTo(Advice.DO_NOT_PUBLISH);
    ScorerAgreement few = of(twoScorers(10, 1, S1), 10).overall();
    assertThat(few.alpha().agreement().asDouble().orElseThrow()).isGreaterThan(0.667);
    assertThat(few.advice()).isEqualTo(Advice.DO_NOT_PUBLISH);
  }

  private static Estimate estimate(double value, double lower) {
    return new Estimate(
        new Agreement.Defined(value, new Basis(20, 40, 2)),
        new Interval.Defined(lower, 1, 1_000, 0));
  }

  @Test
  void twentyFormsOrAFifthAreEnough() {
    assertThat(new SecondScoring(20, 1_000).isEnough()).isTrue();
    assertThat(new SecondScoring(19, 1_000).isEnough()).isFalse();
    assertThat(new SecondScoring(4, 20).isEnough()).isTrue();
    assertThat(new SecondScoring(4, 21).isEnough()).isFalse();
    assertThat(new SecondScoring(0, 0).isEnough()).isFalse();
    assertThatThrownBy(() -> new SecondScoring(2, 1)).isInstanceOf(MalformedValueException.class);
  }

  @Test
  void onlyFormsThatTwoScored() {
    List<ItemRating> ratings = new ArrayList<>(twoScorers(4, 0, S1));
    ratings.add(rating(9, S1, "ann", Result.MET));

    assertThat(of(ratings, 30).secondScoring()).isEqualTo(new SecondScoring(4, 30));
    assertThatThrownBy(() -> of(ratings, 4))
        .isInstanceOfSatisfying(
            MalformedValueException.class,
            fault -> assertThat(fault.code()).isEqualTo("scoring.second-scoring.malformed"));
  }

  @Test
  void aScorerRatesAnItemOfAFormOnce() {
    List<ItemRating> twice =
        List.of(rating(1, S1, "ann", Result.MET), rating(1, S1, "ann", Result.NOT_MET));

    assertThatThrownBy(() -> of(twice, 1))
        .isInstanceOfSatisfying(
            MalformedValueException.class,
            fault -> assertThat(fault.code()).isEqualTo("scoring.rating.twice"));
  }

  @Test
  void theOrderOfRatingsDoesNotMatterAndForeignItemsAreLeftOut() {
    List<ItemRating> ratings = new ArrayList<>(twoScorers(40, 7, S1, S2, V1));
    Reliability sorted = of(ratings, 40);
    ratings.add(rating(1, new ItemId("foreign"), "ann", Result.MET));
    Collections.shuffle(ratings, new Random(3));

    assertThat(of(ratings, 40)).isEqualTo(sorted);
  }

  /** Three items that always go together tell no more than one: the interval draws forms. */
  @Test
  void itemsOfAFormAreDrawnTogether() {
    double one = width(of(twoScorers(60, 12, S1), 60));
    double three = width(of(twoScorers(60, 12, S1, S2, V1), 60));

    assertThat(three).isCloseTo(one, within(one * 0.25));
  }

  private static double width(Reliability reliability) {
    Interval.Defined interval = (Interval.Defined) reliability.overall().percent().interval();
    return interval.upper() - interval.lower();
  }
}
