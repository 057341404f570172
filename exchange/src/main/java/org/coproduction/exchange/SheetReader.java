package org.coproduction.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.coproduction.exchange.CsvSheet.SheetFormat;
import org.coproduction.finding.Place;
import org.coproduction.finding.TextPosition;
import org.coproduction.value.MalformedValueException;
import org.coproduction.value.Words;
import org.jspecify.annotations.Nullable;

/** Reads one table: the header tells which column is what, then every row is one record. */
final class SheetReader<T, B> {

  private final SheetFormat<T, B> format;
  private final Notes notes;

  /** What each column of the table is, in its order; null for what is not ours. */
  private final List<@Nullable Column<T, B>> columns = new ArrayList<>();

  private final List<Integer> others = new ArrayList<>();
  private final List<String> otherHeadings = new ArrayList<>();
  private final List<T> records = new ArrayList<>();
  private final Map<String, Integer> columnOf = new LinkedHashMap<>();
  private final List<Integer> rows = new ArrayList<>();
  private final List<KeptColumns.Row> kept = new ArrayList<>();
  private int blankRows;

  private SheetReader(SheetFormat<T, B> format, Notes notes) {
    this.format = format;
    this.notes = notes;
  }

  static <T, B> SheetReading<T> read(
      SheetFormat<T, B> format, byte[] table, Optional<Separator> given, ExchangeLimits limits) {
    Notes notes = new Notes(format.kind(), limits);
    SheetReader<T, B> reader = new SheetReader<>(format, notes);
    Optional<SheetText> text = SheetText.of(table, limits, notes);
    Optional<Separator> separator =
        text.map(found -> given.orElseGet(() -> reader.detected(found.text(), limits)));
    text.ifPresent(
        found ->
            new SheetRows(limits, notes)
                .forEach(found.text(), separator.orElseThrow(), reader::takeRow));
    if (reader.blankRows > 0) {
      notes.add(notes.of(ExchangeCodes.BLANK_ROWS, format.list()).with("count", reader.blankRows));
    }
    return new SheetReading<>(
        notes.reading(() -> List.copyOf(reader.records)),
        new CellMap(format.list(), reader.columnOf, reader.rows),
        text.map(SheetText::encoding),
        separator,
        new KeptColumns(reader.otherHeadings, reader.kept));
  }

  /** The separator by which more of our columns are in the header; a comma where that is even. */
  private Separator detected(String text, ExchangeLimits limits) {
    return known(text, Separator.SEMICOLON, limits) > known(text, Separator.COMMA, limits)
        ? Separator.SEMICOLON
        : Separator.COMMA;
  }

  private long known(String text, Separator separator, ExchangeLimits limits) {
    return SheetRows.header(text, separator, limits).orElse(List.of()).stream()
        .filter(heading -> named(heading) != null)
        .count();
  }

  private @Nullable Column<T, B> named(String heading) {
    String name = heading.strip().toLowerCase(Locale.ROOT);
    return format.columns().stream()
        .filter(column -> column.name().equals(name))
        .findFirst()
        .orElse(null);
  }

  private void takeRow(List<String> row, int number) {
    if (number == 1) {
      takeHeader(row);
    } else if (row.stream().allMatch(Words::isBlank)) {
      blankRows++;
    } else {
      takeRecord(row, number);
    }
  }

  private void takeHeader(List<String> headings) {
    for (int at = 0; at < headings.size(); at++) {
      String heading = headings.get(at);
      Column<T, B> column = named(heading);
      TextPosition position = new Cell(1, at + 1).position();
      boolean isTwice =
          column == null
              ? !Words.isBlank(heading) && otherHeadings.contains(FormulaGuard.restored(heading))
              : columns.contains(column);
      if (isTwice) {
        notes.add(ExchangeCodes.DUPLICATE_COLUMN, Place.root(), position);
      }
      columns.add(column);
      if (column != null) {
        columnOf.putIfAbsent(column.name(), at + 1);
      } else {
        others.add(at);
        otherHeadings.add(FormulaGuard.restored(heading));
        notes.add(ExchangeCodes.KEPT_COLUMN, Place.root(), position);
      }
    }
    for (Column<T, B> column : format.columns()) {
      if (column.isNeeded() && !columns.contains(column)) {
        notes.add(
            notes
                .of(ExchangeCodes.MISSING_COLUMN, Place.root())
                .at(new Cell(1, 1).position())
                .with("column", Place.root().member(column.name())));
      }
    }
  }

  private void takeRecord(List<String> row, int number) {
    // Counted by rows, so that after a fault the places of the rest are still their own.
    Place place = format.list().item(rows.size());
    rows.add(number);
    noteLength(row, number, place);
    B builder = format.builder().get();
    boolean isWhole = true;
    for (int at = 0; at < columns.size(); at++) {
      Column<T, B> column = columns.get(at);
      if (column != null) {
        String cell = at < row.size() ? row.get(at) : "";
        isWhole &= takeCell(builder, column, cell, place, new Cell(number, at + 1));
      }
    }
    if (isWhole && format.columns().stream().allMatch(this::isHereIfNeeded)) {
      T built = format.build().apply(builder);
      records.add(built);
      if (!others.isEmpty()) {
        List<String> cells =
            others.stream()
                .map(at -> at < row.size() ? FormulaGuard.restored(row.get(at)) : "")
                .toList();
        kept.add(new KeptColumns.Row(format.key().apply(built), built, cells));
      }
    }
  }

  private boolean isHereIfNeeded(Column<T, B> column) {
    return !column.isNeeded() || columns.contains(column);
  }

  private void noteLength(List<String> row, int number, Place place) {
    if (row.size() < columns.size()) {
      notes.add(
          ExchangeCodes.SHORT_ROW, place, new Cell(number, Math.max(1, row.size())).position());
    }
    for (int at = columns.size(); at < row.size(); at++) {
      if (!Words.isBlank(row.get(at))) {
        notes.add(ExchangeCodes.LONG_ROW, place, new Cell(number, at + 1).position());
        return;
      }
    }
  }

  private boolean takeCell(
      B builder, Column<T, B> column, String cell, Place record, Cell position) {
    Place place = record.member(column.name());
    if (Words.isBlank(cell)) {
      if (column.isNeeded()) {
        notes.add(ExchangeCodes.MISSING_CELL, place, position.position());
      }
      return !column.isNeeded();
    }
    if (FormulaGuard.isDefused(cell)) {
      notes.add(ExchangeCodes.FORMULA_RESTORED, place, position.position());
    }
    try {
      column.reads().accept(builder, FormulaGuard.restored(cell));
      return true;
    } catch (MalformedValueException refused) {
      notes.add(ExchangeCodes.MALFORMED_CELL, place, position.position());
      return false;
    }
  }
}
