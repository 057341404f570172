package org.coproduction.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Reads a million lines that are made while they are read; every thousandth is broken. */
final class MillionLines {

  private static final int LINES = 1_000_000;

  private static final byte[] SOUND =
      "{\"format\":\"coproduction/responses\",\"version\":1,\"area\":{\"name\":\"A town by the sea, with its villages\"}}\n"
          .getBytes(StandardCharsets.UTF_8);

  private static final byte[] BROKEN = SOUND.clone();

  static {
    BROKEN[0] = '[';
  }

  static final long BYTES = (long) LINES * SOUND.length;

  private MillionLines() {}

  public static void main(String[] args) throws IOException {
    long[] counts = new long[2];
    try (DocumentLines<?> lines =
        DocumentLines.of(DocumentFormat.responses(), new Lines(), ReadLimits.standard())) {
      lines.forEach(line -> counts[line.reading().value().isPresent() ? 0 : 1]++);
      System.out.println(
          "lines "
              + lines.lines()
              + " read "
              + counts[0]
              + " refused "
              + counts[1]
              + " bytes "
              + lines.bytes());
    }
  }

  /** The lines, one after another. */
  private static final class Lines extends InputStream {

    private int line;
    private int at;

    @Override
    public int read() {
      throw new UnsupportedOperationException("read in chunks");
    }

    @Override
    public int read(byte[] into, int offset, int length) {
      if (line == LINES) {
        return -1;
      }
      byte[] from = line % 1_000 == 999 ? BROKEN : SOUND;
      int more = Math.min(length, from.length - at);
      System.arraycopy(from, at, into, offset, more);
      at += more;
      if (at == from.length) {
        at = 0;
        line++;
      }
      return more;
    }
  }
}
