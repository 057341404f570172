package org.coproduction.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ListAssert;
import org.assertj.core.groups.Tuple;
import org.coproduction.event.Event;
import org.coproduction.finding.Argument;
import org.coproduction.finding.Category;
import org.coproduction.finding.DocumentKind;
import org.coproduction.finding.DocumentRef;
import org.coproduction.finding.Finding;
import org.coproduction.finding.FindingCode;
import org.coproduction.finding.Place;
import org.coproduction.finding.Report;
import org.coproduction.finding.Severity;
import org.coproduction.finding.TextPosition;
import org.coproduction.json.Generator.Fill;
import org.coproduction.participant.GroupKind;
import org.coproduction.scoring.Measure;
import org.coproduction.value.FactKind;
import org.coproduction.value.ImpreciseDate;
import org.coproduction.value.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReadingTest {

  /** An event whose own members begin in the second line. */
  private static String event(String members) {
    return "{\"format\":\"coproduction/event\",\"version\":1,\"id\":\"e\",\n" + members + "}";
  }

  private static Reading<Event> read(String members) {
    return DocumentFormat.event().read(event(members));
  }

  private static ListAssert<Tuple> assertFaults(Reading<?> reading) {
    assertThat(reading.value()).isEmpty();
    return assertThat(
        reading.report().findings().stream()
            .map(
                finding ->
                    tuple(
                        finding.code(),
                        finding.place().toString(),
                        finding.position().orElseThrow().line(),
                        finding.position().orElseThrow().column()))
            .toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        // known answers
        "`\"feedback\":[{\"id\":\"f\",\"text\":\"x\",\"votes\":\"3\"}]` | json.value.wrong-kind | /feedback/0/votes | 42",
        "`\"on\":\"2018-02-30\"` | json.date.impossible | /on | 6",
        "`\"on\":\"29/10/18\"` | json.date.malformed | /on | 6",
        "`\"title\":\"\\ud800\"` | json.words.not-unicode | /title | 9",
        "`\"title\":\"a\",\"title\":\"b\"` | json.member.duplicate | /title | 13",
        "`\"feedback\":[{\"id\":\"f\",\"text\":\"x\",\"votes\":1e400}]` | json.number.not-whole | /feedback/0/votes | 42",
        // values of another kind
        "`\"title\":3` | json.value.wrong-kind | /title | 9",
        "`\"title\":null` | json.value.null | /title | 9",
        "`\"methods\":\"m\"` | json.value.wrong-kind | /methods | 11",
        "`\"methods\":[\"m\",null]` | json.value.null | /methods/1 | 16",
        "`\"area\":[]` | json.value.wrong-kind | /area | 8",
        "`\"on\":{\"edtf\":2018}` | json.value.wrong-kind | /on/edtf | 14",
        // values that cannot exist
        "`\"on\":{\"edtf\":\"2018-13-01\"}` | json.date.malformed | /on/edtf | 14",
        "`\"on\":\"2018/2017\"` | json.date.reversed | /on | 6",
        "`\"source\":{\"title\":\"x\",\"retrievedOn\":\"2018-2-3\"}` | json.date.malformed | /source/retrievedOn | 37",
        "`\"source\":{\"title\":\"x\",\"retrievedOn\":\"2018-02-30\"}` | json.date.impossible | /source/retrievedOn | 37",
        "`\"sessions\":[{\"id\":\"s\",\"start\":\"25:00\"}]` | json.time.malformed | /sessions/0/start | 31",
        "`\"sessions\":[{\"id\":\"s\",\"start\":\"9:30\"}]` | json.time.malformed | /sessions/0/start | 31",
        "`\"methods\":[\"a b\"]` | json.id.malformed | /methods/0 | 12",
        "`\"methods\":[\"\"]` | json.id.malformed | /methods/0 | 12",
        "`\"language\":\"English\"` | json.language.malformed | /language | 12",
        "`\"area\":{\"code\":\"X1\"}` | json.area-code.malformed | /area/code | 16",
        "`\"area\":{}` | json.area.empty | /area | 8",
        "`\"area\":{\"name\":\" \"}` | json.area.empty | /area | 8",
        "`\"source\":{\"title\":\" \"}` | json.words.blank | /source/title | 19",
        "`\"source\":{}` | json.member.missing | /source/title | 10",
        "`\"source\":{\"title\":\"x\",\"address\":\"here\"}` | json.address.malformed | /source/address | 33",
        "`\"prompts\":[{\"id\":\"p\",\"origin\":\"PRINTED\",\"source\":{\"firstLine\":2,\"lastLine\":1}}]` | json.span.malformed | /prompts/0/source | 50",
        "`\"prompts\":[{\"id\":\"p\",\"origin\":\"printed\"}]` | json.choice.misspelt | /prompts/0/origin | 31",
        "`\"prompts\":[{\"id\":\"p\",\"origin\":\"\"}]` | json.choice.unknown | /prompts/0/origin | 31",
        "`\"feedback\":[{\"id\":\"f\",\"text\":\"x\",\"votes\":-1}]` | json.head-count.malformed | /feedback/0/votes | 42",
        "`\"feedback\":[{\"id\":\"f\",\"text\":\"x\",\"votes\":{}}]` | json.head-count.malformed | /feedback/0/votes | 42",
        "`\"feedback\":[{\"id\":\"f\",\"text\":\"x\",\"votes\":1.0}]` | json.number.not-whole | /feedback/0/votes | 42",
        "`\"feedback\":[{\"id\":\"f\",\"text\":\"x\",\"votes\":9223372036854775808}]` | json.number.out-of-range | /feedback/0/votes | 42",
        "`\"feedback\":[{\"id\":\"f\",\"text\":\"x\",\"votes\":111111111111111111111111111111111}]` | json.document.too-long | /feedback/0 | 75",
        // members
        "`\"titel\":\"x\"` | json.member.misspelt | | 1",
        "`\"Title\":\"x\"` | json.member.misspelt | | 1",
        "`\"zebra\":{\"a\":[1,{}]}` | json.member.unknown | | 1",
        "`\"sessions\":[{}]` | json.member.missing | /sessions/0/id | 13",
        // text that is not JSON
        "`\"title\":\"x` | json.document.cut-short | /title | 12",
        "`\"title\":'x'` | json.document.not-json |  | 9",
        "`\"title\":\"a\u0001\"` | json.document.not-json | /title | 11",
        "`\"title\":\"x\",` | json.document.not-json | | 13",
        "`\"methods\":[01]` | json.document.not-json | /methods | 13",
        "`\"title\":NaN` | json.document.not-json |  | 12",
      })
  void aFaultIsOneFindingWithItsPlaceAndPosition(
      String members, String code, String pointer, int column) {
    String place = pointer == null ? "" : pointer;

    assertFaults(read(members))
        .extracting(fault -> fault.toList().get(1), fault -> fault.toList().get(2))
        .containsExactly(tuple(place, 2));
    Finding finding = read(members).report().findings().get(0);
    assertThat(finding.code().value()).isEqualTo(code);
    assertThat(finding.position().orElseThrow().column()).isEqualTo(column);
  }

  @Test
  void oneIsNotTrue() {
    String form =
        "{\"format\":\"coproduction/ladder\",\"version\":1,\"id\":\"l\",\"versionLabel\":\"1\",\n"
            + "\"ordered\":1}";

    assertFaults(DocumentFormat.ladder().read(form))
        .containsExactly(tuple(JsonCodes.WRONG_KIND, "/ordered", 2, 11));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`` | json.document.empty | 1 | 1",
        "` \n ` | json.document.empty | 1 | 1",
        "`[]` | json.value.wrong-kind | 1 | 1",
        "`null` | json.value.null | 1 | 1",
        "`3` | json.value.wrong-kind | 1 | 1",
        "`{\"format\":\"coproduction/ladder\",\"version\":1}` | json.format.wrong | 1 | 11",
        "`{\"format\":\"coproduction/event\",\"version\":2}` | json.version.newer | 1 | 42",
        "`{\"format\":\"coproduction/event\",\"version\":0}` | json.version.unknown | 1 | 42",
        "`{\"format\":\"coproduction/event\",\"version\":1.0}` | json.version.unknown | 1 | 42",
        "`{\"version\":1,\"id\":\"e\"}` | json.member.missing | 1 | 1",
        "`{\"format\":\"coproduction/event\",\"id\":\"e\"}` | json.member.missing | 1 | 1",
        "`{\"format\":\"coproduction/event\",\"version\":1,\"id\":\"e\"} x` | json.document.trailing-text | 1 | 54",
        "`{\"format\":\"coproduction/event\",\"version\":1,\"id\":\"e\"}\n{}` | json.document.trailing-text | 2 | 1",
      })
  void aFaultOfTheDocumentIsOneFinding(String text, String code, int line, int column) {
    Reading<Event> reading = DocumentFormat.event().read(text);

    assertThat(reading.value()).isEmpty();
    assertThat(reading.report().findings()).hasSize(1);
    Finding finding = reading.report().findings().get(0);
    assertThat(finding.code().value()).isEqualTo(code);
    assertThat(finding.position()).contains(new TextPosition(line, column));
  }

  @Test
  void everyFaultThatOnePassCanSeeIsFound() {
    String members =
        """
        "titel": "x",
        "summary": 3,
        "on": "2018-02-30",
        "area": {"code": "nowhere", "name": "A town"},
        "language": null,
        "methods": ["a", "b c"],
        "methods": [],
        "sessions": [{"on": "2018"}],
        "prompts": [{"id": "p", "origin": "GUESSED"}],
        "feedback": [{"id": "f", "text": " ", "votes": 1.5}]
        """;

    assertFaults(read(members))
        .containsExactly(
            tuple(JsonCodes.MISSPELT_MEMBER, "", 2, 1),
            tuple(JsonCodes.MALFORMED_AREA_CODE, "/area/code", 5, 18),
            tuple(JsonCodes.BLANK_WORDS, "/feedback/0/text", 11, 34),
            tuple(JsonCodes.NOT_WHOLE, "/feedback/0/votes", 11, 48),
            tuple(JsonCodes.NULL, "/language", 6, 13),
            tuple(JsonCodes.DUPLICATE_MEMBER, "/methods", 8, 1),
            tuple(JsonCodes.MALFORMED_ID, "/methods/1", 7, 18),
            tuple(JsonCodes.IMPOSSIBLE_DATE, "/on", 4, 7),
            tuple(JsonCodes.UNKNOWN_CHOICE, "/prompts/0/origin", 10, 35),
            tuple(JsonCodes.MISSING_MEMBER, "/sessions/0/id", 9, 14),
            tuple(JsonCodes.WRONG_KIND, "/summary", 3, 12));
  }

  @Test
  void theNearestKnownNameIsNamed() {
    Finding finding = read("\"sesions\":[]").report().findings().get(0);

    assertThat(finding.arguments())
        .containsExactly(Map.entry("nearest", new Argument.At(Place.root().member("sessions"))));
  }

  @Test
  void theKindsAreNamed() {
    Finding finding = read("\"title\":{}").report().findings().get(0);

    assertThat(finding.arguments().values())
        .containsExactly(
            new Argument.Choice(JsonKind.STRING), new Argument.Choice(JsonKind.OBJECT));
  }

  @Test
  void blankTextIsAbsent() {
    Reading<Event> reading = read("\"title\":\" \\n\",\"on\":{\"edtf\":\"2018\",\"words\":\"\"}");

    assertThat(reading.report().findings()).isEmpty();
    assertThat(reading.value().orElseThrow().getTitle()).isEmpty();
    assertThat(reading.value().orElseThrow().getOn().orElseThrow().words()).isEmpty();
  }

  @Test
  void aByteOrderMarkIsNoText() {
    String text = "\uFEFF" + event("\"title\":\"Tân\"");

    assertThat(DocumentFormat.event().read(text).value()).isPresent();
    assertThat(DocumentFormat.event().read(text.getBytes(StandardCharsets.UTF_8)).value())
        .isPresent();
  }

  @ParameterizedTest
  @CsvSource({"C0 AF", "ED A0 80", "FF", "F4 90 80 80", "E2 82"})
  void bytesThatAreNotUtf8AreFoundWhereTheyStand(String hex) {
    byte[] before = "{\n \"Tân\":\"".getBytes(StandardCharsets.UTF_8);
    byte[] malformed = HexFormat.ofDelimiter(" ").parseHex(hex);
    byte[] bad = Arrays.copyOf(before, before.length + malformed.length);
    System.arraycopy(malformed, 0, bad, before.length, malformed.length);

    assertFaults(DocumentFormat.event().read(bad))
        .containsExactly(tuple(JsonCodes.NOT_UTF8, "", 2, 9));
  }

  @Test
  void nestingEndsAtTheLimit() {
    String text = "[".repeat(10_000);

    assertFaults(read("\"methods\":" + text))
        .containsExactly(tuple(JsonCodes.TOO_DEEP, "/methods/0", 2, 74));
    assertFaults(read("\"zebra\":" + text)).containsExactly(tuple(JsonCodes.TOO_DEEP, "", 2, 72));
    assertFaults(DocumentFormat.event().read(text))
        .containsExactly(tuple(JsonCodes.TOO_DEEP, "", 1, 65));
  }

  @Test
  void moreThanTheLimitIsNeverTakenIn() throws IOException {
    CountingStream endless = new CountingStream();

    assertFaults(DocumentFormat.event().read(endless))
        .containsExactly(tuple(JsonCodes.TOO_LARGE, "", 1, 1));
    assertThat(endless.taken).isLessThanOrEqualTo(20_000_001);
  }

  @Test
  void aTextLongerThanTheLimitIsOneFinding() {
    String text = event("\"title\":\"" + "x".repeat(1_000_001) + "\"");

    assertThat(DocumentFormat.event().read(text).report().findings())
        .extracting(Finding::code)
        .containsExactly(JsonCodes.TOO_LONG);
  }

  @Test
  void faultsAreCountedUpToTheLimit() {
    String text = event("\"methods\":[" + "1,".repeat(5_000) + "1]");
    ReadLimits limits = ReadLimits.standard().withFindings(10);

    assertThat(DocumentFormat.event().read(text).report().findings())
        .hasSize(1_001)
        .last()
        .extracting(Finding::code)
        .isEqualTo(JsonCodes.TOO_MANY_FAULTS);
    assertThat(DocumentFormat.event().read(text, limits).report().findings()).hasSize(11);
  }

  @Test
  void limitsCanBeTightened() throws IOException {
    String text = event("\"title\":\"x\",\"area\":{\"name\":\"y\"}");
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    ReadLimits standard = ReadLimits.standard();

    assertThat(codes(DocumentFormat.event().read(text, standard.withDepth(1))))
        .containsExactly(JsonCodes.TOO_DEEP);
    assertThat(codes(DocumentFormat.event().read(text, standard.withStringLength(15))))
        .containsExactly(JsonCodes.TOO_LONG);
    assertThat(codes(DocumentFormat.event().read(bytes, standard.withDocumentSize(10))))
        .containsExactly(JsonCodes.TOO_LARGE);
    assertThat(
            codes(
                DocumentFormat.event()
                    .read(
                        new ByteArrayInputStream(bytes), standard.withDocumentSize(bytes.length))))
        .isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> standard.withDepth(65));
    assertThatIllegalArgumentException().isThrownBy(() -> standard.withDepth(0));
  }

  @ParameterizedTest
  @EnumSource(DocumentKind.class)
  void everyFindingPointsToAPlaceInTheText(DocumentKind kind) {
    DocumentFormat<?> format = DocumentFormat.of(kind);
    Tree tree = new Generator(3, Fill.ALL).document(format);
    for (Tree.Node node : tree.nodes()) {
      for (Object other : new Object[] {null, "?", List.of("?"), true}) {
        node.replace().accept(other);
        String text = tree.text();
        for (Finding finding : format.read(text).report().findings()) {
          String pointer = finding.place().toString();
          // What is missing has no place but its parent's.
          String there =
              finding.code().equals(JsonCodes.MISSING_MEMBER)
                  ? pointer.substring(0, pointer.lastIndexOf('/'))
                  : pointer;
          assertThat(JsonPointer.of(there).valueIn(text)).as(pointer).isPresent();
        }
      }
      node.replace().accept(node.value());
    }
  }

  @ParameterizedTest
  @EnumSource(DocumentKind.class)
  void everyRequiredMemberIsMissedAtItsPlace(DocumentKind kind) {
    DocumentFormat<?> format = DocumentFormat.of(kind);
    for (Member<?, ?> member : format.shape().members()) {
      if (member.isRequired()) {
        Tree tree = new Generator(5, Fill.NONE).document(format);
        tree.object("").remove(member.name());

        assertFaults(format.read(tree.text()))
            .containsExactly(tuple(JsonCodes.MISSING_MEMBER, "/" + member.name(), 1, 1));
      }
    }
  }

  @ParameterizedTest
  @EnumSource(DocumentKind.class)
  void noDocumentIsTakenForAnother(DocumentKind kind) {
    String text = new Generator(5, Fill.SOME).document(DocumentFormat.of(kind)).text();
    for (DocumentFormat<?> other : DocumentFormat.all()) {
      assertThat(other.read(text).value().isPresent()).isEqualTo(other.kind() == kind);
    }
  }

  @Test
  void theFormatIsDetectedWhereverItStandsAndNowhereElse() {
    assertThat(detected("{\"a\":{\"format\":\"x\"},\"format\":\"coproduction/codings\"}"))
        .contains(DocumentKind.CODINGS);
    assertThat(detected("{\"a\":{\"format\":\"coproduction/codings\"}}")).isEmpty();
    assertThat(detected("{\"format\":3}")).isEmpty();
    assertThat(detected("{\"format\":\"coproduction/poem\"}")).isEmpty();
    assertThat(detected("[\"format\"]")).isEmpty();
    assertThat(detected("{")).isEmpty();
    assertThat(detected("Our event · notes")).isEmpty();
    assertThat(detected("")).isEmpty();
    assertThat(detected("{\"a\":\"" + "x".repeat(70_000) + "\",\"format\":\"coproduction/event\"}"))
        .isEmpty();
  }

  @Test
  void membersOfAMeasureMayComeInAnyOrderButNotMixed() {
    String item =
        "{\"format\":\"coproduction/rubric\",\"version\":1,\"id\":\"r\",\"versionLabel\":\"1\",\"items\":[{"
            + "\"id\":\"i\",\"dimension\":\"SPACE\",\"title\":\"t\",\"whenMet\":\"m\",\"whenNotMet\":\"n\","
            + "\"measure\":%s}]}";

    assertThat(
            DocumentFormat.rubric()
                .read(
                    item.formatted(
                        "{\"atLeast\":2,\"fact\":\"METHOD_USED\",\"type\":\"DIFFERENT\"}"))
                .value()
                .map(rubric -> rubric.getItems().get(0).getMeasure()))
        .contains(new Measure.Different(FactKind.METHOD_USED, 2));
    for (String broken :
        List.of(
            "{\"type\":\"DIFFERENT\",\"anyOf\":[\"METHOD_USED\"]}",
            "{\"type\":\"RECORDED\"}",
            "{\"type\":\"RECORDED\",\"anyOf\":[\"METHOD_USED\"],\"atLeast\":1}",
            "{\"type\":\"DIFFERENT\",\"fact\":\"METHOD_USED\",\"atLeast\":0}")) {
      assertThat(codes(DocumentFormat.rubric().read(item.formatted(broken))))
          .containsExactly(JsonCodes.MALFORMED_MEASURE);
    }
  }

  @Test
  void aReportComesBackWithGradesDetailsAndPlaces() {
    FindingCode code = FindingCode.error("event.date.missing", Category.QUALITY);
    Finding finding =
        Finding.of(
                code,
                new DocumentRef(DocumentKind.LADDER_MAPPING, 2),
                Place.parse("/activities/3/what"))
            .at(new TextPosition(4, 5))
            .citing(Place.parse("/groups/0"))
            .graded(Severity.NOTE)
            .with("most", 500)
            .with("day", ImpreciseDate.parse("2018"))
            .with("group", GroupKind.PARTNERS)
            .with("other", Place.root());
    Report report = Report.of(List.of(finding));
    String text = DocumentFormat.report().write(report);

    assertThat(DocumentFormat.report().read(text).value()).contains(report);
    assertThat(JsonPointer.of("/findings/0/severity").valueIn(text)).contains("\"NOTE\"");
    assertThat(JsonPointer.of("/findings/0/pointer").valueIn(text))
        .contains("\"/activities/3/what\"");
    assertThat(JsonPointer.of("/findings/0/line").valueIn(text)).contains("4");
    assertThat(JsonPointer.of("/findings").valueIn(DocumentFormat.report().write(Report.empty())))
        .contains("[]");
  }

  @Test
  void aReportCannotBringInNamesOfItsOwn() {
    String finding =
        "{\"format\":\"coproduction/report\",\"version\":1,\"findings\":[{\"code\":\"event.date.missing\","
            + "\"severity\":\"ERROR\",\"category\":\"QUALITY\",\"document\":\"event/0\",\"pointer\":\"%s\"}]}";

    assertThat(DocumentFormat.report().read(finding.formatted("/title")).value()).isPresent();
    assertThat(codes(DocumentFormat.report().read(finding.formatted("/Ffion"))))
        .containsExactly(JsonCodes.MALFORMED_POINTER);
  }

  @Test
  void aReadingHasAValueExactlyWhereItHasNoError() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Reading<>(Optional.empty(), Report.empty()));
    assertThat(new Reading<>(Optional.of(Words.of("x")), Report.empty()).value()).isPresent();
  }

  private static Optional<DocumentKind> detected(String text) {
    return DocumentFormat.detect(text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<FindingCode> codes(Reading<?> reading) {
    return reading.report().findings().stream().map(Finding::code).toList();
  }

  /** A hundred million characters of one text. */
  private static final class CountingStream extends InputStream {

    private static final int LENGTH = 100_000_000;

    private int taken;

    @Override
    public int read() {
      if (taken == LENGTH) {
        return -1;
      }
      return taken++ == 0 ? '"' : 'x';
    }

    @Override
    public int read(byte[] into, int offset, int length) {
      int more = Math.min(length, LENGTH - taken);
      Arrays.fill(into, offset, offset + more, (byte) 'x');
      taken += more;
      return more == 0 && length > 0 ? -1 : more;
    }
  }
}
