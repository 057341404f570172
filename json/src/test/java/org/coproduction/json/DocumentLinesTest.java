package org.coproduction.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.coproduction.event.Event;
import org.coproduction.feedback.Responses;
import org.coproduction.finding.Finding;
import org.coproduction.value.EventId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentLinesTest {

  private static final String EVENT =
      "{\"format\":\"coproduction/event\",\"version\":1,\"id\":\"e\"}";
  private static final String RESPONSES = "{\"format\":\"coproduction/responses\",\"version\":1}";
  private static final ReadLimits LIMITS = ReadLimits.standard();

  private static InputStream in(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static <T> List<DocumentLine<T>> all(DocumentLines<T> lines) throws IOException {
    List<DocumentLine<T>> all = new ArrayList<>();
    lines.forEach(all::add);
    return all;
  }

  @Test
  void eachLineIsADocumentAndABadOneDoesNotEndTheStream() throws IOException {
    String[] bad = {
      "{", "x", EVENT + "}", "[1]", "{\"format\":\"coproduction/poem\"}", RESPONSES, "\u0000"
    };
    for (String line : bad) {
      List<DocumentLine<Event>> lines =
          all(
              DocumentLines.of(
                  DocumentFormat.event(), in(EVENT + "\n" + line + "\n" + EVENT), LIMITS));

      assertThat(lines)
          .extracting(DocumentLine::number, each -> each.reading().value().isPresent())
          .containsExactly(tuple(1L, true), tuple(2L, false), tuple(3L, true));
      assertThat(lines.get(1).reading().report().findings())
          .allSatisfy(finding -> assertThat(finding.position().orElseThrow().line()).isEqualTo(2))
          .isNotEmpty();
    }
  }

  @Test
  void aLineOfANewerVersionIsReadLenientlyWithAFinding() throws IOException {
    String newer = EVENT.replace("\"version\":1", "\"version\":2,\"mood\":\"good\"");

    List<DocumentLine<LenientDocument<Event>>> lines =
        all(DocumentLines.leniently(DocumentFormat.event(), in(EVENT + "\n" + newer), LIMITS));
    List<DocumentLine<LenientDocument<?>>> any =
        all(DocumentLines.ofAnyFormatLeniently(in(newer), LIMITS));

    assertThat(newer).contains("mood");
    assertThat(lines).allMatch(line -> line.reading().value().isPresent());
    assertThat(lines.get(1).reading().report().findings())
        .extracting(Finding::code)
        .contains(JsonCodes.NEWER_VERSION_READ, JsonCodes.KEPT_MEMBER);
    assertThat(any.get(0).reading().value().orElseThrow().value()).isInstanceOf(Event.class);
  }

  @Test
  void bytesThatAreNotUtf8AreOneFaultOfTheirLine() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes((EVENT + "\n\"").getBytes(StandardCharsets.UTF_8));
    bytes.write(0xFF);
    bytes.writeBytes(("\"\n" + EVENT).getBytes(StandardCharsets.UTF_8));

    List<DocumentLine<Event>> lines =
        all(
            DocumentLines.of(
                DocumentFormat.event(), new ByteArrayInputStream(bytes.toByteArray()), LIMITS));

    assertThat(lines).hasSize(3);
    assertThat(lines.get(1).reading().report().findings())
        .extracting(Finding::code, finding -> finding.position().orElseThrow().toString())
        .containsExactly(tuple(JsonCodes.NOT_UTF8, "TextPosition[line=2, column=2]"));
  }

  @Test
  void aLineLongerThanTheLimitIsOneFaultAndIsNotHeld() throws IOException {
    String text = EVENT + "\n" + "x".repeat(1_000_000) + "\n" + EVENT + "\n";
    List<DocumentLine<Event>> lines =
        all(DocumentLines.of(DocumentFormat.event(), in(text), LIMITS.withDocumentSize(100)));

    assertThat(lines)
        .extracting(line -> line.reading().report().findings().stream().map(Finding::code).toList())
        .containsExactly(List.of(), List.of(JsonCodes.TOO_LARGE), List.of());
  }

  @Test
  void endsOfLinesBlankLinesAndMarksAreNotDocuments() throws IOException {
    String text = "\uFEFF\r\n" + EVENT + "\r\n \t\n\n" + EVENT;
    try (DocumentLines<Event> lines = DocumentLines.of(DocumentFormat.event(), in(text), LIMITS)) {
      List<DocumentLine<Event>> all = all(lines);

      assertThat(all).extracting(DocumentLine::number).containsExactly(2L, 5L);
      assertThat(all).allSatisfy(line -> assertThat(line.reading().value()).isPresent());
      assertThat(lines.lines()).isEqualTo(5);
      assertThat(lines.blankLines()).isEqualTo(3);
      assertThat(lines.bytes()).isEqualTo(text.getBytes(StandardCharsets.UTF_8).length);
      assertThat(lines.next()).isEmpty();
      assertThat(lines.lines()).isEqualTo(5);
    }
  }

  @Test
  void anEmptyStreamHasNoLines() throws IOException {
    DocumentLines<Event> lines = DocumentLines.of(DocumentFormat.event(), in(""), LIMITS);

    assertThat(lines.next()).isEmpty();
    assertThat(lines.lines()).isZero();
  }

  @Test
  void progressCanBeObservedBetweenLines() throws IOException {
    DocumentLines<Event> lines =
        DocumentLines.of(DocumentFormat.event(), in(EVENT + "\n" + EVENT + "\n"), LIMITS);

    lines.next();
    assertThat(lines.lines()).isEqualTo(1);
    assertThat(lines.bytes()).isEqualTo(EVENT.length() + 1);
    lines.next();
    assertThat(lines.bytes()).isEqualTo(2L * (EVENT.length() + 1));
  }

  @Test
  void linesOfDifferentFormatsAreToldApart() throws IOException {
    List<DocumentLine<Object>> lines =
        all(DocumentLines.ofAnyFormat(in(EVENT + "\n" + RESPONSES + "\nx\n" + EVENT), LIMITS));

    assertThat(lines)
        .extracting(line -> line.reading().value().map(value -> value instanceof Event))
        .containsExactly(
            Optional.of(true), Optional.of(false), Optional.empty(), Optional.of(true));
    assertThat(lines.get(2).reading().report().findings())
        .extracting(Finding::code)
        .containsExactly(JsonCodes.NOT_JSON);
  }

  @Test
  void whatWasWrittenIsRead() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Event event = Event.builder().id(new EventId("e")).build();
    Responses responses = Responses.builder().build();
    try (DocumentLinesWriter writer = new DocumentLinesWriter(out)) {
      writer.write(DocumentFormat.event(), event);
      writer.write(DocumentFormat.responses(), responses);
      assertThat(writer.lines()).isEqualTo(2);
    }

    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(EVENT + "\n" + RESPONSES + "\n");
    assertThat(all(DocumentLines.ofAnyFormat(new ByteArrayInputStream(out.toByteArray()), LIMITS)))
        .extracting(line -> line.reading().value().orElseThrow())
        .containsExactly(event, responses);
  }

  @Test
  void aStreamThatFailsIsTheHostsToKnow() {
    InputStream failing =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("gone");
          }

          @Override
          public int read(byte[] into, int from, int most) throws IOException {
            throw new IOException("gone");
          }
        };

    assertThatThrownBy(() -> DocumentLines.ofAnyFormat(failing, LIMITS).next())
        .isInstanceOf(IOException.class)
        .hasMessage("gone");
  }

  /** The stream has over three times the bytes of the heap of the JVM that reads it. */
  @Test
  void aMillionDocumentsAreReadInLittleMemory(@TempDir Path folder) throws Exception {
    assertThat(printedBy(MillionLines.class, "32m", folder))
        .isEqualTo("lines 1000000 read 999000 refused 1000 bytes " + MillionLines.BYTES);
    assertThat(MillionLines.BYTES).isGreaterThan(3 * 32 * 1024 * 1024);
  }

  /** A hundred million characters of one text, in a JVM that has no room for them. */
  @Test
  void aHugeTextIsOneFindingInLittleMemory(@TempDir Path folder) throws Exception {
    assertThat(printedBy(HugeText.class, "90m", folder).lines())
        .containsExactly(
            "document json.document.too-large TextPosition[line=1, column=1]",
            "line 1 json.document.too-large TextPosition[line=1, column=1]",
            "line 2 read");
  }

  private static String printedBy(Class<?> program, String heap, Path folder) throws Exception {
    Path output = folder.resolve("output.txt");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heap,
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                program.getName())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    try {
      assertThat(process.waitFor()).as(Files.readString(output)).isZero();
    } finally {
      process.destroyForcibly();
    }
    return Files.readString(output).strip();
  }
}
