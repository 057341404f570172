package org.coproduction.json;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.coproduction.event.Event;
import org.coproduction.finding.Finding;

/** Reads a document with a text of a hundred million characters, alone and as a line of two. */
final class HugeText {

  private static final String SOUND =
      "{\"format\":\"coproduction/event\",\"version\":1,\"id\":\"e\"}";

  private HugeText() {}

  public static void main(String[] args) throws IOException {
    DocumentFormat.event()
        .read(document())
        .report()
        .findings()
        .forEach(each -> print("document", each));
    try (DocumentLines<Event> lines =
        DocumentLines.of(DocumentFormat.event(), document(), ReadLimits.standard())) {
      lines.forEach(
          line -> {
            String name = "line " + line.number();
            line.reading().report().findings().forEach(each -> print(name, each));
            line.reading().value().ifPresent(event -> System.out.println(name + " read"));
          });
    }
  }

  private static void print(String name, Finding finding) {
    System.out.println(
        name + " " + finding.code().value() + " " + finding.position().orElseThrow());
  }

  private static InputStream document() {
    String start = SOUND.replace("}", ",\"title\":\"");
    return new SequenceInputStream(
        Collections.enumeration(List.of(bytes(start), new Letters(), bytes("\"}\n" + SOUND))));
  }

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The letters, made while they are read. */
  private static final class Letters extends InputStream {

    private int left = 100_000_000;

    @Override
    public int read() {
      return left-- > 0 ? 'x' : -1;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
      if (left <= 0) {
        return -1;
      }
      int more = Math.min(length, left);
      Arrays.fill(into, offset, offset + more, (byte) 'x');
      left -= more;
      return more;
    }
  }
}
