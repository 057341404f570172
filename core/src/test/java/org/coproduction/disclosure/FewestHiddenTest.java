package org.coproduction.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * As little as possible is hidden: no choice of fewer counts, and none of as many with fewer
 * totals, would do, as somebody finds who tries all choices and attacks each by trying.
 *
 * <p>Looked at are all tables of up to 3 x 3 with counts from 0 to one more than the highest that
 * is hidden, one of each kind that is told apart by more than the order of rows and columns: what
 * is hidden depends on no more.
 */
class FewestHiddenTest {

  private static final SmallNumberPolicy BELOW_2 =
      new SmallNumberPolicy(1, true, 1, 2, "*", Set.of());
  private static final SmallNumberPolicy BELOW_3 =
      new SmallNumberPolicy(2, true, 1, 3, "*", Set.of());
  private static final SmallNumberPolicy BELOW_3_AND_0 =
      new SmallNumberPolicy(2, false, 1, 3, "*", Set.of());

  @Test
  void noFewerCountsWouldDoInSmallTables() {
    for (SmallNumberPolicy policy :
        List.of(BELOW_2, BELOW_3, BELOW_3_AND_0, SmallNumberPolicy.BELOW_5)) {
      for (int size = 1; size <= 3; size++) {
        every(1, size, policy);
        every(size, 1, policy);
      }
      every(2, 2, policy);
    }
  }

  @Test
  void noFewerCountsWouldDoInTablesOfTwoByThree() {
    every(2, 3, BELOW_3);
    every(3, 2, BELOW_3_AND_0);
  }

  @Test
  void noFewerCountsWouldDoInTablesOfThreeByThree() {
    every(3, 3, BELOW_2);
    every(3, 3, BELOW_3);
  }

  /** A choice that hides everything that can be hidden is not the fewest. */
  @Test
  void hidingEverythingIsCaught() {
    int[][] table = {{1, 9, 9}, {9, 9, 9}, {9, 9, 9}};
    Brute brute = new Brute(table, BELOW_3);

    BitSet everything = new BitSet();
    everything.set(0, 16);
    BitSet tooLittle = BitSet.valueOf(new long[] {1});

    assertThat(brute.isSafe((1 << 16) - 1)).isTrue();
    assertThat(brute.isBest(everything)).isFalse();
    assertThat(brute.isBest(tooLittle)).isFalse();
    assertThat(brute.isBest(SmallNumbers.publish(brute.table, BELOW_3).hidden())).isTrue();
  }

  private static void every(int rows, int columns, SmallNumberPolicy policy) {
    Moves moves = new Moves(rows, columns);
    Symmetries symmetries = new Symmetries(rows, columns);
    int most = policy.highestHidden() + 1;
    AttackTest.everyTable(
        rows,
        columns,
        most,
        table -> {
          if (symmetries.isFirst(table)) {
            Brute brute = new Brute(table, policy, moves);
            BitSet hidden = SmallNumbers.publish(brute.table, policy).hidden();
            if (!brute.isBest(hidden)) {
              assertThat(hidden).as("%s", Arrays.deepToString(table)).isNull();
            }
          }
        });
  }

  /** Somebody who tries every choice of what else to hide. */
  private static final class Brute {

    private final CountTable table;
    private final Moves moves;
    private final int small;
    private final int free;
    private final int totals;
    private final int atFewest;

    Brute(int[][] counts, SmallNumberPolicy policy) {
      this(counts, policy, new Moves(counts.length, counts[0].length));
    }

    Brute(int[][] counts, SmallNumberPolicy policy, Moves moves) {
      this.table = AttackTest.of(counts);
      this.moves = moves;
      int isSmall = 0;
      int isFree = 0;
      int isTotal = 0;
      int isFewest = 0;
      for (int cell = 0; cell < moves.size(); cell++) {
        int count = table.count(cell);
        boolean hides = count == 0 ? !policy.keepZero() : count <= policy.highestHidden();
        isSmall |= hides ? 1 << cell : 0;
        // A 0 that a policy shows is shown: everybody knows that a hidden count is none.
        isFree |= !hides && count > 0 ? 1 << cell : 0;
        isTotal |= table.layout().isTotal(cell) ? 1 << cell : 0;
        isFewest |= count == (policy.keepZero() ? 1 : 0) ? 1 << cell : 0;
      }
      this.small = isSmall;
      this.free = isFree;
      this.totals = isTotal;
      this.atFewest = isFewest;
    }

    boolean isSafe(int hidden) {
      return (hidden & ~moves.couldBeOther(hidden, hidden & ~atFewest)) == 0;
    }

    /** Whether this is safe, and no choice of fewer counts or of fewer totals is. */
    boolean isBest(BitSet chosen) {
      int best = chosen.isEmpty() ? 0 : (int) chosen.toLongArray()[0];
      if ((small & ~best) != 0 || !isSafe(best)) {
        return false;
      }
      int size = Integer.bitCount(best);
      int ofTotals = Integer.bitCount(best & totals);
      for (int more = free; ; more = (more - 1) & free) {
        int hidden = small | more;
        int count = Integer.bitCount(hidden);
        boolean better =
            count < size || (count == size && Integer.bitCount(hidden & totals) < ofTotals);
        if (better && isSafe(hidden)) {
          return false;
        }
        if (more == 0) {
          return true;
        }
      }
    }
  }
}
