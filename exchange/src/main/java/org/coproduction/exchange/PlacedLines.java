package org.coproduction.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.coproduction.intake.SourceText;

/** Gathers the lines of a document and where they stood. Used once, by one thread. */
final class PlacedLines {

  private final List<String> lines = new ArrayList<>();
  private final List<LinePlace> places = new ArrayList<>();
  private int blocks;
  private int tables;

  /** A paragraph, heading or list item; its own line breaks make lines of the same block. */
  void block(String text, String element) {
    blocks++;
    List<String> parts = linesOf(text);
    for (String part : parts.isEmpty() ? List.of("") : parts) {
      lines.add(part);
      places.add(new LinePlace(lines.size(), 1, blocks, Optional.empty(), element));
    }
  }

  /** A table: rows of cells of lines. */
  void table(List<List<List<String>>> rows, String element) {
    tables++;
    for (int row = 0; row < rows.size(); row++) {
      blocks++;
      row(rows.get(row), row + 1, element);
    }
  }

  private void row(List<List<String>> cells, int row, String element) {
    int height = cells.stream().mapToInt(List::size).max().orElse(0);
    for (int at = 0; at < Math.max(1, height); at++) {
      StringBuilder line = new StringBuilder();
      for (int column = 0; column < cells.size(); column++) {
        List<String> cell = cells.get(column);
        if (column > 0) {
          line.append('\t');
        }
        if (at < cell.size()) {
          int begins = line.codePointCount(0, line.length()) + 1;
          places.add(
              new LinePlace(
                  lines.size() + 1,
                  begins,
                  blocks,
                  Optional.of(new TableCell(tables, row, column + 1)),
                  element));
          line.append(cell.get(at));
        }
      }
      lines.add(line.toString().stripTrailing());
    }
  }

  /**
   * Text that stands in one cell, cut at its line ends; a tab in it would make a cell of its own.
   */
  static List<String> linesOf(String text) {
    return SourceText.of(text).lines();
  }

  static List<String> cellLines(String text) {
    return linesOf(text.replace('\t', ' '));
  }

  int size() {
    return lines.size();
  }

  boolean saysNothing() {
    return lines.stream().allMatch(String::isBlank);
  }

  SourceText text() {
    return SourceText.of(lines.stream().collect(Collectors.joining("\n")));
  }

  List<LinePlace> places() {
    return places;
  }
}
