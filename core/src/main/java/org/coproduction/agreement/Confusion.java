package org.coproduction.agreement;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How often one coder gave this category where another gave that. It prints counts only.
 *
 * @param <V> the values
 */
public final class Confusion<V> {

  private final List<V> categories;
  private final Map<V, Integer> numbers = new HashMap<>();
  private final Map<Long, Integer> cells;
  private final int units;

  private Confusion(List<V> categories, Map<Long, Integer> cells, int units) {
    this.categories = categories;
    this.cells = cells;
    this.units = units;
    for (V category : categories) {
      numbers.put(category, numbers.size());
    }
  }

  /** {@return the categories of rows and columns, in the order of the study} */
  public List<V> categories() {
    return categories;
  }

  /**
   * The units of one cell.
   *
   * @param row what the coder of the rows gave
   * @param column what the coder of the columns gave
   * @return how many units; 0 also for a category that the study has not
   */
  public int count(V row, V column) {
    Integer inRow = numbers.get(row);
    Integer inColumn = numbers.get(column);
    return inRow == null || inColumn == null ? 0 : cells.getOrDefault(cell(inRow, inColumn), 0);
  }

  /** {@return the cells that any unit is in, the fullest first, then by row and column} */
  public List<Cell<V>> cells() {
    Comparator<Map.Entry<Long, Integer>> fullestFirst =
        Comparator.comparing((Map.Entry<Long, Integer> cell) -> -cell.getValue())
            .thenComparing(Map.Entry::getKey);
    return cells.entrySet().stream()
        .sorted(fullestFirst)
        .map(
            cell ->
                new Cell<>(
                    categories.get((int) (cell.getKey() >>> 32)),
                    categories.get(cell.getKey().intValue()),
                    cell.getValue()))
        .toList();
  }

  /** {@return the units that both coders gave a value to} */
  public int units() {
    return units;
  }

  @Override
  public String toString() {
    return "Confusion[categories=" + categories.size() + ", units=" + units + "]";
  }

  private static long cell(int row, int column) {
    return ((long) row << 32) | column;
  }

  /**
   * One cell that is not empty. It prints its count only.
   *
   * @param row what the coder of the rows gave
   * @param column what the coder of the columns gave
   * @param units how many units, 1 or more
   * @param <V> the values
   */
  public record Cell<V>(V row, V column, int units) {

    @Override
    public String toString() {
      return "Cell[units=" + units + "]";
    }
  }

  /** Counts the units of each cell. */
  static final class Counter<V> {

    private final List<V> categories;
    private final Map<Long, Integer> cells = new HashMap<>();
    private int units;

    Counter(List<V> categories) {
      this.categories = categories;
    }

    void add(int row, int column) {
      cells.merge(cell(row, column), 1, Integer::sum);
      units++;
    }

    Confusion<V> table() {
      return new Confusion<>(categories, Map.copyOf(cells), units);
    }
  }
}
