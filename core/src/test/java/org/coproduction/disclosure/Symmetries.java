package org.coproduction.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The orders of the rows and of the columns of a table with totals, and, where it is square, which
 * of them are which: 72 of a table of 3 x 3. Each is a list of where every cell goes.
 */
final class Symmetries {

  private final List<int[]> all = new ArrayList<>();

  Symmetries(int rows, int columns) {
    Layout layout = new Layout(rows, columns);
    for (List<Integer> ofRows : orders(rows)) {
      for (List<Integer> ofColumns : orders(columns)) {
        int[] kept = new int[layout.size()];
        int[] turned = new int[layout.size()];
        for (int row = 0; row < (rows > 1 ? rows + 1 : rows); row++) {
          for (int column = 0; column < (columns > 1 ? columns + 1 : columns); column++) {
            int toRow = row == rows ? rows : ofRows.get(row);
            int toColumn = column == columns ? columns : ofColumns.get(column);
            kept[layout.cell(row, column)] = layout.cell(toRow, toColumn);
            if (rows == columns) {
              turned[layout.cell(row, column)] = layout.cell(toColumn, toRow);
            }
          }
        }
        all.add(kept);
        if (rows == columns) {
          all.add(turned);
        }
      }
    }
  }

  List<int[]> all() {
    return all;
  }

  /** Whether no other order makes a smaller number of these cells. */
  boolean isFirst(int cells) {
    for (int[] symmetry : all) {
      if (moved(cells, symmetry) < cells) {
        return false;
      }
    }
    return true;
  }

  /** Whether no other order makes a table that comes before this one. */
  boolean isFirst(int[][] table) {
    int columns = table[0].length;
    int width = columns > 1 ? columns + 1 : columns;
    for (int[] symmetry : all) {
      for (int cell = 0; cell < table.length * columns; cell++) {
        int to = symmetry[cell / columns * width + cell % columns];
        int difference = table[to / width][to % width] - table[cell / columns][cell % columns];
        if (difference < 0) {
          return false;
        }
        if (difference > 0) {
          break;
        }
      }
    }
    return true;
  }

  static int moved(int cells, int[] symmetry) {
    int moved = 0;
    for (int cell = 0; cell < symmetry.length; cell++) {
      moved |= (cells >> cell & 1) << symmetry[cell];
    }
    return moved;
  }

  /** The table as it is in another order. */
  static int[][] moved(int[][] table, int[] symmetry) {
    int columns = table[0].length;
    int width = columns > 1 ? columns + 1 : columns;
    int[][] moved = new int[table.length][columns];
    for (int cell = 0; cell < table.length * columns; cell++) {
      int to = symmetry[cell / columns * width + cell % columns];
      moved[to / width][to % width] = table[cell / columns][cell % columns];
    }
    return moved;
  }

  private static Set<List<Integer>> orders(int size) {
    if (size == 0) {
      return Set.of(List.of());
    }
    Set<List<Integer>> orders = new LinkedHashSet<>();
    for (List<Integer> shorter : orders(size - 1)) {
      for (int at = 0; at <= shorter.size(); at++) {
        List<Integer> longer = new ArrayList<>(shorter);
        longer.add(at, size - 1);
        orders.add(longer);
      }
    }
    return orders;
  }
}
