package org.coproduction.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.coproduction.event.Event;
import org.coproduction.event.Session;
import org.coproduction.evidence.Corroboration;
import org.coproduction.finding.DocumentKind;
import org.coproduction.finding.Finding;
import org.coproduction.finding.Report;
import org.coproduction.finding.TextPosition;
import org.coproduction.json.Generator.Fill;
import org.coproduction.participant.GroupKind;
import org.coproduction.value.EventId;
import org.coproduction.value.Id;
import org.coproduction.value.ImpreciseDate;
import org.coproduction.value.SessionId;
import org.coproduction.value.WebAddress;
import org.coproduction.value.Words;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a host's own mapper does with our records once the module is registered: the same under
 * every major version of Jackson.
 */
public abstract class HostMapperContract {

  private static final String MARKER = "ZQXMARKER7";

  private static final List<String> DOCUMENTS =
      List.of("../examples/samples/json/valid", "../json/src/main/resources/org/coproduction/json");

  private static final String EVENT =
      "{\"format\":\"coproduction/event\",\"version\":1,\"id\":\"e\"";

  /** Writes by a mapper that knows the module and is otherwise as it comes. */
  protected abstract String write(Object value) throws Exception;

  /** Reads by such a mapper. */
  protected abstract <T> T read(String json, Class<T> type) throws Exception;

  /** Reads by a mapper that was told to let unknown properties pass. */
  protected abstract <T> T readCarelessly(String json, Class<T> type) throws Exception;

  /** There and back through the mapper's own tree. */
  protected abstract <T> T throughTree(T value, Class<T> type) throws Exception;

  /** There and back by a mapper that adds names of classes to what it writes. */
  protected abstract <T> T withTypeNames(T value, Class<T> type) throws Exception;

  /** What a refusal carries, where it is one; it must also be one of Jackson's own exceptions. */
  protected abstract Report reportOf(Throwable refusal);

  /** The modules that a mapper finds by itself. */
  protected abstract Stream<String> found();

  @Property(tries = 60)
  void everyDocumentComesBackAsItWasWritten(
      @ForAll DocumentKind kind, @ForAll Fill fill, @ForAll long seed) throws Exception {
    DocumentFormat<?> format = DocumentFormat.of(kind);

    comesBack(format, new Generator(seed, fill).document(format).text());
  }

  private <T> void comesBack(DocumentFormat<T> format, String text) throws Exception {
    T value = format.read(text).value().orElseThrow();
    Class<T> type = format.shape().type();

    assertThat(read(text, type)).isEqualTo(value);
    assertThat(write(value)).isEqualTo(text);
    assertThat(throughTree(value, type)).isEqualTo(value);
  }

  @TestFactory
  Stream<DynamicTest> everySampleAndEveryShippedDocumentComesBackAsItWasWritten()
      throws IOException {
    List<Path> files = new ArrayList<>();
    for (String folder : DOCUMENTS) {
      try (Stream<Path> walk = Files.walk(Path.of(folder))) {
        walk.filter(file -> file.toString().endsWith(".json"))
            .filter(file -> !file.toString().endsWith(".schema.json"))
            .sorted()
            .forEach(files::add);
      }
    }
    assertThat(files).hasSizeGreaterThan(40);
    return files.stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    file.getFileName().toString(),
                    () -> {
                      byte[] bytes = Files.readAllBytes(file);
                      sampleComesBack(
                          DocumentFormat.of(DocumentFormat.detect(bytes).orElseThrow()), bytes);
                    }));
  }

  private <T> void sampleComesBack(DocumentFormat<T> format, byte[] bytes) throws Exception {
    T value = format.read(bytes).value().orElseThrow();
    T read = read(new String(bytes, StandardCharsets.UTF_8), format.shape().type());

    assertThat(read).isEqualTo(value);
    comesBack(format, format.writeCompact(read));
  }

  /** Each with a caret at the place that is found. */
  static List<Arguments> knownFaults() {
    String votes = ",\"feedback\":[{\"id\":\"f\",\"text\":\"x\",\"votes\":";
    return List.of(
        Arguments.of(votes + "^\"3\"}]}", "json.value.wrong-kind", "/feedback/0/votes"),
        Arguments.of(votes + "^1e400}]}", "json.number.not-whole", "/feedback/0/votes"),
        Arguments.of(",\n\"on\":^\"2018-02-30\"}", "json.date.impossible", "/on"),
        Arguments.of(",\n\"on\":^\"29/10/18\"}", "json.date.malformed", "/on"),
        Arguments.of(",\"title\":^\"a\\ud800\"}", "json.words.not-unicode", "/title"),
        Arguments.of(",\n ^\"id\":\"e\"}", "json.member.duplicate", "/id"),
        Arguments.of(
            ",\"methods\":" + "[".repeat(63) + "^" + "[".repeat(10_000),
            "json.document.too-deep",
            "/methods/0"));
  }

  @ParameterizedTest
  @MethodSource("knownFaults")
  void aKnownFaultIsOneFindingWithItsPointerLineAndColumn(
      String members, String code, String pointer) {
    String marked = EVENT + members;
    String before = marked.substring(0, marked.indexOf('^'));
    String text = marked.replace("^", "");
    int line = 1 + (int) before.chars().filter(unit -> unit == '\n').count();
    int column = before.length() - before.lastIndexOf('\n');

    assertThat(reportOf(refusal(text, Event.class)).findings())
        .isEqualTo(DocumentFormat.event().read(text).report().findings())
        .extracting(
            finding -> finding.code().value(),
            finding -> finding.place().toString(),
            finding -> finding.position().orElseThrow())
        .containsExactly(tuple(code, pointer, new TextPosition(line, column)));
  }

  @Test
  void aNumberForATruthIsOneFindingWithItsPointerLineAndColumn() {
    assertThat(reportOf(refusal("{\n\"independent\":1}", Corroboration.class)).findings())
        .extracting(
            finding -> finding.code().value(),
            finding -> finding.place().toString(),
            finding -> finding.position().orElseThrow())
        .containsExactly(tuple("json.value.wrong-kind", "/independent", new TextPosition(2, 15)));
  }

  @TestFactory
  Stream<DynamicTest> everyTypeOfTheTableComesBackAsItWasWritten() {
    return RecordType.all().stream()
        .map(
            type ->
                DynamicTest.dynamicTest(
                    type.type().getSimpleName(),
                    () -> {
                      for (Fill fill : Fill.values()) {
                        String text = new Generator(17, fill).value(type).text();
                        assertThat(write(read(text, type.type()))).isEqualTo(text);
                      }
                    }));
  }

  @Test
  void recordsStandInAHostsOwnObjectsListsAndMaps() throws Exception {
    HostRecord host =
        new HostRecord(
            "7",
            Event.builder().id(new EventId("e")).build(),
            List.of(Session.builder().id(new SessionId("s")).build()),
            Map.of(new EventId("e"), Words.of("Tân")),
            ImpreciseDate.parse("2018~"),
            GroupKind.PARENT_CARERS);
    String text =
        "{\"caseNumber\":\"7\",\"event\":"
            + EVENT
            + "},\"sessions\":[{\"id\":\"s\"}],\"notes\":{\"e\":\"Tân\"},\"on\":\"2018~\","
            + "\"group\":\"PARENT_CARERS\"}";

    assertThat(write(host)).isEqualTo(text);
    assertThat(read(text, HostRecord.class)).isEqualTo(host);
  }

  @Test
  void nullIsTheHostsToAllow() throws Exception {
    assertThat(read("{\"event\":null}", HostRecord.class).event()).isNull();
  }

  @Test
  void namesOfClassesAreNeitherWrittenNorAskedFor() throws Exception {
    Event event = Event.builder().id(new EventId("e")).title(Words.of("x")).build();

    assertThat(withTypeNames(event, Event.class)).isEqualTo(event);
  }

  @Test
  void aRefusalCarriesAllThatOnePassFound() {
    String event = EVENT + ",\"titel\":\"x\",\"on\":\"2018-02-30\",\"methods\":[1]}";

    Throwable refusal = refusal("{\"event\":" + event + "}", HostRecord.class);

    assertThat(reportOf(refusal).findings())
        .extracting(finding -> finding.code().value() + " " + finding.place())
        .containsExactly(
            "json.member.misspelt ",
            "json.value.wrong-kind /methods/0",
            "json.date.impossible /on");
    assertThat(refusal).hasMessage("json.member.misspelt at \"\" (3 in all)").hasNoCause();
    assertThat(reportOf(refusal).findings())
        .extracting(finding -> finding.position().orElseThrow().line())
        .containsOnly(1);
  }

  @Test
  void readingIsStrictWhateverTheMapperIsTold() throws Exception {
    String event = EVENT + ",\"zebra\":1}";

    assertThat(reportOf(catchThrowable(() -> readCarelessly(event, Event.class))).findings())
        .extracting(Finding::code)
        .containsExactly(JsonCodes.UNKNOWN_MEMBER);
    assertThat(readCarelessly("{\"zebra\":1}", HostRecord.class).event()).isNull();
  }

  @Test
  void aKeyThatIsNoIdentifierIsRefused() {
    assertThat(reportOf(refusal("{\"notes\":{\"a b\":\"x\"}}", HostRecord.class)).findings())
        .extracting(Finding::code)
        .containsExactly(JsonCodes.MALFORMED_ID);
  }

  @Test
  void textThatIsNotJsonIsOneFaultOfTheRecordThatItStandsIn() {
    assertThat(codes(EVENT + ",\"title\":x}")).containsExactly("json.document.not-json");
    assertThat(codes(EVENT + ",\"title\":\"x")).containsExactly("json.document.cut-short");
    assertThat(codes(EVENT + ",\"methods\":" + "[".repeat(100)))
        .containsExactly("json.document.too-deep");
    assertThat(codes(EVENT + ",\"title\":\"" + "x".repeat(1_000_001) + "\"}"))
        .containsExactly("json.document.too-long");
  }

  @TestFactory
  Stream<DynamicTest> nothingThatSomebodyWroteIsInARefusal() {
    return DocumentFormat.all().stream()
        .map(format -> DynamicTest.dynamicTest(format.name(), () -> leaksNothing(format)));
  }

  private <T> void leaksNothing(DocumentFormat<T> format) {
    Tree tree =
        new Generator(7, Fill.SOME)
            .with(Words.class, "Said by " + MARKER)
            .with(Id.class, MARKER)
            .with(WebAddress.class, "https://example.org/" + MARKER)
            .document(format);
    for (Tree.Node node : tree.nodes()) {
      for (Object planted : List.of(MARKER, List.of(MARKER), Map.of(MARKER, MARKER))) {
        node.replace().accept(planted);
        leaksNothing(tree.text(), format.shape().type());
      }
      node.replace().accept(node.value());
    }
    String text = tree.text();
    for (int length = 1; length < text.length(); length += Math.max(1, text.length() / 50)) {
      leaksNothing(text.substring(0, length), format.shape().type());
      leaksNothing(
          text.substring(0, length) + MARKER + text.substring(length), format.shape().type());
    }
  }

  private void leaksNothing(String text, Class<?> type) {
    Throwable refusal = catchThrowable(() -> read(text, type));
    if (refusal != null && reportOf(refusal) != null) {
      StringWriter printed = new StringWriter();
      refusal.printStackTrace(new PrintWriter(printed));
      assertThat(printed.toString()).doesNotContainIgnoringCase(MARKER);
      assertThat(refusal.getLocalizedMessage()).doesNotContainIgnoringCase(MARKER);
      assertThat(refusal).hasNoCause().hasNoSuppressedExceptions();
      assertThat(reportOf(refusal).hasErrors()).isTrue();
    }
  }

  /** The same cases as {@link TortureTest}, by the parser of a host; all are inside our record. */
  @Test
  void textThatReadersDifferOnIsRefusedByUsAndByNobodyElse() {
    for (TortureCase torture : TortureCase.all()) {
      byte[] bytes = torture.between(EVENT + ",\"zebra\":", "}");
      String text = new String(bytes, StandardCharsets.UTF_8);
      Throwable refusal = catchThrowable(() -> read(text, Event.class));

      assertThat(reportOf(refusal)).as("%s: %s", torture, refusal).isNotNull();
      assertThat(reportOf(refusal).findings())
          .as(torture.toString())
          .filteredOn(finding -> !finding.code().equals(JsonCodes.UNKNOWN_MEMBER))
          .hasSizeLessThanOrEqualTo(1);
      assertThat(refusal).hasNoCause();
    }
  }

  @Test
  void aMapperFindsTheModuleByItself() {
    assertThat(found()).anyMatch(name -> name.startsWith("org.coproduction.json."));
  }

  private List<String> codes(String event) {
    return reportOf(refusal(event, Event.class)).findings().stream()
        .map(finding -> finding.code().value())
        .toList();
  }

  private Throwable refusal(String text, Class<?> type) {
    Throwable refusal = catchThrowable(() -> read(text, type));
    assertThat(refusal).isNotNull();
    assertThat(reportOf(refusal)).as("a refusal: %s", refusal).isNotNull();
    return refusal;
  }
}
