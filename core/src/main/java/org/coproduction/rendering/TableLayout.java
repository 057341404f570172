package org.coproduction.rendering;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** How wide each column of a table is in plain text, so that the rows fit where they can. */
final class TableLayout {

  private static final String BEFORE = "  ";
  private static final String BETWEEN = "  ";
  private static final int LEAST = 4;

  private final int[] widths;

  private TableLayout(int[] widths) {
    this.widths = widths;
  }

  /**
   * Gives each column what it needs; where that is more than there is, the widest column yields,
   * and the columns whose longest word would be broken yield last.
   */
  static TableLayout of(Block.Table table, int width) {
    int columns = table.head().size();
    int[] widths = new int[columns];
    int[] words = new int[columns];
    measure(table.head(), widths, words);
    table.rows().forEach(row -> measure(row, widths, words));
    int room = width - BETWEEN.length() * (columns - 1);
    for (int column = 0; column < columns; column++) {
      widths[column] = Math.min(widths[column], Math.max(room, LEAST));
    }
    int[] least = words.clone();
    while (Arrays.stream(widths).sum() > room) {
      int yielding = widest(widths, least);
      if (yielding < 0) {
        if (Arrays.stream(least).allMatch(known -> known == LEAST)) {
          break;
        }
        Arrays.fill(least, LEAST);
      } else {
        widths[yielding]--;
      }
    }
    return new TableLayout(widths);
  }

  private static void measure(List<Phrase> row, int[] widths, int[] words) {
    for (int column = 0; column < widths.length; column++) {
      String text = row.get(column).text();
      widths[column] = Math.max(widths[column], TextWidth.of(text));
      words[column] = Math.max(words[column], TextWidth.longestWord(text));
    }
  }

  private static int widest(int[] widths, int[] least) {
    int widest = -1;
    for (int column = 0; column < widths.length; column++) {
      if (widths[column] > least[column] && (widest < 0 || widths[column] > widths[widest])) {
        widest = column;
      }
    }
    return widest;
  }

  void row(List<Phrase> cells, Appendable out) throws IOException {
    List<List<String>> wrapped = new ArrayList<>();
    int height = 1;
    for (int column = 0; column < widths.length; column++) {
      List<String> lines = TextWidth.wrapped(cells.get(column).text(), widths[column]);
      wrapped.add(lines);
      height = Math.max(height, lines.size());
    }
    for (int line = 0; line < height; line++) {
      StringBuilder text = new StringBuilder(BEFORE);
      for (int column = 0; column < widths.length; column++) {
        List<String> lines = wrapped.get(column);
        String part = line < lines.size() ? lines.get(line) : "";
        text.append(part).append(" ".repeat(Math.max(0, widths[column] - TextWidth.of(part))));
        text.append(BETWEEN);
      }
      out.append(text.toString().stripTrailing()).append('\n');
    }
  }

  void rule(Appendable out) throws IOException {
    StringBuilder text = new StringBuilder(BEFORE);
    for (int width : widths) {
      text.append("-".repeat(width)).append(BETWEEN);
    }
    out.append(text.toString().stripTrailing()).append('\n');
  }
}
