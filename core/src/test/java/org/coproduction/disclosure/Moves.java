package org.coproduction.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * All ways to count one more or one less in some cells of a table up to 3 x 3, with what that makes
 * of its totals. An attacker who knows no theory tries them one by one.
 *
 * <p>Ways in which a total moves by more than one are left out: then some part of the way is a way
 * of its own, and moves no cell further than the whole does.
 */
final class Moves {

  private final int[] up;
  private final int[] down;
  private final int size;

  Moves(int rows, int columns) {
    int width = columns > 1 ? columns + 1 : columns;
    this.size = width * (rows > 1 ? rows + 1 : rows);
    List<int[]> found = new ArrayList<>();
    int ways = (int) Math.pow(3, rows * columns);
    for (int way = 1; way < ways; way++) {
      int[] sums = new int[size];
      int left = way;
      for (int cell = 0; cell < rows * columns; cell++) {
        int by = left % 3 == 2 ? -1 : left % 3;
        int row = cell / columns;
        int column = cell % columns;
        sums[row * width + column] += by;
        if (columns > 1) {
          sums[row * width + columns] += by;
        }
        if (rows > 1) {
          sums[rows * width + column] += by;
        }
        if (rows > 1 && columns > 1) {
          sums[rows * width + columns] += by;
        }
        left /= 3;
      }
      int more = 0;
      int less = 0;
      boolean byOne = true;
      for (int cell = 0; cell < size; cell++) {
        byOne &= Math.abs(sums[cell]) <= 1;
        more |= sums[cell] > 0 ? 1 << cell : 0;
        less |= sums[cell] < 0 ? 1 << cell : 0;
      }
      if (byOne) {
        found.add(new int[] {more, less});
      }
    }
    this.up = found.stream().mapToInt(move -> move[0]).toArray();
    this.down = found.stream().mapToInt(move -> move[1]).toArray();
  }

  private Moves(int size, int[] up, int[] down) {
    this.size = size;
    this.up = up;
    this.down = down;
  }

  /** How many cells there are, totals among them. */
  int size() {
    return size;
  }

  /** The ways in which no other cell moves than these. */
  Moves within(int cells) {
    int[] upWithin = new int[up.length];
    int[] downWithin = new int[up.length];
    int kept = 0;
    for (int move = 0; move < up.length; move++) {
      if (((up[move] | down[move]) & ~cells) == 0) {
        upWithin[kept] = up[move];
        downWithin[kept++] = down[move];
      }
    }
    return new Moves(size, Arrays.copyOf(upWithin, kept), Arrays.copyOf(downWithin, kept));
  }

  /** The cells that could be another, where these could count one more and those one less. */
  int couldBeOther(int more, int less) {
    int other = 0;
    for (int move = 0; move < up.length; move++) {
      if ((up[move] & ~more) == 0 && (down[move] & ~less) == 0) {
        other |= up[move] | down[move];
      }
    }
    return other;
  }
}
