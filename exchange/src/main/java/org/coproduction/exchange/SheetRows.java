package org.coproduction.exchange;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ObjIntConsumer;
import org.coproduction.finding.Place;
import org.coproduction.finding.TextPosition;

/** The rows of a table, one after another. Only this class and the writer know the CSV library. */
final class SheetRows {

  private final ExchangeLimits limits;
  private final Notes notes;

  SheetRows(ExchangeLimits limits, Notes notes) {
    this.limits = limits;
    this.notes = notes;
  }

  /** The cells of the first row, or nothing where its quotes do not match up. */
  static Optional<List<String>> header(String text, Separator separator, ExchangeLimits limits) {
    try (CsvReader<List<String>> reader = reader(text, separator, new Cells(limits))) {
      CloseableIterator<List<String>> rows = reader.iterator();
      return rows.hasNext() ? Optional.of(rows.next()) : Optional.empty();
    } catch (CsvParseException quotesTheText) {
      return Optional.empty();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** Hands over each row with its number, from 1, until the end, a fault or a limit. */
  void forEach(String text, Separator separator, ObjIntConsumer<List<String>> taker) {
    Cells cells = new Cells(limits);
    int number = 0;
    try (CsvReader<List<String>> reader = reader(text, separator, cells)) {
      CloseableIterator<List<String>> rows = reader.iterator();
      while (rows.hasNext() && !notes.isFull()) {
        List<String> row = rows.next();
        number++;
        if (number > limits.rows() || cells.isBeyondLimits()) {
          notes.add(ExchangeCodes.TOO_LARGE, Place.root(), new TextPosition(number, 1));
          return;
        }
        taker.accept(row, number);
      }
    } catch (CsvParseException quotesTheText) {
      // Its message tells a character of the text, so neither it nor the exception is kept.
      notes.add(ExchangeCodes.NOT_CSV, Place.root(), new TextPosition(number + 1, 1));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static CsvReader<List<String>> reader(String text, Separator separator, Cells cells) {
    return CsvReader.builder()
        .fieldSeparator(separator.character())
        .skipEmptyLines(false)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .allowUnclosedQuote(false)
        .maxBufferSize(Math.max(64, text.length() + 1))
        .build(cells, text);
  }

  /** Takes the cells of a row; those beyond the limits are counted and not held. */
  private static final class Cells extends AbstractBaseCsvCallbackHandler<List<String>> {

    private final ExchangeLimits limits;
    private List<String> row = new ArrayList<>();
    private long taken;
    private boolean isTooWide;

    Cells(ExchangeLimits limits) {
      this.limits = limits;
    }

    boolean isBeyondLimits() {
      return isTooWide || taken > limits.cells();
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
      row = new ArrayList<>();
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
      taken++;
      if (index < limits.columns() && taken <= limits.cells()) {
        row.add(new String(buffer, offset, length));
      } else {
        isTooWide |= index >= limits.columns();
      }
    }

    @Override
    protected List<String> buildRecord() {
      return row;
    }
  }
}
