package org.coproduction.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rows of a form's tables that say what stands below each of their cells: "Group, How many,
 * What they did". A cell takes its meaning from the words over it as much as from those in front of
 * it. Immutable once made.
 */
final class FormColumns {

  /** The fewest cells of a row. */
  private static final int A_ROW = 2;

  private final Map<Integer, List<Piece>> headers = new HashMap<>();
  private final Map<Integer, List<Piece>> overRow = new HashMap<>();

  private FormColumns() {}

  static FormColumns of(SourceText text, FormLabels labels) {
    FormColumns columns = new FormColumns();
    List<Piece> open = List.of();
    List<Piece> row = List.of();
    int last = 0;
    for (int number = 1; number <= text.lines().size() + 1; number++) {
      boolean end = number > text.lines().size();
      if (!end && text.isBlank(number)) {
        continue;
      }
      List<Piece> next = end ? List.of() : cells(number, text.line(number));
      if (row.size() >= A_ROW) {
        if (next.size() >= A_ROW && labels.headsColumns(row)) {
          columns.headers.put(last, row);
          open = row;
        } else if (!open.isEmpty()) {
          columns.overRow.put(last, open);
        }
      } else {
        open = List.of();
      }
      row = next;
      last = number;
    }
    return columns;
  }

  /** Whether a line is such a row. */
  boolean isHeader(int line) {
    return headers.containsKey(line);
  }

  /** The words over a cell, and those over the first of its row, which say what the row is of. */
  String wordsOver(Piece cell) {
    Optional<Piece> over = over(cell);
    String own = over.map(Piece::text).orElse("");
    return overRow.getOrDefault(cell.number(), List.of()).stream()
        .findFirst()
        .filter(first -> !own.isEmpty() && first.column() != cell.column())
        .map(first -> own + "; " + first.text())
        .orElse(own);
  }

  /** What stands over a cell, where something does. */
  Optional<Piece> over(Piece cell) {
    return overRow.getOrDefault(cell.number(), List.of()).stream()
        .filter(header -> header.column() == cell.column())
        .findFirst();
  }

  /** The cells of a line that are not blank. */
  static List<Piece> cells(int number, String line) {
    List<Piece> cells = new ArrayList<>();
    int from = 0;
    while (from < line.length()) {
      int tab = line.indexOf('\t', from);
      int to = tab < 0 ? line.length() : tab;
      if (Blank.start(line, from) < to) {
        cells.add(Piece.within(number, line, from, to));
      }
      from = to + 1;
    }
    return cells;
  }
}
