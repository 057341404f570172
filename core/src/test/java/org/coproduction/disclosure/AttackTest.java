package org.coproduction.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Attacks published tables by trying what could stand behind them.
 *
 * <p>There are 13^9 tables of 3 x 3 with counts from 0 to 12, too many to try one by one. They are
 * covered in two steps:
 *
 * <ol>
 *   <li>{@link EveryHidingTest} shows for ways of hiding counts in a table up to 3 x 3, and every
 *       choice of hidden counts that cannot be less, that {@link Attacker} works out just what
 *       trying works out. That holds for any counts whatsoever, since neither asks for more.
 *   <li>{@link Search} returns nothing that does not pass the {@code Attacker}, and what it returns
 *       hides all that is small; that is looked at here.
 * </ol>
 *
 * <p>Beside that, published tables themselves are attacked by trying. What is hidden depends on a
 * count only through whether it is 0, 1, small or not, and a total with a count in it that is not
 * small is not small either. So tables of counts from 0 to one more than the highest that is hidden
 * stand for those of larger counts: under a policy that hides 1 and 2, 4^9 tables for all 13^9, and
 * below 5, 6^9. Attacked in every build are, of the 4^9, those whose rows are in order, all 13^4
 * tables of 2 x 2, and 1,000 drawn from all 13^9. {@code -Dcoproduction.attack} attacks the 4^9 in
 * any order, and those of the 6^9 whose rows are in order: what no build does is all 6^9.
 */
class AttackTest {

  private static final boolean FULL = System.getProperty("coproduction.attack") != null;
  private static final SmallNumberPolicy BELOW_3 =
      new SmallNumberPolicy(2, true, 1, 3, "*", Set.of());

  @Test
  void nothingHiddenInTablesUpToThreeByThreeThatHideOneAndTwoCanBeWorkedOut() {
    for (int rows = 1; rows <= 3; rows++) {
      for (int columns = 1; columns <= 3; columns++) {
        everyTable(
            rows,
            columns,
            3,
            table -> {
              if (FULL || rowsAreInOrder(table)) {
                assertSafe(table, BELOW_3);
              }
            });
      }
    }
  }

  @Test
  @EnabledIfSystemProperty(named = "coproduction.attack", matches = ".*")
  void nothingHiddenBelowFiveInTablesOfThreeByThreeWithRowsInOrderCanBeWorkedOut() {
    everyTable(
        3,
        3,
        5,
        table -> {
          if (rowsAreInOrder(table)) {
            assertSafe(table, SmallNumberPolicy.BELOW_5);
          }
        });
  }

  @Test
  void nothingHiddenInATableOfTwoByTwoWithCountsUpToTwelveCanBeWorkedOut() {
    everyTable(2, 2, 12, table -> assertSafe(table, SmallNumberPolicy.BELOW_5));
  }

  @Test
  void nothingHiddenInTablesDrawnFromAllUpToTwelveCanBeWorkedOut() {
    Random random = new Random(20_210_118);
    for (int i = 0; i < 1_000; i++) {
      int[][] table = drawn(3, 3, random);
      assertSafe(table, SmallNumberPolicy.BELOW_5);
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
    everyTable(2, 2, 3, first -> everyTable(2, 2, 3, later -> assertPair(first, later, 2)));
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

    assertThat(pairTellsSomething(first, hidden(first, BELOW_3), later, hidden(later, BELOW_3)))
        .isTrue();
  }

  @Test
  void asFewAreHiddenAsAnyChoiceThatIsSafe() {
    everyTable(2, 2, 3, AttackTest::assertFewest);
    Random random = new Random(7);
    for (int i = 0; i < 60; i++) {
      int[][] table = new int[2][3];
      for (int cell = 0; cell < 6; cell++) {
        table[cell / 3][cell % 3] = random.nextInt(5);
      }
      assertFewest(table);
    }
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

  private static void assertFewest(int[][] table) {
    BitSet chosen = hidden(table, BELOW_3);
    CountTable counts = of(table);
    BitSet small = new Publications(List.of(), counts, BELOW_3).small();
    int size = counts.layout().size();
    for (int choice = 0; choice < 1 << size; choice++) {
      BitSet hidden = BitSet.valueOf(new long[] {choice});
      BitSet both = (BitSet) hidden.clone();
      both.and(small);
      if (hidden.cardinality() < chosen.cardinality()
          && both.equals(small)
          && !hides0(hidden, counts)) {
        assertThat(Enumeration.workedOut(table, hidden, BELOW_3)).isNotEmpty();
      }
    }
  }

  private static boolean hides0(BitSet hidden, CountTable counts) {
    return hidden.stream().anyMatch(cell -> counts.count(cell) == 0);
  }

  private static boolean rowsAreInOrder(int[][] table) {
    for (int row = 1; row < table.length; row++) {
      if (Arrays.compare(table[row - 1], table[row]) > 0) {
        return false;
      }
    }
    return true;
  }

  private static void assertSafe(int[][] table, SmallNumberPolicy policy) {
    List<Integer> workedOut = Enumeration.workedOut(table, hidden(table, policy), policy);
    if (!workedOut.isEmpty()) {
      assertThat(workedOut).as("%s", Arrays.deepToString(table)).isEmpty();
    }
  }

  private static void assertPair(int[][] first, int[][] later, int policyHides) {
    SmallNumberPolicy policy =
        new SmallNumberPolicy(policyHides, true, 1, policyHides + 1, "*", Set.of());
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
                  first, before.published().hidden(), later, published.hidden(), policyHides)) {
                assertThat(published.hidden())
                    .as("%s %s", Arrays.deepToString(first), Arrays.deepToString(later))
                    .isNull();
              }
            });
  }

  private static boolean pairTellsSomething(
      int[][] first, BitSet hiddenFirst, int[][] later, BitSet hiddenLater) {
    return pairTellsSomething(first, hiddenFirst, later, hiddenLater, 2);
  }

  /**
   * Tries all pairs near the actual one: is a hidden count, or a small difference, always alike?
   */
  private static boolean pairTellsSomething(
      int[][] first, BitSet hiddenFirst, int[][] later, BitSet hiddenLater, int small) {
    List<int[]> firsts = alternatives(first, hiddenFirst);
    List<int[]> laters = alternatives(later, hiddenLater);
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

  private static List<int[]> alternatives(int[][] table, BitSet hidden) {
    List<int[]> found = new ArrayList<>();
    int[] actual = flat(of(table));
    fill(table, hidden, actual, 0, new int[table.length][table[0].length], found);
    return found;
  }

  private static void fill(
      int[][] table, BitSet hidden, int[] actual, int index, int[][] tried, List<int[]> found) {
    int columns = table[0].length;
    if (index == table.length * columns) {
      int[] flat = flat(of(tried));
      for (int cell = 0; cell < flat.length; cell++) {
        if (hidden.get(cell) ? flat[cell] < 1 : flat[cell] != actual[cell]) {
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
    for (int value = isHidden ? Math.max(1, count - 1) : count;
        value <= (isHidden ? count + 1 : count);
        value++) {
      tried[row][column] = value;
      fill(table, hidden, actual, index + 1, tried, found);
    }
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

  private static CountTable of(int[][] table) {
    List<List<Integer>> rows = new ArrayList<>();
    for (int[] row : table) {
      rows.add(Arrays.stream(row).boxed().toList());
    }
    return CountTable.of(Counted.PEOPLE, rows);
  }

  private static void everyTable(int rows, int columns, int most, Consumer<int[][]> use) {
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
