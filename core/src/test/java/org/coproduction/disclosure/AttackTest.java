package org.coproduction.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Attacks published tables by trying what could stand behind them.
 *
 * <p>There are 13^9 tables of 3 x 3 with counts from 0 to 12, too many to try one by one. They are
 * covered, every one, in two steps:
 *
 * <ol>
 *   <li>{@link EveryHidingTest} shows for every way of hiding counts in a table up to 3 x 3, and
 *       every choice of hidden counts that cannot be less, that {@link Attacker} works out just
 *       what trying works out. That holds for any counts whatsoever, since neither asks for more.
 *   <li>{@link Search} returns nothing that does not pass the {@code Attacker}, and what it returns
 *       hides all that is small; that is looked at here.
 * </ol>
 *
 * <p>Beside that, published tables themselves are attacked by trying. What is hidden depends on a
 * count only through whether it is 0, 1, small or not, and a total with a count in it that is not
 * small is not small either. So tables of counts from 0 to one more than the highest that is hidden
 * stand for those of larger counts: under a policy that hides 1 and 2, 4^9 tables for all 13^9, and
 * below 5, 6^9. Attacked in every build is of the 4^9 one of each kind that is told apart by more
 * than the order of rows and columns, all 13^4 tables of 2 x 2 under policies that round, hide 0,
 * or both, and 1,000 drawn from all 13^9. {@code -Dcoproduction.attack=full} attacks all of the 4^9
 * in whatever order, and of the 6^9 one of each kind.
 */
class AttackTest {

  private static final boolean FULL = System.getProperty("coproduction.attack") != null;
  private static final SmallNumberPolicy BELOW_3 =
      new SmallNumberPolicy(2, true, 1, 3, "*", Set.of());
  private static final SmallNumberPolicy BELOW_3_AND_0 =
      new SmallNumberPolicy(2, false, 1, 3, "*", Set.of());
  private static final SmallNumberPolicy BELOW_5_AND_0 =
      new SmallNumberPolicy(4, false, 1, 5, "*", Set.of());
  private static final SmallNumberPolicy BELOW_4_ROUND_3 =
      new SmallNumberPolicy(3, true, 3, 4, "*", Set.of());
  private static final SmallNumberPolicy BELOW_5_AND_0_ROUND_5 =
      new SmallNumberPolicy(4, false, 5, 5, "*", Set.of());
  private static final SmallNumberPolicy BELOW_3_ROUND_2 =
      new SmallNumberPolicy(2, true, 2, 3, "*", Set.of());

  @Test
  void nothingHiddenInTablesUpToThreeByThreeThatHideOneAndTwoCanBeWorkedOut() {
    for (int rows = 1; rows <= 3; rows++) {
      for (int columns = 1; columns <= 3; columns++) {
        everyTable(rows, columns, 3, !FULL, table -> assertSafe(table, BELOW_3));
        everyTable(rows, columns, 3, true, table -> assertSafe(table, BELOW_3_AND_0));
      }
    }
  }

  @Test
  void nothingHiddenInRoundedTablesUpToTwoByThreeCanBeWorkedOut() {
    for (int[] shape : new int[][] {{1, 3}, {3, 1}, {2, 3}, {3, 2}}) {
      everyTable(shape[0], shape[1], 4, true, table -> assertSafe(table, BELOW_3_ROUND_2));
    }
  }

  @Test
  @EnabledIfSystemProperty(named = "coproduction.attack", matches = ".*")
  void nothingHiddenBelowFiveInTablesOfThreeByThreeCanBeWorkedOut() {
    everyTable(3, 3, 5, true, table -> assertSafe(table, SmallNumberPolicy.BELOW_5));
  }

  @Test
  void nothingHiddenInATableOfTwoByTwoWithCountsUpToTwelveCanBeWorkedOut() {
    everyTable(2, 2, 12, table -> assertSafe(table, SmallNumberPolicy.BELOW_5));
    for (SmallNumberPolicy policy :
        List.of(
            SmallNumberPolicy.NHS_1_TO_7_ROUND_5,
            SmallNumberPolicy.BELOW_10,
            BELOW_5_AND_0,
            BELOW_4_ROUND_3,
            BELOW_5_AND_0_ROUND_5)) {
      everyTable(2, 2, 12, true, table -> assertSafe(table, policy));
    }
  }

  @Test
  void nothingHiddenInTablesDrawnFromAllUpToTwelveCanBeWorkedOut() {
    Random random = new Random(20_210_118);
    for (int i = 0; i < 1_000; i++) {
      int[][] table = drawn(3, 3, random);
      assertSafe(table, SmallNumberPolicy.BELOW_5);
      assertSafe(table, SmallNumberPolicy.BELOW_10);
      assertSafe(table, BELOW_5_AND_0);
      assertSafe(table, BELOW_4_ROUND_3);
      assertSafe(table, SmallNumberPolicy.NHS_1_TO_7_ROUND_5);
      assertPasses(table, SmallNumberPolicy.NHS_1_TO_7_ROUND_5);
      assertPasses(table, SmallNumberPolicy.BELOW_10);
    }
  }

  @Test
  void theReductionToFewCountsHoldsForTablesOfLargerOnes() {
    Random random = new Random(20_181_029);
    for (int i = 0; i < 3_000; i++) {
      int[][] table = new int[3][3];
      int[][] reduced = new int[3][3];
      for (int cell = 0; cell < 9; cell++) {
        table[cell / 3][cell % 3] = random.nextInt(13);
        reduced[cell / 3][cell % 3] = Math.min(5, table[cell / 3][cell % 3]);
      }
      assertThat(hidden(table, SmallNumberPolicy.BELOW_5))
          .isEqualTo(hidden(reduced, SmallNumberPolicy.BELOW_5));
    }
  }

  @Test
  void nothingHiddenInPairsOfPublicationsCanBeWorkedOut() {
    everyTable(1, 2, 6, first -> everyTable(1, 2, 6, later -> assertPair(first, later, 3)));
    everyTable(2, 2, 3, !FULL, first -> everyTable(2, 2, 3, later -> assertPair(first, later, 2)));
  }

  @Test
  void nothingHiddenInPairsOfPublicationsThatRoundOrHideZeroCanBeWorkedOut() {
    for (SmallNumberPolicy policy :
        List.of(BELOW_3_ROUND_2, BELOW_4_ROUND_3, BELOW_5_AND_0, BELOW_5_AND_0_ROUND_5)) {
      everyTable(1, 2, 9, first -> everyTable(1, 2, 9, later -> assertPair(first, later, policy)));
    }
    for (SmallNumberPolicy policy : List.of(BELOW_3_ROUND_2, BELOW_3_AND_0)) {
      everyTable(
          2, 2, 3, true, first -> everyTable(2, 2, 3, later -> assertPair(first, later, policy)));
    }
  }

  @Test
  @EnabledIfSystemProperty(named = "coproduction.attack", matches = ".*")
  void nothingHiddenInPairsOfPublicationsOfTwoByThreeCanBeWorkedOut() {
    everyTable(2, 3, 2, true, first -> everyTable(2, 3, 2, later -> assertPair(first, later, 1)));
  }

  @Test
  void nothingHiddenInPairsOfPublicationsOfTwoCountsUpToTwelveCanBeWorkedOut() {
    everyTable(1, 2, 12, first -> everyTable(1, 2, 12, later -> assertPair(first, later, 4)));
  }

  @Test
  void nothingHiddenInPairsOfPublicationsDrawnFromAllUpToTwelveCanBeWorkedOut() {
    Random random = new Random(20_180_901);
    for (int i = 0; i < 300; i++) {
      int[][] first = drawn(2, 3, random);
      int[][] later = drawn(2, 3, random);
      for (int cell = 0; cell < 6; cell++) {
        // Somebody may have come to the later event, and the earlier ones still count.
        later[cell / 3][cell % 3] = Math.max(first[cell / 3][cell % 3], later[cell / 3][cell % 3]);
      }
      assertPair(first, later, 4);
    }
    for (int i = 0; i < 300; i++) {
      int[][] first = drawn(2, 2, random);
      int[][] later = drawn(2, 2, random);
      for (int cell = 0; cell < 4; cell++) {
        later[cell / 2][cell % 2] = Math.max(first[cell / 2][cell % 2], later[cell / 2][cell % 2]);
      }
      for (SmallNumberPolicy policy :
          List.of(SmallNumberPolicy.NHS_1_TO_7_ROUND_5, BELOW_5_AND_0_ROUND_5)) {
        assertPair(first, later, policy);
      }
    }
  }

  @Test
  void hidingOnlyWhatIsSmallIsCaught() {
    List<int[][]> caught = new ArrayList<>();
    everyTable(
        2,
        2,
        4,
        table -> {
          BitSet naive = new Publications(List.of(), of(table), BELOW_3).small();
          if (!Enumeration.workedOut(table, naive, BELOW_3).isEmpty()) {
            caught.add(table);
          }
        });

    assertThat(caught).hasSizeGreaterThan(100);
  }

  @Test
  void publishingTwiceWithoutLookingBackIsCaught() {
    int[][] first = {{10, 20}};
    int[][] later = {{12, 30}};

    assertThat(
            pairTellsSomething(
                first, hidden(first, BELOW_3), later, hidden(later, BELOW_3), BELOW_3))
        .isTrue();
  }

  /**
   * Who does not know how counts are rounded takes one for worked out that is not, or misses one.
   */
  @Test
  void whoKnowsTheRoundingKnowsWhatAShownCountCanBe() {
    SmallNumberPolicy policy = SmallNumberPolicy.NHS_1_TO_7_ROUND_5;

    assertThat(IntStream.range(0, 30).filter(one -> Enumeration.looksAlike(one, 9, policy)))
        .containsExactly(8, 9, 10, 11, 12);
    assertThat(IntStream.range(0, 30).filter(one -> Enumeration.looksAlike(one, 14, policy)))
        .containsExactly(13, 14, 15, 16, 17);
    int[][] table = {{1, 12}};
    BitSet onlyTheSmall = BitSet.valueOf(new long[] {1});
    assertThat(Enumeration.workedOut(table, onlyTheSmall, BELOW_3)).containsExactly(0);
    assertThat(Enumeration.workedOut(table, onlyTheSmall, BELOW_3_ROUND_2)).isEmpty();
  }

  private static int[][] drawn(int rows, int columns, Random random) {
    int[][] table = new int[rows][columns];
    for (int cell = 0; cell < rows * columns; cell++) {
      table[cell / columns][cell % columns] = random.nextInt(13);
    }
    return table;
  }

  /** What is small is hidden, and the attacker works nothing of it out. */
  private static void assertPasses(int[][] table, SmallNumberPolicy policy) {
    CountTable counts = of(table);
    Publications alone = new Publications(List.of(), counts, policy);
    BitSet hidden = SmallNumbers.publish(counts, policy).hidden();
    BitSet shown = alone.small();
    shown.andNot(hidden);
    if (!shown.isEmpty() || !alone.isSafe(hidden)) {
      assertThat(hidden).as("%s", Arrays.deepToString(table)).isNull();
    }
  }

  private static void assertSafe(int[][] table, SmallNumberPolicy policy) {
    List<Integer> workedOut = Enumeration.workedOut(table, hidden(table, policy), policy);
    if (!workedOut.isEmpty()) {
      assertThat(workedOut).as("%s", Arrays.deepToString(table)).isEmpty();
    }
  }

  private static void assertPair(int[][] first, int[][] later, int policyHides) {
    assertPair(
        first, later, new SmallNumberPolicy(policyHides, true, 1, policyHides + 1, "*", Set.of()));
  }

  private static void assertPair(int[][] first, int[][] later, SmallNumberPolicy policy) {
    CountTable early = of(first);
    CountTable late = of(later);
    if (!late.isLaterThan(early)) {
      return;
    }
    Release before = new Release(early, SmallNumbers.publish(early, policy));
    SmallNumbers.publishAfter(List.of(before), late, policy)
        .ifPresent(
            published -> {
              if (pairTellsSomething(
                  first, before.published().hidden(), later, published.hidden(), policy)) {
                assertThat(published.hidden())
                    .as("%s %s", Arrays.deepToString(first), Arrays.deepToString(later))
                    .isNull();
              }
            });
  }

  /**
   * Tries all pairs near the actual one: is a hidden count, or a small difference, always alike?
   */
  private static boolean pairTellsSomething(
      int[][] first,
      BitSet hiddenFirst,
      int[][] later,
      BitSet hiddenLater,
      SmallNumberPolicy policy) {
    List<int[]> firsts = alternatives(first, hiddenFirst, policy);
    List<int[]> laters = alternatives(later, hiddenLater, policy);
    int small = policy.highestHidden();
    int[] actualFirst = flat(of(first));
    int[] actualLater = flat(of(later));
    BitSet open = new BitSet();
    for (int cell = 0; cell < actualFirst.length; cell++) {
      int difference = actualLater[cell] - actualFirst[cell];
      open.set(3 * cell, hiddenFirst.get(cell));
      open.set(3 * cell + 1, hiddenLater.get(cell));
      open.set(3 * cell + 2, difference > 0 && difference <= small);
    }
    for (int[] one : firsts) {
      for (int[] two : laters) {
        boolean grows = true;
        for (int cell = 0; cell < one.length && grows; cell++) {
          grows = two[cell] >= one[cell];
        }
        for (int cell = 0; cell < one.length && grows; cell++) {
          if (one[cell] != actualFirst[cell]) {
            open.clear(3 * cell);
          }
          if (two[cell] != actualLater[cell]) {
            open.clear(3 * cell + 1);
          }
          if (two[cell] - one[cell] != actualLater[cell] - actualFirst[cell]) {
            open.clear(3 * cell + 2);
          }
        }
        if (open.isEmpty()) {
          return false;
        }
      }
    }
    return !open.isEmpty();
  }

  private static List<int[]> alternatives(int[][] table, BitSet hidden, SmallNumberPolicy policy) {
    List<int[]> found = new ArrayList<>();
    int[] actual = flat(of(table));
    fill(table, hidden, policy, actual, 0, new int[table.length][table[0].length], found);
    return found;
  }

  private static void fill(
      int[][] table,
      BitSet hidden,
      SmallNumberPolicy policy,
      int[] actual,
      int index,
      int[][] tried,
      List<int[]> found) {
    int columns = table[0].length;
    if (index == table.length * columns) {
      int[] flat = flat(of(tried));
      for (int cell = 0; cell < flat.length; cell++) {
        if (!fits(flat[cell], actual[cell], hidden.get(cell), policy)) {
          return;
        }
      }
      found.add(flat);
      return;
    }
    int row = index / columns;
    int column = index % columns;
    int count = table[row][column];
    boolean isHidden = hidden.get(of(table).layout().cell(row, column));
    for (int value = Math.max(0, count - 1); value <= count + 1; value++) {
      if (fits(value, count, isHidden, policy)) {
        tried[row][column] = value;
        fill(table, hidden, policy, actual, index + 1, tried, found);
      }
    }
  }

  private static boolean fits(int value, int actual, boolean hidden, SmallNumberPolicy policy) {
    return hidden
        ? value >= (policy.keepZero() ? 1 : 0)
        : Enumeration.looksAlike(value, actual, policy);
  }

  private static int[] flat(CountTable table) {
    int[] flat = new int[table.layout().size()];
    for (int cell = 0; cell < flat.length; cell++) {
      flat[cell] = table.count(cell);
    }
    return flat;
  }

  private static BitSet hidden(int[][] table, SmallNumberPolicy policy) {
    return SmallNumbers.publish(of(table), policy).hidden();
  }

  static CountTable of(int[][] table) {
    List<List<Integer>> rows = new ArrayList<>();
    for (int[] row : table) {
      rows.add(Arrays.stream(row).boxed().toList());
    }
    return CountTable.of(Counted.PEOPLE, rows);
  }

  /** Every table, or one of each kind that is told apart by more than the order of its cells. */
  private static void everyTable(
      int rows, int columns, int most, boolean oneOfEachKind, Consumer<int[][]> use) {
    Symmetries symmetries = new Symmetries(rows, columns);
    everyTable(
        rows,
        columns,
        most,
        table -> {
          if (!oneOfEachKind || symmetries.isFirst(table)) {
            use.accept(table);
          }
        });
  }

  static void everyTable(int rows, int columns, int most, Consumer<int[][]> use) {
    int[][] table = new int[rows][columns];
    boolean more = true;
    while (more) {
      use.accept(table);
      more = false;
      for (int cell = 0; cell < rows * columns; cell++) {
        if (table[cell / columns][cell % columns] < most) {
          table[cell / columns][cell % columns]++;
          more = true;
          break;
        }
        table[cell / columns][cell % columns] = 0;
      }
    }
  }
}
