package org.coproduction.exchange;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.coproduction.feedback.FeedbackItem;
import org.coproduction.finding.DocumentKind;
import org.coproduction.finding.Place;
import org.coproduction.theme.Coding;

/**
 * A table of records as CSV (RFC 4180), as spreadsheets read and write it: a header, then one
 * record in each row.
 *
 * <p>The columns of items are {@code id}, {@code text}, {@code prompt}, {@code parent}, {@code
 * stance}, {@code table}, {@code group}, {@code votes}, {@code permission} and {@code language}, of
 * which the first two are needed. Those of codings are {@code event}, {@code item}, {@code theme},
 * {@code coder}, {@code status}, {@code spans} (code points, such as {@code 0-12 20-31}), {@code
 * stance} and {@code on} (EDTF), of which the first five are needed. They may stand in any order
 * and case. A column that is not ours is kept and reported.
 *
 * <p>A table of records is a working copy, for those who do the work: it holds what was said in
 * confidence too, and goes through no gate. Tables to be published are those of {@code
 * rendering.PublicationCsv}.
 *
 * <p>The CSV library is an optional dependency: whoever calls this class has it. Immutable and
 * thread-safe.
 *
 * @param <T> the records
 */
public final class CsvSheet<T> {

  private static final CsvSheet<FeedbackItem> ITEMS =
      new CsvSheet<>(
          new SheetFormat<>(
              DocumentKind.EVENT,
              Place.root().member("feedback"),
              ItemColumns.ALL,
              FeedbackItem::builder,
              FeedbackItem.Builder::build,
              item -> item.getId().value(),
              ItemColumns::isMoreThanItsRow));

  private static final CsvSheet<Coding> CODINGS =
      new CsvSheet<>(
          new SheetFormat<>(
              DocumentKind.CODINGS,
              Place.root().member("codings"),
              CodingColumns.ALL,
              CodingColumns.Draft::new,
              CodingColumns.Draft::built,
              coding ->
                  String.join(
                      " ",
                      coding.getItem().event().value(),
                      coding.getItem().feedback().value(),
                      coding.getTheme().value(),
                      coding.getCoder().value()),
              CodingColumns::isMoreThanItsRow));

  private final SheetFormat<T, ?> format;

  private CsvSheet(SheetFormat<T, ?> format) {
    this.format = format;
  }

  /**
   * Tables of what people said at one event.
   *
   * @return the format
   */
  public static CsvSheet<FeedbackItem> items() {
    return ITEMS;
  }

  /**
   * Tables of codings by one version of one codebook, which the table does not name.
   *
   * @return the format
   */
  public static CsvSheet<Coding> codings() {
    return CODINGS;
  }

  /**
   * Reads a table whose separator is told by its header: the one by which more of our columns are
   * in it.
   *
   * @param table the table: UTF-8, with or without a byte order mark, or else Windows-1252
   * @return the records or why there are none
   */
  public SheetReading<T> read(byte[] table) {
    return read(table, Optional.empty(), ExchangeLimits.standard());
  }

  /**
   * Reads a table.
   *
   * @param table the table: UTF-8, with or without a byte order mark, or else Windows-1252
   * @param separator what stands between the cells, where that is known
   * @param limits how much to take in
   * @return the records or why there are none
   */
  public SheetReading<T> read(byte[] table, Optional<Separator> separator, ExchangeLimits limits) {
    return SheetReader.read(format, table, separator, limits);
  }

  /**
   * Writes a table with all our columns, separated by commas.
   *
   * @param records the records, in order
   * @return the table
   */
  public Written write(List<T> records) {
    return write(records, Separator.COMMA, KeptColumns.none());
  }

  /**
   * Writes a table: our columns in their order, then those that were kept. It begins with a byte
   * order mark, without which spreadsheets take UTF-8 for something older, and its rows end with
   * CRLF. What a spreadsheet would take for a formula is defused and reported.
   *
   * @param records the records, in order
   * @param separator what to put between the cells
   * @param kept the columns of others that the records were read with
   * @return the table
   */
  public Written write(List<T> records, Separator separator, KeptColumns kept) {
    return SheetWriter.write(format, List.copyOf(records), separator, kept);
  }

  /** How one kind of record stands in a table. */
  record SheetFormat<T, B>(
      DocumentKind kind,
      Place list,
      List<Column<T, B>> columns,
      Supplier<B> builder,
      Function<B, T> build,
      Function<T, String> key,
      Predicate<T> isMoreThanItsRow) {}
}
