package org.coproduction.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Documents from a stream with one in each line (NDJSON), read one after another: whatever their
 * number, no more than one line is held.
 *
 * <p>A line that cannot be read is one result like any other, and the next line goes on. Findings
 * carry the line of the stream. Blank lines are counted and passed over; a carriage return at the
 * end of a line, a byte order mark at the start and a missing line feed at the end do no harm. Not
 * thread-safe.
 *
 * @param <T> what the documents hold
 */
public final class DocumentLines<T> implements AutoCloseable {

  private static final int CHUNK = 65_536;

  /** U+FEFF in UTF-8. */
  private static final List<Byte> BYTE_ORDER_MARK = List.of((byte) 0xEF, (byte) 0xBB, (byte) 0xBF);

  private final InputStream in;
  private final ReadLimits limits;
  private final LineReader<T> reader;

  private final byte[] chunk = new byte[CHUNK];
  private int at;
  private int end;

  private byte[] line = new byte[CHUNK];
  private int length;

  private long lines;
  private long blank;
  private long bytes;

  private DocumentLines(InputStream in, ReadLimits limits, LineReader<T> reader) {
    this.in = in;
    this.limits = limits;
    this.reader = reader;
  }

  /**
   * Documents of one format.
   *
   * @param format the format
   * @param in their bytes, UTF-8
   * @param limits how much of each line to take in
   * @return the documents
   * @param <T> what they hold
   */
  public static <T> DocumentLines<T> of(
      DocumentFormat<T> format, InputStream in, ReadLimits limits) {
    return new DocumentLines<>(in, limits, format::read);
  }

  /**
   * Documents of any formats, each told by the {@code format} that it begins with. A line that
   * names none is read as an evidence form, to say where it stops being a document.
   *
   * @param in their bytes, UTF-8
   * @param limits how much of each line to take in
   * @return the documents
   */
  public static DocumentLines<Object> ofAnyFormat(InputStream in, ReadLimits limits) {
    return new DocumentLines<>(in, limits, DocumentLines::readAny);
  }

  /**
   * Documents of one format, each with the members that the format does not know; one of a newer
   * version is read as one of this version, with a finding.
   *
   * @param format the format
   * @param in their bytes, UTF-8
   * @param limits how much of each line to take in
   * @return the documents
   * @param <T> what they hold
   */
  public static <T> DocumentLines<LenientDocument<T>> leniently(
      DocumentFormat<T> format, InputStream in, ReadLimits limits) {
    return new DocumentLines<>(in, limits, format::readLeniently);
  }

  /**
   * Documents of any formats, each with the members that its format does not know.
   *
   * @param in their bytes, UTF-8
   * @param limits how much of each line to take in
   * @return the documents
   */
  public static DocumentLines<LenientDocument<?>> ofAnyFormatLeniently(
      InputStream in, ReadLimits limits) {
    return new DocumentLines<>(in, limits, DocumentLines::readAnyLeniently);
  }

  /**
   * Reads the next document.
   *
   * @return the document or why there is none, or nothing at the end of the stream
   * @throws IOException where the stream fails
   */
  public Optional<DocumentLine<T>> next() throws IOException {
    while (takeLine()) {
      if (!isBlank()) {
        Reading<T> reading = reader.read(Arrays.copyOf(line, length), limits);
        return Optional.of(DocumentLine.of(lines, reading));
      }
      blank++;
    }
    return Optional.empty();
  }

  /**
   * Reads all documents that are left.
   *
   * @param taker takes one after another
   * @throws IOException where the stream fails
   */
  public void forEach(Consumer<? super DocumentLine<T>> taker) throws IOException {
    for (Optional<DocumentLine<T>> next = next(); next.isPresent(); next = next()) {
      taker.accept(next.get());
    }
  }

  /** {@return how many lines were read so far, blank ones among them} */
  public long lines() {
    return lines;
  }

  /** {@return how many blank lines were passed over so far} */
  public long blankLines() {
    return blank;
  }

  /** {@return how many bytes the lines read so far have, their ends included} */
  public long bytes() {
    return bytes;
  }

  /** Closes the stream. */
  @Override
  public void close() throws IOException {
    in.close();
  }

  private static Reading<Object> readAny(byte[] document, ReadLimits limits) {
    Reading<?> reading = formatOf(document).read(document, limits);
    return new Reading<>(reading.value().map(value -> value), reading.report());
  }

  private static Reading<LenientDocument<?>> readAnyLeniently(byte[] document, ReadLimits limits) {
    Reading<? extends LenientDocument<?>> reading =
        formatOf(document).readLeniently(document, limits);
    return new Reading<>(reading.value().map(value -> value), reading.report());
  }

  private static DocumentFormat<?> formatOf(byte[] document) {
    return DocumentFormat.detect(document)
        .<DocumentFormat<?>>map(DocumentFormat::of)
        .orElse(DocumentFormat.evidenceForm());
  }

  /** Takes the next line, without its line feed; false where there is none. */
  private boolean takeLine() throws IOException {
    length = 0;
    boolean any = false;
    while (at < end || fill()) {
      any = true;
      int feed = at;
      while (feed < end && chunk[feed] != '\n') {
        feed++;
      }
      keep(at, feed);
      bytes += feed - at;
      at = feed;
      if (feed < end) {
        at++;
        bytes++;
        break;
      }
    }
    if (any) {
      lines++;
      dropMarkOfFirstLine();
    }
    return any;
  }

  private boolean fill() throws IOException {
    at = 0;
    end = Math.max(0, in.read(chunk, 0, chunk.length));
    return end > 0;
  }

  /** Adds to the line, up to one byte more than may be: so that too much can be told. */
  private void keep(int from, int to) {
    int most = limits.documentSize() + 1;
    int more = Math.min(to - from, most - length);
    if (length + more > line.length) {
      line = Arrays.copyOf(line, Math.max(length + more, Math.min(2 * line.length, most)));
    }
    System.arraycopy(chunk, from, line, length, more);
    length += more;
  }

  private void dropMarkOfFirstLine() {
    int mark = BYTE_ORDER_MARK.size();
    if (lines == 1 && length >= mark && beginsWith(BYTE_ORDER_MARK)) {
      System.arraycopy(line, mark, line, 0, length - mark);
      length -= mark;
    }
  }

  private boolean beginsWith(List<Byte> mark) {
    for (int position = 0; position < mark.size(); position++) {
      if (line[position] != mark.get(position)) {
        return false;
      }
    }
    return true;
  }

  private boolean isBlank() {
    for (int position = 0; position < length; position++) {
      byte unit = line[position];
      if (unit != ' ' && unit != '\t' && unit != '\r') {
        return false;
      }
    }
    return true;
  }

  /** Reads the bytes of one line. */
  private interface LineReader<T> {
    Reading<T> read(byte[] document, ReadLimits limits);
  }
}
