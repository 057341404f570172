package org.coproduction.json;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Writes documents to a stream, one in each line (NDJSON), of one format or of several.
 *
 * <p>Nothing is held between documents. Not thread-safe.
 */
public final class DocumentLinesWriter implements AutoCloseable {

  private final OutputStream out;
  private long lines;

  /**
   * Begins to write.
   *
   * @param out takes the bytes, UTF-8; each document is handed over at once
   */
  public DocumentLinesWriter(OutputStream out) {
    this.out = out;
  }

  /**
   * Writes one document and a line feed.
   *
   * @param format its format
   * @param value what it holds
   * @throws IOException where the stream fails
   * @param <T> what the document holds
   */
  public <T> void write(DocumentFormat<T> format, T value) throws IOException {
    out.write((format.writeCompact(value) + "\n").getBytes(StandardCharsets.UTF_8));
    lines++;
  }

  /** {@return how many documents were written so far} */
  public long lines() {
    return lines;
  }

  /** Closes the stream. */
  @Override
  public void close() throws IOException {
    out.close();
  }
}
