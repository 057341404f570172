package org.coproduction.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The attacker who walks works out just what the attacker who tries works out: for every way of
 * hiding counts of a table and its totals up to 3 x 3, and every choice of those that cannot be
 * less. No count is in it, so this holds for all counts.
 *
 * <p>A table of 3 x 3 has 16 cells with its totals, and 3^16 such ways. Neither attacker knows rows
 * from columns or one row from another, so of the 2^16 sets of hidden cells one of each kind is
 * looked at, with every choice of those that cannot be less: in every build the sets of up to
 * {@value #MOST} cells, with {@code -Dcoproduction.attack} all.
 */
class EveryHidingTest {

  private static final boolean FULL = System.getProperty("coproduction.attack") != null;

  /** The hidden cells of a table of 3 x 3 in every build. */
  private static final int MOST = 10;

  private final List<int[]> moves = new ArrayList<>();
  private long looked;

  @Test
  void bothAttackersWorkOutTheSameInTablesOfOneRowOrColumn() {
    for (int size = 1; size <= 4; size++) {
      everyHiding(1, size, false);
      everyHiding(size, 1, false);
    }
  }

  @Test
  void bothAttackersWorkOutTheSameInTablesUpToTwoByThree() {
    everyHiding(2, 2, false);
    everyHiding(2, 3, false);

    assertThat(looked).isEqualTo(19_683 + 531_441);
  }

  @Test
  void bothAttackersWorkOutTheSameInTablesOfThreeByThree() {
    everyHiding(3, 3, true);

    assertThat(looked).isGreaterThan(FULL ? 43_046_721 / 72 : 100_000);
  }

  /** Somebody who takes every hidden count for safe is told apart from the one who tries. */
  @Test
  void anAttackerWhoWorksOutNothingIsCaught() {
    Layout layout = new Layout(2, 2);
    moves(2, 2, layout);

    assertThat(tried(1, 0)).as("one hidden count of a table with totals").isZero();
    assertThat(tried(0b011_011, 0)).isEqualTo(0b011_011);
  }

  private void everyHiding(int rows, int columns, boolean oneOfEachKind) {
    Layout layout = new Layout(rows, columns);
    moves(rows, columns, layout);
    int[][] symmetries = oneOfEachKind ? symmetries(layout) : new int[0][];
    for (int hidden = 0; hidden < 1 << layout.size(); hidden++) {
      boolean few = FULL || !oneOfEachKind || Integer.bitCount(hidden) <= MOST;
      if (few && isFirstOfItsKind(hidden, symmetries)) {
        List<int[]> within = new ArrayList<>();
        for (int[] move : moves) {
          if (((move[0] | move[1]) & ~hidden) == 0) {
            within.add(move);
          }
        }
        // All subsets of the hidden cells, the empty one last.
        int least = hidden;
        while (true) {
          compare(layout, hidden, least, within);
          if (least == 0) {
            break;
          }
          least = (least - 1) & hidden;
        }
      }
    }
  }

  private void compare(Layout layout, int hidden, int least, List<int[]> within) {
    looked++;
    int tried = tried(within, least);
    Attacker attacker =
        new Attacker(
            layout,
            BitSet.valueOf(new long[] {hidden}),
            BitSet.valueOf(new long[] {hidden & ~least}));
    for (int cell = 0; cell < layout.size(); cell++) {
      if ((hidden >> cell & 1) == 1 && attacker.worksOut(cell) == ((tried >> cell & 1) == 1)) {
        assertThat(attacker.worksOut(cell))
            .as("cell %s, hidden %s, least %s", cell, hidden, least)
            .isEqualTo((tried >> cell & 1) == 0);
      }
    }
  }

  private int tried(int hidden, int least) {
    return tried(
        moves.stream().filter(move -> ((move[0] | move[1]) & ~hidden) == 0).toList(), least);
  }

  /** The hidden cells that could be another. */
  private static int tried(List<int[]> within, int least) {
    int another = 0;
    for (int[] move : within) {
      if ((move[1] & least) == 0) {
        another |= move[0] | move[1];
      }
    }
    return another;
  }

  /**
   * All ways to count one more or one less in some cells, with what that makes of the totals: which
   * go up, and which down. Where a total moves by more than one, it is left out: then some part of
   * the way is a way of its own.
   */
  private void moves(int rows, int columns, Layout layout) {
    moves.clear();
    int ways = (int) Math.pow(3, rows * columns);
    for (int way = 1; way < ways; way++) {
      long[] sums = new long[layout.size()];
      int left = way;
      for (int cell = 0; cell < rows * columns; cell++) {
        int by = left % 3 == 2 ? -1 : left % 3;
        layout.addToTotals(cell / columns, cell % columns, by, sums);
        left /= 3;
      }
      if (Arrays.stream(sums).allMatch(sum -> Math.abs(sum) <= 1)) {
        int up = 0;
        int down = 0;
        for (int cell = 0; cell < sums.length; cell++) {
          up |= sums[cell] > 0 ? 1 << cell : 0;
          down |= sums[cell] < 0 ? 1 << cell : 0;
        }
        moves.add(new int[] {up, down});
      }
    }
  }

  private static boolean isFirstOfItsKind(int hidden, int[][] symmetries) {
    for (int[] symmetry : symmetries) {
      int other = 0;
      for (int cell = 0; cell < symmetry.length; cell++) {
        other |= (hidden >> cell & 1) << symmetry[cell];
      }
      if (other < hidden) {
        return false;
      }
    }
    return true;
  }

  /** The order of rows, that of columns, and which of them are which: 72 in all. */
  private static int[][] symmetries(Layout layout) {
    int[][] orders = {{0, 1, 2}, {0, 2, 1}, {1, 0, 2}, {1, 2, 0}, {2, 0, 1}, {2, 1, 0}};
    List<int[]> symmetries = new ArrayList<>();
    for (int[] rows : orders) {
      for (int[] columns : orders) {
        int[] kept = new int[layout.size()];
        int[] turned = new int[layout.size()];
        for (int row = 0; row < 4; row++) {
          for (int column = 0; column < 4; column++) {
            int toRow = row == 3 ? 3 : rows[row];
            int toColumn = column == 3 ? 3 : columns[column];
            kept[layout.cell(row, column)] = layout.cell(toRow, toColumn);
            turned[layout.cell(row, column)] = layout.cell(toColumn, toRow);
          }
        }
        symmetries.add(kept);
        symmetries.add(turned);
      }
    }
    return symmetries.toArray(int[][]::new);
  }
}
