package org.coproduction.disclosure;

import java.util.Optional;
import org.coproduction.value.MalformedValueException;

/**
 * Where the cells of a table with its totals lie, and which of them add up to which.
 *
 * <p>A table with totals is a network: each row and each column is a node at which the cells add up
 * to their total, and each cell is an edge between its row and its column. Counts that keep all
 * sums differ by closed walks in it. Where there is only one row, its cells meet no total
 * downwards, so that side of every edge is the open node; the same holds for a single column.
 */
final class Layout {

  private final int rows;
  private final int columns;
  private final int height;
  private final int width;
  private final int[][] cellsAt;

  Layout(int rows, int columns) {
    this.rows = rows;
    this.columns = columns;
    this.height = rows > 1 ? rows + 1 : rows;
    this.width = columns > 1 ? columns + 1 : columns;
    this.cellsAt = edges();
  }

  private int[][] edges() {
    int[] degrees = new int[nodes()];
    for (int cell = 0; cell < size(); cell++) {
      degrees[from(cell)]++;
      degrees[to(cell)]++;
    }
    int[][] edges = new int[nodes()][];
    for (int node = 0; node < edges.length; node++) {
      edges[node] = new int[degrees[node]];
    }
    for (int cell = 0; cell < size(); cell++) {
      edges[from(cell)][--degrees[from(cell)]] = cell;
      edges[to(cell)][--degrees[to(cell)]] = cell;
    }
    return edges;
  }

  int size() {
    return height * width;
  }

  int cell(int row, int column) {
    return row * width + column;
  }

  /**
   * The cell of a place.
   *
   * @throws MalformedValueException {@code disclosure.table.place} where there is none
   */
  int cell(HiddenCount place) {
    int row = place.row().orElse(height > rows ? rows : -1);
    int column = place.column().orElse(width > columns ? columns : -1);
    boolean isThere =
        row >= 0
            && column >= 0
            && place.row().orElse(0) < rows
            && place.column().orElse(0) < columns;
    if (!isThere) {
      throw new MalformedValueException("disclosure.table.place", "hidden");
    }
    return cell(row, column);
  }

  /** The place of a cell. */
  HiddenCount place(int cell) {
    return new HiddenCount(
        Optional.of(rowOf(cell)).filter(row -> row < rows),
        Optional.of(columnOf(cell)).filter(column -> column < columns));
  }

  /** The total of a row; the cell itself where the row has only one. */
  int rowTotal(int row) {
    return cell(row, width - 1);
  }

  int columnTotal(int column) {
    return cell(height - 1, column);
  }

  int total() {
    return size() - 1;
  }

  boolean isTotal(int cell) {
    return rowOf(cell) >= rows || columnOf(cell) >= columns;
  }

  void addToTotals(int row, int column, int count, long[] sums) {
    sums[cell(row, column)] += count;
    if (width > columns) {
      sums[cell(row, columns)] += count;
    }
    if (height > rows) {
      sums[cell(rows, column)] += count;
    }
    if (width > columns && height > rows) {
      sums[cell(rows, columns)] += count;
    }
  }

  /** The nodes: one for each row and column that has a total, and the open node. */
  int nodes() {
    return height + width + 1;
  }

  /** The cells that begin or end at a node. */
  int[] cellsAt(int node) {
    return cellsAt[node];
  }

  /** The node from which more of this cell flows. */
  int from(int cell) {
    return isCounter(cell) ? columnNode(cell) : rowNode(cell);
  }

  /** The node to which more of this cell flows. */
  int to(int cell) {
    return isCounter(cell) ? rowNode(cell) : columnNode(cell);
  }

  /** The totals of rows and of columns run against their cells; the total of all runs with them. */
  private boolean isCounter(int cell) {
    return (rowOf(cell) >= rows) != (columnOf(cell) >= columns);
  }

  private int rowNode(int cell) {
    return width > columns ? rowOf(cell) : openNode();
  }

  private int columnNode(int cell) {
    return height > rows ? height + columnOf(cell) : openNode();
  }

  private int openNode() {
    return height + width;
  }

  private int rowOf(int cell) {
    return cell / width;
  }

  private int columnOf(int cell) {
    return cell % width;
  }
}
