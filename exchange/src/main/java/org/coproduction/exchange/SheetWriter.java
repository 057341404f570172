package org.coproduction.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.coproduction.exchange.CsvSheet.SheetFormat;
import org.coproduction.finding.Place;

/** Writes one table. */
final class SheetWriter<T, B> {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final SheetFormat<T, B> format;
  private final Notes notes;

  private SheetWriter(SheetFormat<T, B> format) {
    this.format = format;
    this.notes = new Notes(format.kind(), ExchangeLimits.standard());
  }

  static <T, B> Written write(
      SheetFormat<T, B> format, List<T> records, Separator separator, KeptColumns kept) {
    return new SheetWriter<>(format).written(records, separator, kept);
  }

  private Written written(List<T> records, Separator separator, KeptColumns kept) {
    StringWriter text = new StringWriter();
    text.write(BYTE_ORDER_MARK);
    try (CsvWriter rows =
        CsvWriter.builder()
            .fieldSeparator(separator.character())
            .lineDelimiter(LineDelimiter.CRLF)
            .build(text)) {
      rows.writeRecord(header(kept));
      List<List<String>> keptCells = kept.beside(records, format.key());
      for (int at = 0; at < records.size(); at++) {
        rows.writeRecord(row(records.get(at), at, keptCells.get(at)));
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return new Written(text.toString(), notes.report());
  }

  private List<String> header(KeptColumns kept) {
    List<String> header = new ArrayList<>();
    format.columns().forEach(column -> header.add(column.name()));
    for (String heading : kept.headings()) {
      header.add(outgoing(heading, Place.root(), new Cell(1, header.size() + 1)));
    }
    return header;
  }

  private List<String> row(T record, int at, List<String> keptCells) {
    Place place = format.list().item(at);
    int number = at + 2;
    if (format.isMoreThanItsRow().test(record)) {
      notes.add(ExchangeCodes.NOT_CARRIED, place, new Cell(number, 1).position());
    }
    List<String> row = new ArrayList<>();
    for (Column<T, B> column : format.columns()) {
      String cell = column.writes().apply(record).orElse("");
      row.add(outgoing(cell, place.member(column.name()), new Cell(number, row.size() + 1)));
    }
    for (String cell : keptCells) {
      row.add(outgoing(cell, place, new Cell(number, row.size() + 1)));
    }
    return row;
  }

  private String outgoing(String cell, Place place, Cell position) {
    String text = cell;
    if (text.indexOf('\0') >= 0) {
      notes.add(ExchangeCodes.REPLACED, place, position.position());
      text = text.replace('\0', '\uFFFD');
    }
    if (FormulaGuard.isFormula(text)) {
      notes.add(ExchangeCodes.FORMULA_DEFUSED, place, position.position());
    }
    return FormulaGuard.defused(text);
  }
}
