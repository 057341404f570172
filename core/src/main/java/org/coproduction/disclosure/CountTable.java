package org.coproduction.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.coproduction.value.MalformedValueException;
import org.jspecify.annotations.Nullable;

/**
 * Counts in rows and columns, as they are before anything is hidden. The totals are made here: of
 * each row where there are several columns, of each column where there are several rows, and of all
 * where there are both. Whoever reads a table adds it up, so totals always count as known.
 */
public final class CountTable {

  /** The most cells of one table, totals left out. */
  public static final int MAX_CELLS = 10_000;

  private final Counted counted;
  private final int rows;
  private final int columns;
  private final Layout layout;
  private final int[] counts;

  private CountTable(Counted counted, int rows, int columns, int[] counts) {
    this.counted = counted;
    this.rows = rows;
    this.columns = columns;
    this.layout = new Layout(rows, columns);
    this.counts = counts;
  }

  /**
   * A table of rows, each with as many columns.
   *
   * @param counted what is counted
   * @param rows the counts, row by row
   * @return the table with its totals
   * @throws MalformedValueException {@code disclosure.table.shape} where there is no cell, rows
   *     differ in length, or there are more than {@value #MAX_CELLS}; {@code
   *     disclosure.table.count} where a count is negative or a total passes a thousand million
   */
  public static CountTable of(Counted counted, List<List<Integer>> rows) {
    int height = rows.size();
    int width = height == 0 ? 0 : rows.get(0).size();
    if (width == 0
        || (long) height * width > MAX_CELLS
        || rows.stream().anyMatch(row -> row.size() != width)) {
      throw new MalformedValueException("disclosure.table.shape", "rows");
    }
    Layout layout = new Layout(height, width);
    long[] sums = new long[layout.size()];
    for (int row = 0; row < height; row++) {
      for (int column = 0; column < width; column++) {
        int count = rows.get(row).get(column);
        if (count < 0) {
          throw new MalformedValueException("disclosure.table.count", "rows");
        }
        layout.addToTotals(row, column, count, sums);
      }
    }
    int[] counts = new int[sums.length];
    for (int cell = 0; cell < sums.length; cell++) {
      if (sums[cell] > 1_000_000_000) {
        throw new MalformedValueException("disclosure.table.count", "rows");
      }
      counts[cell] = (int) sums[cell];
    }
    return new CountTable(counted, height, width, counts);
  }

  /**
   * A single row of counts with its total.
   *
   * @param counted what is counted
   * @param counts the counts
   * @return the table
   * @throws MalformedValueException as {@link #of} does
   */
  public static CountTable row(Counted counted, List<Integer> counts) {
    return of(counted, List.of(new ArrayList<>(counts)));
  }

  /**
   * What is counted.
   *
   * @return what is counted
   */
  public Counted counted() {
    return counted;
  }

  /**
   * How many rows there are, totals left out.
   *
   * @return 1 or more
   */
  public int rows() {
    return rows;
  }

  /**
   * How many columns there are, totals left out.
   *
   * @return 1 or more
   */
  public int columns() {
    return columns;
  }

  /**
   * One count.
   *
   * @param row the row, from 0
   * @param column the column, from 0
   * @return the count, 0 or more
   * @throws MalformedValueException {@code disclosure.table.place} where there is no such cell
   */
  public int count(int row, int column) {
    if (row < 0 || row >= rows) {
      throw new MalformedValueException("disclosure.table.place", "row");
    }
    if (column < 0 || column >= columns) {
      throw new MalformedValueException("disclosure.table.place", "column");
    }
    return counts[layout.cell(row, column)];
  }

  int count(int cell) {
    return counts[cell];
  }

  Layout layout() {
    return layout;
  }

  /** Whether this counts what another counts, in the same shape, and nowhere fewer. */
  boolean isLaterThan(CountTable earlier) {
    if (counted != earlier.counted || rows != earlier.rows || columns != earlier.columns) {
      return false;
    }
    for (int cell = 0; cell < counts.length; cell++) {
      if (counts[cell] < earlier.counts[cell]) {
        return false;
      }
    }
    return true;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CountTable table
        && counted == table.counted
        && rows == table.rows
        && columns == table.columns
        && Arrays.equals(counts, table.counts);
  }

  @Override
  public int hashCode() {
    return 31 * Objects.hash(counted, rows, columns) + Arrays.hashCode(counts);
  }

  /** Says how large the table is; the counts are what is to be protected. */
  @Override
  public String toString() {
    return "CountTable[" + rows + " x " + columns + "]";
  }
}
