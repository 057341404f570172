package org.coproduction.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * An attacker who knows no theory: tries all counts that could stand behind a published table until
 * one is found in which a certain cell is another. It knows the policy, so also what a rounded
 * count can have been, and shares no code with what it attacks.
 */
final class Enumeration {

  private final int rows;
  private final int columns;
  private final int[][] counts;
  private final BitSet hidden;
  private final SmallNumberPolicy policy;
  private final int fewest;
  private final int width;

  private Enumeration(int[][] counts, BitSet hidden, SmallNumberPolicy policy) {
    this.rows = counts.length;
    this.columns = counts[0].length;
    this.counts = counts;
    this.hidden = hidden;
    this.policy = policy;
    this.fewest = policy.keepZero() ? 1 : 0;
    this.width = columns > 1 ? columns + 1 : columns;
  }

  /** The hidden cells of a table that can be worked out, totals among them. */
  static List<Integer> workedOut(int[][] counts, BitSet hidden, SmallNumberPolicy policy) {
    Enumeration attack = new Enumeration(counts, hidden, policy);
    List<Integer> cells = new ArrayList<>();
    for (int cell = hidden.nextSetBit(0); cell >= 0; cell = hidden.nextSetBit(cell + 1)) {
      if (!attack.hasOther(cell, 0, new int[attack.rows][attack.columns])) {
        cells.add(cell);
      }
    }
    return cells;
  }

  /** Whether a count would be published just as another is that is shown. */
  static boolean looksAlike(int count, int shown, SmallNumberPolicy policy) {
    if (count < 0 || (count == 0) != (shown == 0)) {
      return false;
    }
    boolean small = count > 0 && count <= policy.highestHidden();
    boolean sameMultiple =
        (2 * count + policy.roundTo()) / (2 * policy.roundTo())
            == (2 * shown + policy.roundTo()) / (2 * policy.roundTo());
    return !small && sameMultiple;
  }

  private boolean hasOther(int target, int index, int[][] tried) {
    if (index == rows * columns) {
      return fits(tried) && valueOf(target, tried) != valueOf(target, counts);
    }
    int row = index / columns;
    int column = index % columns;
    int actual = counts[row][column];
    boolean isHidden = hidden.get(row * width + column);
    int reach = isHidden ? 2 : Math.min(2, policy.roundTo() - 1);
    for (int value = actual - reach; value <= actual + reach; value++) {
      tried[row][column] = value;
      if ((isHidden ? value >= fewest : looksAlike(value, actual, policy))
          && sumsFit(row, column, tried)
          && hasOther(target, index + 1, tried)) {
        return true;
      }
    }
    return false;
  }

  private boolean sumsFit(int row, int column, int[][] tried) {
    boolean endOfRow = column == columns - 1 && columns > 1;
    boolean endOfColumn = row == rows - 1 && rows > 1;
    return (!endOfRow || totalFits(row * width + columns, tried))
        && (!endOfColumn || totalFits(rows * width + column, tried));
  }

  private boolean fits(int[][] tried) {
    return rows == 1 || columns == 1 || totalFits(rows * width + columns, tried);
  }

  private boolean totalFits(int cell, int[][] tried) {
    int value = valueOf(cell, tried);
    return hidden.get(cell) ? value >= fewest : looksAlike(value, valueOf(cell, counts), policy);
  }

  private int valueOf(int cell, int[][] of) {
    int row = cell / width;
    int column = cell % width;
    int sum = 0;
    for (int r = row < rows ? row : 0; r <= (row < rows ? row : rows - 1); r++) {
      for (int c = column < columns ? column : 0;
          c <= (column < columns ? column : columns - 1);
          c++) {
        sum += of[r][c];
      }
    }
    return sum;
  }
}
