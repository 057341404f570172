package org.coproduction.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.coproduction.disclosure.PublishedCount.Shown;
import org.coproduction.value.MalformedValueException;
import org.junit.jupiter.api.Test;

class SmallNumbersTest {

  private static final SmallNumberPolicy BELOW_5 = SmallNumberPolicy.BELOW_5;
  private static final SmallNumberPolicy NHS = SmallNumberPolicy.NHS_1_TO_7_ROUND_5;

  @Test
  void oneHiddenCountInARowWithATotalIsNotHiddenSoASecondOneIsToo() {
    PublishedTable table = SmallNumbers.publish(people(3, 9), BELOW_5);

    assertThat(printed(table)).containsExactly("[c]", "[c]", "12");
  }

  @Test
  void countsFromOneToSevenAreHiddenAndTheOthersGoToTheNearestFive() {
    PublishedTable table = SmallNumbers.publish(people(6, 7, 8), NHS);

    assertThat(printed(table)).startsWith("*", "*", "10");
  }

  @Test
  void aZeroStaysAZero() {
    PublishedTable table = SmallNumbers.publish(people(0, 20, 30), BELOW_5);

    assertThat(printed(table)).containsExactly("0", "20", "30", "50");
  }

  @Test
  void aZeroIsHiddenLikeASmallCountWhereThePolicySaysSo() {
    SmallNumberPolicy hidesZero = new SmallNumberPolicy(4, false, 1, 5, "*", Set.of());

    assertThat(printed(SmallNumbers.publish(people(0, 20, 30), hidesZero)))
        .containsExactly("*", "*", "30", "50");
  }

  @Test
  void aTableWithoutSmallCountsIsShownWhole() {
    assertThat(SmallNumbers.publish(people(5, 6, 7), BELOW_5).withheld()).isZero();
  }

  @Test
  void aSmallTotalIsHiddenWithItsCells() {
    assertThat(printed(SmallNumbers.publish(people(1, 2), BELOW_5)))
        .containsExactly("[c]", "[c]", "[c]");
  }

  @Test
  void aSingleCountHasNoTotalThatCouldGiveItAway() {
    assertThat(SmallNumbers.publish(people(2), BELOW_5).total().text()).isEqualTo("[c]");
    assertThat(SmallNumbers.publish(people(5), BELOW_5).total().text()).isEqualTo("5");
  }

  @Test
  void asFewAsPossibleAreHiddenInATableOfRowsAndColumns() {
    CountTable table =
        CountTable.of(
            Counted.PEOPLE, List.of(List.of(2, 20, 30), List.of(40, 50, 60), List.of(7, 8, 9)));

    PublishedTable published = SmallNumbers.publish(table, BELOW_5);

    assertThat(published.withheld()).isEqualTo(4);
    assertThat(published.total().text()).isEqualTo("226");
  }

  @Test
  void roundingAloneDoesNotHideWhatTwoTotalsTogetherGiveAway() {
    // 7 + 11 rounds to 20, so the first two are at least 18; 11 + 8 + 8 rounds to 25, so the 11 is
    // at most 11: the hidden count would have to be 7.
    CountTable table =
        CountTable.of(Counted.PEOPLE, List.of(List.of(7, 11), List.of(0, 8), List.of(0, 8)));

    PublishedTable published = SmallNumbers.publish(table, NHS);

    assertThat(published.count(0, 0).text()).isEqualTo("*");
    assertThat(published.withheld()).isGreaterThan(1);
  }

  @Test
  void whatDoesNotLeadToPeopleMayBeExempt() {
    CountTable providers = CountTable.row(Counted.ORGANISATIONS, List.of(2, 9));

    assertThat(printed(SmallNumbers.publish(providers, NHS))).containsExactly("2", "9", "11");
    assertThatThrownBy(() -> new SmallNumberPolicy(4, true, 1, 5, "*", Set.of(Counted.PEOPLE)))
        .isInstanceOf(MalformedValueException.class)
        .hasMessage("disclosure.policy.exempt (exempt)");
  }

  @Test
  void noPolicyHidesNothing() {
    assertThatThrownBy(() -> new SmallNumberPolicy(0, true, 1, 5, "*", Set.of()))
        .hasMessage("disclosure.policy.off (highestHidden)");
  }

  @Test
  void noPolicyRoundsWhatIsNotHiddenToZero() {
    assertThatThrownBy(() -> new SmallNumberPolicy(1, true, 5, 5, "*", Set.of()))
        .hasMessage("disclosure.policy.rounding (roundTo)");
    assertThat(new SmallNumberPolicy(2, true, 5, 5, "*", Set.of()).rounded(3)).isEqualTo(5);
  }

  @Test
  void aTokenIsNeitherANumberNorAFormula() {
    for (String token : List.of("", "3", "=1", "+1", "-", "@x", "[c1]", "\u00a0", "123456789")) {
      assertThatThrownBy(() -> new SmallNumberPolicy(4, true, 1, 5, token, Set.of()))
          .hasMessage("disclosure.policy.token (token)");
    }
  }

  @Test
  void sharesAreMadeOfPublishedCountsOnly() {
    PublishedTable table = SmallNumbers.publish(people(12, 18, 20), NHS);

    assertThat(table.share(table.count(0, 0), table.total()))
        .contains(new Share(10, 50))
        .map(Share::percent)
        .contains(20);
  }

  @Test
  void sharesOfHiddenPartsAndOfSmallWholesAreWithheld() {
    PublishedTable table = SmallNumbers.publish(people(3, 9, 40), BELOW_5);
    SmallNumberPolicy quality = new SmallNumberPolicy(4, true, 1, 30, "*", Set.of());
    PublishedTable few = SmallNumbers.publish(people(9, 9), quality);

    assertThat(table.share(table.count(0, 0), table.total())).isEmpty();
    assertThat(few.share(few.count(0, 0), few.total())).isEmpty();
  }

  @Test
  void aPairWhoseDifferenceIsSmallMayNotStandTogether() {
    Release first = release(people(10), BELOW_5);
    Release both = release(people(12), BELOW_5);

    assertThat(SmallNumbers.mayStandTogether(List.of(first, both))).isFalse();
    assertThat(SmallNumbers.mayStandTogether(List.of(first, release(people(15), BELOW_5))))
        .isTrue();
    assertThat(SmallNumbers.mayStandTogether(List.of(first, release(people(10), BELOW_5))))
        .isTrue();
  }

  @Test
  void aLaterPublicationHidesWhatADifferenceWouldGiveAway() {
    Release first = release(people(10, 20), BELOW_5);
    CountTable both = people(12, 30);

    PublishedTable published =
        SmallNumbers.publishAfter(List.of(first), both, BELOW_5).orElseThrow();

    assertThat(published.count(0, 0).text()).isEqualTo("[c]");
    assertThat(SmallNumbers.mayStandTogether(List.of(first, new Release(both, published))))
        .isTrue();
  }

  @Test
  void differencesAreLookedAtOverMoreThanTwoPublications() {
    Release first = release(people(10), BELOW_5);
    Release second =
        new Release(
            people(17),
            SmallNumbers.publishAfter(List.of(first), people(17), BELOW_5).orElseThrow());

    Optional<PublishedTable> third =
        SmallNumbers.publishAfter(List.of(first, second), people(19), BELOW_5);

    assertThat(third.orElseThrow().total().text()).isEqualTo("[c]");
  }

  @Test
  void publicationsThatDoNotGrowOrFollowAnotherPolicyAreRefused() {
    Release first = release(people(10, 10), BELOW_5);

    assertThatThrownBy(() -> SmallNumbers.publishAfter(List.of(first), people(9, 20), BELOW_5))
        .hasMessage("disclosure.release.order (before)");
    assertThatThrownBy(() -> SmallNumbers.publishAfter(List.of(first), people(20), BELOW_5))
        .hasMessage("disclosure.release.order (before)");
    assertThatThrownBy(() -> SmallNumbers.publishAfter(List.of(first), people(20, 20), NHS))
        .hasMessage("disclosure.release.policy (before)");
    assertThatThrownBy(() -> SmallNumbers.mayStandTogether(List.of()))
        .hasMessage("disclosure.release.none (releases)");
  }

  @Test
  void tablesWithoutCellsOrWithRaggedRowsOrImpossibleCountsAreRefused() {
    assertThatThrownBy(() -> CountTable.of(Counted.PEOPLE, List.of()))
        .hasMessage("disclosure.table.shape (rows)");
    assertThatThrownBy(() -> CountTable.of(Counted.PEOPLE, List.of(List.of(1), List.of(1, 2))))
        .hasMessage("disclosure.table.shape (rows)");
    assertThatThrownBy(() -> people(-1)).hasMessage("disclosure.table.count (rows)");
    assertThatThrownBy(() -> people(1_000_000_000, 1)).hasMessage("disclosure.table.count (rows)");
  }

  @Test
  void neitherCountsNorWhichOfThemWereSmallAreShownByTables() {
    CountTable table = people(3, 9);

    assertThat(table.toString()).isEqualTo("CountTable[1 x 2]");
    assertThat(SmallNumbers.publish(table, BELOW_5).count(0, 0))
        .isEqualTo(SmallNumbers.publish(table, BELOW_5).count(0, 1))
        .isNotInstanceOf(Shown.class);
  }

  private static CountTable people(Integer... counts) {
    return CountTable.row(Counted.PEOPLE, List.of(counts));
  }

  private static Release release(CountTable table, SmallNumberPolicy policy) {
    return new Release(table, SmallNumbers.publish(table, policy));
  }

  private static List<String> printed(PublishedTable row) {
    List<String> cells = new ArrayList<>();
    for (int column = 0; ; column++) {
      try {
        cells.add(row.count(0, column).text());
      } catch (MalformedValueException end) {
        cells.add(row.total().text());
        return cells;
      }
    }
  }
}
