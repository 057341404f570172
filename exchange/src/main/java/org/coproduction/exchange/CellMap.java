package org.coproduction.exchange;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.coproduction.finding.Finding;
import org.coproduction.finding.Place;
import org.coproduction.finding.Report;

/**
 * Which cell of a table became which member of which record, so that what a rule finds in a record
 * can be shown in the table. Immutable and thread-safe.
 */
public final class CellMap {

  private static final String SEPARATOR = "/";

  private final Place list;
  private final Map<String, Integer> columns;
  private final List<Integer> rows;

  /**
   * Maps rows to the elements of a list, by arithmetic: a table of millions of cells costs a number
   * for each row.
   *
   * @param list the list
   * @param columns the column of each member, from 1
   * @param rows the row of each element, from 1 and rising
   */
  CellMap(Place list, Map<String, Integer> columns, List<Integer> rows) {
    this.list = list;
    this.columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
    this.rows = List.copyOf(rows);
  }

  /**
   * The cell that a place of the record was read from.
   *
   * @param place a list element such as {@code /feedback/0}, whose cell is the first of its row, or
   *     a member of one or anything inside that
   * @return the cell, or nothing where the table has no such row or column
   */
  public Optional<Cell> cell(Place place) {
    String prefix = list + SEPARATOR;
    String pointer = place.toString();
    if (!pointer.startsWith(prefix)) {
      return Optional.empty();
    }
    List<String> steps = List.of(pointer.substring(prefix.length()).split(SEPARATOR, 3));
    int at = Integer.parseInt(steps.get(0));
    if (at >= rows.size()) {
      return Optional.empty();
    }
    int row = rows.get(at);
    return steps.size() == 1
        ? Optional.of(new Cell(row, 1))
        : Optional.ofNullable(columns.get(steps.get(1))).map(column -> new Cell(row, column));
  }

  /**
   * The place of the record that a cell became.
   *
   * @param cell the cell
   * @return the place, or nothing where it became none
   */
  public Optional<Place> place(Cell cell) {
    int at = Collections.binarySearch(rows, cell.row());
    return at < 0
        ? Optional.empty()
        : columns.entrySet().stream()
            .filter(column -> column.getValue() == cell.column())
            .map(column -> list.item(at).member(column.getKey()))
            .findFirst();
  }

  /**
   * The findings of rules with the row and column that each is about; those about no cell stay as
   * they are.
   *
   * @param report what was noticed in the record
   * @return the same findings, told where in the table
   */
  public Report locate(Report report) {
    List<Finding> located = report.findings().stream().map(this::locate).toList();
    return new Report(located, report.muted(), report.outcomes());
  }

  private Finding locate(Finding finding) {
    return cell(finding.place()).map(cell -> finding.at(cell.position())).orElse(finding);
  }
}
