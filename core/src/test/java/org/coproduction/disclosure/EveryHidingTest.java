package org.coproduction.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * The attacker who walks works out just what the attacker who tries works out: for every way of
 * hiding counts of a table and its totals up to 3 x 3, and every choice of those that cannot be
 * less. No count is in it, so this holds for all counts.
 *
 * <p>A table of 3 x 3 has 16 cells with its totals, and 3^16 such ways. In every build one is
 * looked at of each kind that is told apart by more than the order of rows and of columns and which
 * of them are which. That nothing is lost by it is seen with {@code -Dcoproduction.attack=full},
 * where all 43,046,721 are looked at one by one.
 *
 * <p>Where counts are rounded, shown ones can be another too, and each can be more, less, both or
 * neither. There are 4^9 such ways in a table of 2 x 2, all looked at in every build; of the 4^12
 * of 2 x 3 one of each kind in the full attack, and of those and the 4^16 of 3 x 3 some in every
 * build.
 */
class EveryHidingTest {

  private static final boolean FULL = System.getProperty("coproduction.attack") != null;

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

    everyHiding(3, 2, true);
  }

  @Test
  void bothAttackersWorkOutTheSameInTablesOfThreeByThree() {
    everyHiding(3, 3, !FULL);

    if (FULL) {
      assertThat(looked).isEqualTo(43_046_721);
    } else {
      assertThat(looked).isGreaterThan(43_046_721 / 72);
    }
  }

  @Test
  void bothAttackersWorkOutTheSameWhereShownCountsAreRounded() {
    everyRounding(2, 2);
    assertThat(looked).isEqualTo(262_144);
    for (int size = 1; size <= 4; size++) {
      everyRounding(1, size);
      everyRounding(size, 1);
    }
    if (FULL) {
      everyRounding(2, 3);
    }
  }

  @Test
  void bothAttackersWorkOutTheSameInRoundedTablesDrawnFromAll() {
    Random random = new Random(20_210_927);
    for (int[] shape : new int[][] {{2, 3}, {3, 2}, {3, 3}}) {
      Layout layout = new Layout(shape[0], shape[1]);
      Moves moves = new Moves(shape[0], shape[1]);
      for (int i = 0; i < 20_000; i++) {
        int all = (1 << layout.size()) - 1;
        // Few cells that move are the case where something can be worked out.
        int more = random.nextInt() & (i % 2 == 0 ? random.nextInt() : -1) & all;
        int less = random.nextInt() & (i % 2 == 0 ? random.nextInt() : -1) & all;
        compare(layout, more, less, moves);
      }
    }
  }

  /** Somebody who takes every hidden count for safe is told apart from the one who tries. */
  @Test
  void anAttackerWhoWorksOutNothingIsCaught() {
    Moves moves = new Moves(2, 2);

    assertThat(moves.couldBeOther(1, 1)).as("one hidden count of a table with totals").isZero();
    assertThat(moves.couldBeOther(0b011_011, 0b011_011)).isEqualTo(0b011_011);
    assertThat(moves.couldBeOther(0b010_001, 0b001_010)).isEqualTo(0b011_011);
    assertThat(moves.couldBeOther(0b010_001, 0b010_001)).isZero();
  }

  /** That one way stands for those of another order: some, where the full attack looks at all. */
  @Test
  void theOrderOfRowsAndColumnsMakesNoDifferenceToEitherAttacker() {
    Random random = new Random(20_181_029);
    Layout layout = new Layout(3, 3);
    Moves moves = new Moves(3, 3);
    Symmetries symmetries = new Symmetries(3, 3);
    assertThat(symmetries.all()).hasSize(72);
    for (int i = 0; i < 300; i++) {
      int more = random.nextInt(1 << 16);
      int less = more & random.nextInt(1 << 16);
      int worksOut = worksOut(layout, more, less);
      int other = moves.couldBeOther(more, less);
      for (int[] symmetry : symmetries.all()) {
        int moreThere = Symmetries.moved(more, symmetry);
        int lessThere = Symmetries.moved(less, symmetry);
        assertThat(worksOut(layout, moreThere, lessThere))
            .isEqualTo(Symmetries.moved(worksOut, symmetry));
        assertThat(moves.couldBeOther(moreThere, lessThere))
            .isEqualTo(Symmetries.moved(other, symmetry));
      }
    }
  }

  private void everyHiding(int rows, int columns, boolean oneOfEachKind) {
    Layout layout = new Layout(rows, columns);
    Moves moves = new Moves(rows, columns);
    Symmetries symmetries = new Symmetries(rows, columns);
    for (int hidden = 0; hidden < 1 << layout.size(); hidden++) {
      if (!oneOfEachKind || symmetries.isFirst(hidden)) {
        Moves within = moves.within(hidden);
        // All subsets of the hidden cells, the empty one last.
        int least = hidden;
        while (true) {
          compare(layout, hidden, hidden & ~least, within);
          if (least == 0) {
            break;
          }
          least = (least - 1) & hidden;
        }
      }
    }
  }

  private void everyRounding(int rows, int columns) {
    Layout layout = new Layout(rows, columns);
    Moves moves = new Moves(rows, columns);
    Symmetries symmetries = new Symmetries(rows, columns);
    boolean all = layout.size() <= 9;
    for (int more = 0; more < 1 << layout.size(); more++) {
      if (all || symmetries.isFirst(more)) {
        for (int less = 0; less < 1 << layout.size(); less++) {
          compare(layout, more, less, moves);
        }
      }
    }
  }

  private void compare(Layout layout, int more, int less, Moves within) {
    looked++;
    int other = within.couldBeOther(more, less);
    int worksOut = worksOut(layout, more, less);
    if (worksOut != (~other & (1 << layout.size()) - 1)) {
      assertThat(worksOut)
          .as("more %s, less %s", more, less)
          .isEqualTo(~other & (1 << layout.size()) - 1);
    }
  }

  /** The cells that the attacker who walks works out: all that cannot move among them. */
  private static int worksOut(Layout layout, int more, int less) {
    Attacker attacker =
        new Attacker(layout, BitSet.valueOf(new long[] {more}), BitSet.valueOf(new long[] {less}));
    int cells = 0;
    for (int cell = 0; cell < layout.size(); cell++) {
      boolean isStill = ((more | less) >> cell & 1) == 0;
      cells |= isStill || attacker.worksOut(cell) ? 1 << cell : 0;
    }
    return cells;
  }
}
