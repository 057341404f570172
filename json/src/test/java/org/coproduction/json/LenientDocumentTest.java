package org.coproduction.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.coproduction.event.Event;
import org.coproduction.event.Session;
import org.coproduction.finding.Argument;
import org.coproduction.finding.DocumentKind;
import org.coproduction.finding.Finding;
import org.coproduction.finding.FindingCode;
import org.coproduction.finding.Place;
import org.coproduction.finding.Severity;
import org.coproduction.json.Generator.Fill;
import org.coproduction.value.SessionId;
import org.coproduction.value.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LenientDocumentTest {

  private static final String START =
      "{\"format\":\"coproduction/event\",\"version\":1,\"id\":\"e\"";

  private static LenientDocument<Event> event(String members) {
    return DocumentFormat.event().readLeniently(START + members + "}").value().orElseThrow();
  }

  private static String compact(Writing writing) {
    return Tree.of(writing.text()).text();
  }

  private static String written(LenientDocument<Event> document) {
    Writing writing = DocumentFormat.event().write(document);
    assertThat(writing.report().findings()).isEmpty();
    return compact(writing);
  }

  /** Every object of every format gets an unknown member at its start and at its end. */
  @ParameterizedTest
  @EnumSource(DocumentKind.class)
  void unknownMembersAtEveryLevelAreWrittenBackWhereTheyWere(DocumentKind kind) {
    DocumentFormat<?> format = DocumentFormat.of(kind);
    for (Fill fill : List.of(Fill.ALL, Fill.SOME)) {
      Tree tree = new Generator(13, fill).document(format);
      int objects = 0;
      for (Tree.Node node : new ArrayList<>(tree.nodes())) {
        if (node.value() instanceof Map<?, ?> object) {
          plant(object, objects++);
        }
      }
      comesBack(format, tree.text(), 2 * objects);
    }
  }

  private static void plant(Map<?, ?> object, int number) {
    @SuppressWarnings("unchecked")
    Map<String, Object> members = (Map<String, Object>) object;
    Map<String, Object> planted = new LinkedHashMap<>();
    planted.put("zzFirst", List.of(Map.of("a\u0001", "Tân \"x\""), true));
    planted.putAll(members);
    planted.put("zzLast", new Tree.Digits("-0.10e" + number));
    members.clear();
    members.putAll(planted);
  }

  private static <T> void comesBack(DocumentFormat<T> format, String text, int kept) {
    Reading<LenientDocument<T>> reading = format.readLeniently(text);
    LenientDocument<T> document = reading.value().orElseThrow();
    Writing writing = format.write(document);

    assertThat(document.keptMembers()).isEqualTo(kept);
    assertThat(reading.report().findings())
        .hasSize(kept)
        .extracting(Finding::code)
        .containsOnly(JsonCodes.KEPT_MEMBER);
    assertThat(compact(writing)).isEqualTo(text);
    assertThat(writing.report().findings()).isEmpty();
  }

  @Test
  void withoutUnknownMembersTheTextIsThatOfTheStrictWriter() {
    String text = new Generator(3, Fill.ALL).document(DocumentFormat.event()).text();
    LenientDocument<Event> document =
        DocumentFormat.event().readLeniently(text).value().orElseThrow();

    assertThat(DocumentFormat.event().write(document).text())
        .isEqualTo(DocumentFormat.event().write(document.value()));
  }

  @Test
  void unknownMembersKeepTheirOrderWhateverTheOrderOfTheKnownOnesWas() {
    String text = ",\"x1\":1,\"summary\":\"s\",\"x2\":2,\"title\":\"t\",\"x3\":3";

    assertThat(written(event(text)))
        .isEqualTo(START + ",\"x1\":1,\"title\":\"t\",\"summary\":\"s\",\"x2\":2,\"x3\":3}");
  }

  @Test
  void eachUnknownMemberIsAFindingThatNamesTheNearest() {
    assertThat(
            DocumentFormat.event()
                .readLeniently(START + ",\"titel\":1,\"zebra\":2}")
                .report()
                .findings())
        .extracting(Finding::code, Finding::severity, finding -> finding.arguments().get("nearest"))
        .containsExactly(
            tuple(
                JsonCodes.KEPT_MISSPELT_MEMBER,
                Severity.WARNING,
                new Argument.At(Place.parse("/title"))),
            tuple(JsonCodes.KEPT_MEMBER, Severity.NOTE, null));
  }

  @Test
  void otherFaultsStayFaults() {
    assertThat(codes(",\"zebra\":1,\"zebra\":2")).contains(JsonCodes.DUPLICATE_MEMBER);
    assertThat(codes(",\"zebra\":\"\\ud800\"")).containsExactly(JsonCodes.NOT_UNICODE);
    assertThat(codes(",\"zebra\":[1,}")).containsExactly(JsonCodes.NOT_JSON);
    assertThat(codes(",\"title\":null")).containsExactly(JsonCodes.NULL);
    assertThat(codes(",\"zebra\":" + "[".repeat(100))).containsExactly(JsonCodes.TOO_DEEP);
  }

  @Test
  void moreThanCanBeListedAreKeptAllTheSame() {
    StringBuilder many = new StringBuilder();
    for (int number = 0; number < 1_500; number++) {
      many.append(",\"x").append(number).append("\":0");
    }
    Reading<LenientDocument<Event>> reading =
        DocumentFormat.event().readLeniently(START + many + "}");

    assertThat(reading.value().orElseThrow().keptMembers()).isEqualTo(1_500);
    assertThat(reading.report().findings()).hasSize(1_001);
    assertThat(reading.report().findings())
        .filteredOn(finding -> finding.code().equals(JsonCodes.KEPT_MORE))
        .extracting(Finding::arguments)
        .containsExactly(Map.of("count", new Argument.Count(500)));
    assertThat(written(reading.value().orElseThrow())).isEqualTo(START + many + "}");
  }

  @Test
  void theyFollowTheirValueWhereverItGoes() {
    LenientDocument<Event> read =
        event(",\"sessions\":[{\"id\":\"a\",\"x\":1},{\"id\":\"b\",\"x\":2}],\"y\":3");
    List<Session> sessions = read.value().getSessions();
    Event turned =
        Event.builder()
            .from(read.value())
            .title(Words.of("t"))
            .sessions(
                List.of(
                    sessions.get(1),
                    Session.builder().id(new SessionId("c")).build(),
                    sessions.get(0)))
            .build();

    assertThat(written(read.with(turned)))
        .isEqualTo(
            START
                + ",\"title\":\"t\",\"sessions\":[{\"id\":\"b\",\"x\":2},{\"id\":\"c\"},"
                + "{\"id\":\"a\",\"x\":1}],\"y\":3}");
  }

  @Test
  void aValueThatWasMadeAnewIsFoundByItsIdentifier() {
    LenientDocument<Event> read = event(",\"sessions\":[{\"id\":\"a\"},{\"id\":\"b\",\"x\":2}]");
    Event other =
        Event.builder()
            .id(read.value().getId())
            .addSessions(Session.builder().id(new SessionId("b")).build())
            .build();

    assertThat(written(read.with(other)))
        .isEqualTo(START + ",\"sessions\":[{\"id\":\"b\",\"x\":2}]}");
  }

  @Test
  void whatHasNoPlaceAnyMoreIsReportedAndNotLost() {
    LenientDocument<Event> read =
        event(",\"area\":{\"name\":\"n\",\"x\":1,\"y\":2},\"sessions\":[{\"id\":\"a\",\"z\":1}]");
    LenientDocument<Event> changed = read.with(Event.builder().id(read.value().getId()).build());
    Writing writing = DocumentFormat.event().write(changed);

    assertThat(compact(writing)).isEqualTo(START + "}");
    assertThat(writing.report().findings())
        .extracting(
            Finding::code, finding -> finding.place().toString(), finding -> finding.arguments())
        .containsExactly(
            tuple(JsonCodes.UNPLACED_MEMBER, "/area", Map.of("count", new Argument.Count(2))),
            tuple(
                JsonCodes.UNPLACED_MEMBER, "/sessions/0", Map.of("count", new Argument.Count(1))));
    assertThat(changed.keptMembers()).isEqualTo(3);
    assertThat(written(changed.with(read.value()))).contains("\"y\":2").contains("\"z\":1");
  }

  @Test
  void aDateThatHadMoreThanWeKnowStaysAnObject() {
    assertThat(written(event(",\"on\":{\"edtf\":\"2018\",\"calendar\":\"x\"}")))
        .isEqualTo(START + ",\"on\":{\"edtf\":\"2018\",\"calendar\":\"x\"}}");
  }

  @Test
  void aNewerVersionIsReadWithAFindingAndWrittenUnderItsOwnNumber() {
    String newer =
        "{\"format\":\"coproduction/event\",\"version\":7,\"id\":\"e\",\"zebra\":{\"a\":[]}}";
    Reading<LenientDocument<Event>> reading = DocumentFormat.event().readLeniently(newer);

    assertThat(reading.report().findings())
        .extracting(Finding::code)
        .containsExactlyInAnyOrder(JsonCodes.NEWER_VERSION_READ, JsonCodes.KEPT_MEMBER);
    assertThat(written(reading.value().orElseThrow())).isEqualTo(newer);
    assertThat(DocumentFormat.event().read(newer).report().findings())
        .extracting(Finding::code)
        .containsExactly(JsonCodes.NEWER_VERSION);
  }

  @Test
  void nothingThatWasKeptIsPrinted() {
    Reading<LenientDocument<Event>> reading =
        DocumentFormat.event().readLeniently(START + ",\"ZQX\":\"ZQX\"}");

    assertThat(reading.toString()).doesNotContain("ZQX");
    assertThat(DocumentFormat.event().write(reading.value().orElseThrow()).toString())
        .doesNotContain("ZQX");
    assertThat(new KeptMember(0, "ZQX", "ZQX").toString()).doesNotContain("ZQX");
    assertThat(new JsonLeaf(Token.STRING, "ZQX", DocumentText.START).toString())
        .doesNotContain("ZQX");
  }

  private static List<FindingCode> codes(String members) {
    return DocumentFormat.event().readLeniently(START + members + "}").report().findings().stream()
        .map(Finding::code)
        .filter(code -> !code.equals(JsonCodes.KEPT_MEMBER))
        .toList();
  }
}
