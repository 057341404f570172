package org.coproduction.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.coproduction.text.Tokens;

/**
 * Tells what the cells of a line are that stand side by side: by the headings over their columns,
 * or, without any, things that were said. Used once, from the first line to the last.
 */
final class NotesTable {

  /** The longest heading of a column that is told by how it is set, in words. */
  private static final int LONGEST_HEADING = 6;

  /** What a column of a table holds. */
  private enum Column {
    SAID,
    REPLIES,
    NAMES
  }

  private final HeadingWords words;
  private final TableLabels tables;
  private final List<Piece> body;
  private final List<Column> columns = new ArrayList<>();
  private boolean byTabs;
  private int firstTabs;

  /** The last line that was a row, or a cell of one. */
  private int lastOfTable = -1;

  /** The line with the last headings. */
  private int headings;

  /** The last row with cells that are no headings. */
  private int plainRow;

  /** The row of the last piece that was asked for, found once for all of its pieces. */
  private Row current = new Row(0, 0, false);

  NotesTable(HeadingWords words, TableLabels tables, List<Piece> body) {
    this.words = words;
    this.tables = tables;
    this.body = body;
  }

  /** What a piece is that shares its line with others; nothing for a line of one piece. */
  Optional<NotedLine> cell(int index) {
    current = current.has(index) ? current : rowOf(index);
    int first = current.first();
    int end = current.end();
    Piece line = body.get(index);
    boolean below = line.number() == lastOfTable + 1;
    if (end - first == 1 && !isLoneCell(line, below, end)) {
      return Optional.empty();
    }
    lastOfTable = line.last();
    List<Piece> cells = body.subList(first, end);
    return Optional.of(cells.size() == 1 ? underColumns(line, index) : inRow(cells, line, index));
  }

  /** What a piece is whose line has others. */
  private NotedLine inRow(List<Piece> cells, Piece line, int index) {
    if (!line.saysSomething()) {
      return NotedLine.of(line, LineRole.FURNITURE);
    }
    boolean opens = index == current.first();
    if (words.isGathered(cells.get(0))) {
      return NotedLine.of(line, opens ? LineRole.TABLE : LineRole.ITEM);
    }
    if (tables.isLabel(cells.get(0)) && !hasColumnOfNames()) {
      boolean names =
          cells.get(0).text().endsWith(":") || isNamed(current.end()) || current.isUnderNamed();
      boolean said = names && !opens && !tables.isLabel(line);
      return NotedLine.of(line, said ? said(line, true) : LineRole.TABLE);
    }
    if (line.number() == headings || (line.number() != plainRow && areHeadings(cells))) {
      headings = line.number();
      return heading(cells, index - current.first());
    }
    plainRow = line.number();
    return underColumns(line, index);
  }

  private boolean areHeadings(List<Piece> cells) {
    return isHeading(cells)
        || isSetAsHeading(cells)
        || weighs(cells, current.first(), current.end())
        || opensTable(cells, current.first(), current.end());
  }

  /** What a piece is by the column it stands in. */
  private NotedLine underColumns(Piece line, int index) {
    boolean alone = current.end() - current.first() == 1;
    boolean behind = index > current.first();
    int column = byTabs ? line.column() - firstTabs : index - current.first();
    return columns.isEmpty()
        ? NotedLine.of(line, said(line, behind)).inColumn(alone ? column : -1)
        : inColumn(line, Math.min(Math.max(column, 0), columns.size() - 1), behind);
  }

  /** A cell alone in its row: behind a tab under the headings, or between rows. */
  private boolean isLoneCell(Piece line, boolean below, int next) {
    if (columns.isEmpty()) {
      return below && line.column() > 0 && !line.isBulleted();
    }
    boolean over =
        next < body.size()
            && body.get(next).number() == line.last() + 1
            && (body.get(next).column() > firstTabs || isRow(next));
    return byTabs
        && (line.column() > firstTabs
            || (below
                && over
                && !line.isBulleted()
                && !tables.isLabel(line)
                && !words.isHeading(line.tokens())));
  }

  /** Whether a piece shares its line with the one behind it. */
  private boolean isRow(int index) {
    return index + 1 < body.size() && isSameLine(index, index + 1);
  }

  private boolean hasColumnOfNames() {
    return !columns.isEmpty() && columns.get(0) == Column.NAMES;
  }

  /** Whether a row begins at a piece with a table's name, so that names fill a column. */
  private boolean isNamed(int index) {
    return isRow(index) && tables.isLabel(body.get(index));
  }

  private Row rowOf(int index) {
    int first = firstOfRow(index);
    int end = index + 1;
    while (end < body.size() && isSameLine(end, index)) {
      end++;
    }
    return new Row(first, end, end - first > 1 && first > 0 && isNamedRow(first - 1));
  }

  private boolean isNamedRow(int last) {
    int first = firstOfRow(last);
    return first < last && isNamed(first);
  }

  private int firstOfRow(int index) {
    int first = index;
    while (first > 0 && isSameLine(first - 1, index)) {
      first--;
    }
    return first;
  }

  private boolean isHeading(List<Piece> row) {
    return row.stream().allMatch(cell -> words.isHeading(cell.tokens()));
  }

  /** Short cells that each weigh, over rows: "Works for us" beside "Doesn't work for us". */
  private boolean weighs(List<Piece> row, int first, int end) {
    return (columns.isEmpty() || PromptShapes.startsBlock(body, first))
        && isRowBelow(end, row.get(0).last() + 1)
        && row.stream()
            .allMatch(
                cell ->
                    !cell.isBulleted()
                        && cell.tokens().size() > 0
                        && cell.tokens().size() <= LONGEST_HEADING
                        && words.has(NotesCue.HEADING_WORD, cell.tokens()))
        && row.stream().anyMatch(cell -> cell.tokens().size() > 1);
  }

  /** Short capitalised cells, first of a block, over two rows at least. */
  private boolean opensTable(List<Piece> row, int first, int end) {
    return columns.isEmpty()
        && PromptShapes.startsBlock(body, first)
        && isRowBelow(end, row.get(0).number() + 1)
        && row.stream().allMatch(NotesTable::isShortTitle)
        && row.stream().map(cell -> cell.tokens().word(0)).distinct().count() == 1;
  }

  private boolean isRowBelow(int index, int number) {
    return index + 1 < body.size()
        && body.get(index).number() == number
        && body.get(index + 1).number() == number;
  }

  private static boolean isShortTitle(Piece cell) {
    return !cell.isBulleted()
        && cell.tokens().size() > 1
        && cell.tokens().size() <= LONGEST_HEADING
        && Character.isUpperCase(cell.text().codePointAt(0))
        && Character.isLetter(cell.text().codePointBefore(cell.text().length()));
  }

  /** Headings by how they are set: all in capitals, or all with a colon behind them. */
  private static boolean isSetAsHeading(List<Piece> row) {
    return row.stream()
            .allMatch(cell -> !cell.isBulleted() && cell.tokens().size() <= LONGEST_HEADING)
        && (row.stream().allMatch(cell -> TableLabels.isUpperCase(cell.text()))
            || row.stream().allMatch(cell -> cell.text().endsWith(":"))
            || row.stream().allMatch(cell -> isSameTitle(cell, row.get(0))));
  }

  /** The same was asked over each column. */
  private static boolean isSameTitle(Piece cell, Piece first) {
    return Character.isUpperCase(cell.text().isEmpty() ? ' ' : cell.text().codePointAt(0))
        && cell.tokens().wording().equals(first.tokens().wording());
  }

  private NotedLine heading(List<Piece> row, int at) {
    if (at == 0) {
      columns.clear();
      byTabs = row.get(row.size() - 1).column() > row.get(0).column();
      firstTabs = row.get(0).column();
      row.forEach(cell -> columns.add(columnOf(cell.tokens())));
    }
    boolean asks = columns.get(at) == Column.SAID;
    return NotedLine.of(row.get(at), asks ? LineRole.PROMPT : LineRole.FURNITURE).inColumn(at);
  }

  private Column columnOf(Tokens heading) {
    boolean reply =
        words.is(NotesCue.REPLY_LABEL, heading) || words.is(NotesCue.REPLY_HEADING, heading);
    if (words.is(NotesCue.COLUMN, heading)) {
      return Column.NAMES;
    }
    return reply && !words.is(NotesCue.SAID_LABEL, heading) ? Column.REPLIES : Column.SAID;
  }

  private NotedLine inColumn(Piece line, int column, boolean behind) {
    return switch (columns.get(column)) {
      case SAID -> NotedLine.of(line, said(line, behind)).inColumn(column);
      case REPLIES -> NotesWalk.reply(line, 0);
      case NAMES -> named(line, column);
    };
  }

  /**
   * A subject stands before what was said of it; behind, who will answer and by when, where the
   * table has answers, and else what somebody sorted it under.
   */
  private NotedLine named(Piece line, int column) {
    int said = columns.indexOf(Column.SAID);
    if (column == 0 || column < said) {
      return NotedLine.of(line, column == 0 ? LineRole.TABLE : LineRole.FURNITURE);
    }
    if (said(line, true) == LineRole.CONTINUATION) {
      return NotedLine.of(line, LineRole.CONTINUATION);
    }
    return columns.contains(Column.REPLIES)
        ? NotesWalk.reply(line, 0)
        : NotedLine.of(line, LineRole.FURNITURE);
  }

  /** A number or marks alone behind what was said tell how many said it. */
  private static LineRole said(Piece line, boolean behind) {
    boolean number =
        line.text().length() <= 6 && line.text().chars().noneMatch(Character::isLetter);
    return behind && (number || VoteMarks.areAll(line.text()))
        ? LineRole.CONTINUATION
        : LineRole.ITEM;
  }

  private boolean isSameLine(int other, int index) {
    return body.get(other).number() == body.get(index).number();
  }

  /**
   * The pieces of one line.
   *
   * @param first the first of them
   * @param end the piece behind the last
   * @param isUnderNamed whether the line above has cells behind a table's name
   */
  private record Row(int first, int end, boolean isUnderNamed) {

    boolean has(int index) {
      return index >= first && index < end;
    }
  }
}
