package org.coproduction.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.coproduction.dossier.Dossier;
import org.coproduction.event.Event;
import org.coproduction.evidence.EvidenceForm;
import org.coproduction.exchange.ResponsePosition.Position;
import org.coproduction.feedback.FeedbackItem;
import org.coproduction.feedback.Stance;
import org.coproduction.finding.DocumentKind;
import org.coproduction.finding.Finding;
import org.coproduction.finding.FindingCode;
import org.coproduction.json.JsonCodes;
import org.coproduction.json.Reading;
import org.coproduction.json.Shipped;
import org.coproduction.theme.Codebook;
import org.coproduction.theme.Coding;
import org.coproduction.theme.CodingStatus;
import org.coproduction.theme.Codings;
import org.coproduction.theme.Theme;
import org.coproduction.validation.EvidenceValidator;
import org.coproduction.value.CodebookId;
import org.coproduction.value.CoderId;
import org.coproduction.value.EventId;
import org.coproduction.value.FeedbackId;
import org.coproduction.value.FormId;
import org.coproduction.value.TextSpan;
import org.coproduction.value.VersionLabel;
import org.coproduction.value.Words;
import org.junit.jupiter.api.Test;

class ThemeFinderTest {

  private static final CodebookId BOOK = new CodebookId("book");
  private static final VersionLabel VERSION = new VersionLabel("1");

  private static Reading<Codebook> themes(String json) {
    return ThemeFinder.readThemes(json.getBytes(StandardCharsets.UTF_8), BOOK, VERSION);
  }

  private static Reading<MachineCodings> responses(String lines) {
    return ThemeFinder.readResponses(
        lines.getBytes(StandardCharsets.UTF_8),
        BOOK,
        VERSION,
        new EventId("e"),
        new CoderId("themefinder"));
  }

  private static List<FindingCode> codes(Reading<?> reading) {
    return reading.report().findings().stream().map(Finding::code).toList();
  }

  @Test
  void themesAreReadInEitherDialect() {
    for (String json :
        List.of(
            "[{\"topic_id\":\"A\",\"topic_label\":\"Delay\",\"topic_description\":\"Waiting.\","
                + "\"topic\":\"Delay: Waiting.\"}]",
            "[{\"theme_key\":\"A\",\"theme_name\":\"Delay\",\"theme_description\":\"Waiting.\"}]",
            "[{\"topic_id\":\"A\",\"topic\":\"Delay: Waiting.\"}]",
            "{\"theme_nodes\":[{\"topic_id\":\"A\",\"topic_label\":\"Delay\","
                + "\"topic_description\":\"Waiting.\",\"parent_id\":\"0\",\"children\":[]}]}")) {
      Reading<Codebook> reading = themes(json);

      assertThat(codes(reading)).isEmpty();
      Theme theme = reading.value().orElseThrow().getThemes().get(0);
      assertThat(theme.getId().value()).isEqualTo("A");
      assertThat(theme.getTitle().text()).isEqualTo("Delay");
      assertThat(theme.getDefinition().orElseThrow().text()).isEqualTo("Waiting.");
      assertThat(theme.getParent()).isEmpty();
    }
  }

  @Test
  void aClusteredThemeHasItsParentAndItsCountIsSaidToBeLeftOut() {
    Reading<Codebook> reading =
        themes(
            "[{\"topic_id\":\"A\",\"topic_label\":\"x\",\"parent_id\":\"1_B\","
                + "\"source_topic_count\":3}]");

    assertThat(codes(reading)).containsExactly(ExchangeCodes.NOT_UNDERSTOOD);
    assertThat(reading.value().orElseThrow().getThemes().get(0).getParent().orElseThrow().value())
        .isEqualTo("1_B");
  }

  @Test
  void suggestionsComeInAsSuggestionsWithTheStancesThatAreGiven() {
    MachineCodings read =
        responses(
                "{\"response_id\":1,\"labels\":[\"A\",\"B\"],"
                    + "\"stances\":[\"POSITIVE\",\"NEGATIVE\"]}\r\n"
                    + "{\"response_id\":2,\"labels\":[\"A\"]}\n\n"
                    + "{\"response_id\":3,\"labels\":[]}")
            .value()
            .orElseThrow();

    assertThat(read.codings().getCodings())
        .extracting(
            coding -> coding.getItem().feedback().value(),
            coding -> coding.getTheme().value(),
            Coding::getStatus,
            coding -> coding.getStance().orElse(null),
            coding -> coding.getCoder().value())
        .containsExactly(
            tuple("1", "A", CodingStatus.SUGGESTED, Stance.POSITIVE, "themefinder"),
            tuple("1", "B", CodingStatus.SUGGESTED, Stance.NEGATIVE, "themefinder"),
            tuple("2", "A", CodingStatus.SUGGESTED, null, "themefinder"));
    assertThat(read.withoutTheme()).containsExactly(new FeedbackId("3"));
    assertThat(read.positions()).isEmpty();
  }

  @Test
  void themeKeysAreReadAsLabelsAre() {
    assertThat(
            responses("[{\"themefinder_id\":7,\"theme_keys\":[\"A\"]}]")
                .value()
                .orElseThrow()
                .codings()
                .getCodings())
        .extracting(coding -> coding.getItem().feedback().value())
        .containsExactly("7");
  }

  /** As validation has it: every place that is marked is there, and every coding marks one. */
  @Test
  void ofTheLinesOfAnEventEachThemeRestsOnTheWholeLineAndNoErrorIsFound() {
    Event event =
        Event.builder()
            .id(new EventId("march"))
            .addFeedback(line("1", "The bus is late \uD83D\uDE15"), line("2", "Letters"))
            .build();

    Reading<MachineCodings> reading =
        responses(
            "{\"response_id\":1,\"labels\":[\"A\",\"B\"]}\n{\"response_id\":2,\"labels\":[]}\n",
            event);
    Codings codings = reading.value().orElseThrow().codings();

    assertThat(reading.report().findings()).isEmpty();
    assertThat(codings.getCodings())
        .extracting(coding -> coding.getItem().event().value(), Coding::getSpans)
        .containsExactly(
            tuple("march", List.of(new TextSpan(0, 17))),
            tuple("march", List.of(new TextSpan(0, 17))));
    assertThat(
            EvidenceValidator.by(Shipped.profile())
                .validate(
                    Dossier.builder()
                        .form(EvidenceForm.builder().id(new FormId("form")).build())
                        .addEvents(event)
                        .addCodings(codings)
                        .build(),
                    LocalDate.of(2024, 1, 31))
                .findings())
        .filteredOn(finding -> finding.document().kind() == DocumentKind.CODINGS)
        // Of the codebook, which is not beside it.
        .extracting(finding -> finding.code().value())
        .containsOnly("theme.coding.not-in-dossier");
  }

  @Test
  void whatNobodySaidAtTheEventIsLeftOutAndToldByItsLine() {
    Event event = Event.builder().id(new EventId("e")).addFeedback(line("1", "Late")).build();

    Reading<MachineCodings> reading =
        responses(
            "{\"response_id\":1,\"labels\":[\"A\"]}\n{\"response_id\":7,\"labels\":[\"A\"]}\n"
                + "{\"response_id\":8,\"position\":\"AGREE\"}\n",
            event);

    assertThat(reading.report().findings())
        .extracting(Finding::code, finding -> finding.position().orElseThrow().line())
        .containsExactly(
            tuple(ExchangeCodes.ITEM_UNKNOWN, 2), tuple(ExchangeCodes.ITEM_UNKNOWN, 3));
    assertThat(reading.value().orElseThrow().codings().getCodings()).hasSize(1);
    assertThat(reading.value().orElseThrow().positions()).isEmpty();
  }

  private static FeedbackItem line(String id, String text) {
    return FeedbackItem.builder().id(new FeedbackId(id)).text(Words.of(text)).build();
  }

  private static Reading<MachineCodings> responses(String lines, Event event) {
    return ThemeFinder.readResponses(
        lines.getBytes(StandardCharsets.UTF_8), BOOK, VERSION, event, new CoderId("themefinder"));
  }

  @Test
  void positionsAreReadInEverySpellingAndMakeNoStance() {
    MachineCodings read =
        responses(
                "{\"response_id\":1,\"position\":\"AGREEMENT\",\"labels\":[\"A\"]}\n"
                    + "{\"response_id\":2,\"position\":\"AGREE\"}\n"
                    + "{\"themefinder_id\":3,\"sentiment\":\"DISAGREEMENT\"}\n"
                    + "{\"response_id\":4,\"position\":\"disagree\"}\n"
                    + "{\"themefinder_id\":5,\"sentiment\":\"UNCLEAR\"}\n")
            .value()
            .orElseThrow();

    assertThat(read.positions())
        .extracting(ResponsePosition::position)
        .containsExactly(
            Position.AGREEMENT,
            Position.AGREEMENT,
            Position.DISAGREEMENT,
            Position.DISAGREEMENT,
            Position.UNCLEAR);
    assertThat(read.codings().getCodings().get(0).getStance()).isEmpty();
  }

  @Test
  void whatMeansNothingIsLeftOutAndSaidInItsLine() {
    Reading<MachineCodings> reading =
        responses(
            "{\"response_id\":1,\"position\":\"MAYBE\"}\n"
                + "{\"response_id\":2,\"labels\":[\"A\"],\"stances\":[\"NEUTRAL\"]}\n"
                + "{\"response_id\":3,\"labels\":[\"A\"],\"stances\":[\"POSITIVE\",\"NEGATIVE\"]}\n"
                + "{\"response_id\":4,\"labels\":[\"A\"],\"reasons\":[\"because\"]}\n");

    assertThat(reading.report().findings())
        .extracting(Finding::code, finding -> finding.position().orElseThrow().line())
        .containsExactly(
            tuple(ExchangeCodes.NOT_UNDERSTOOD, 1),
            tuple(ExchangeCodes.NOT_UNDERSTOOD, 2),
            tuple(ExchangeCodes.STANCES_UNEVEN, 3),
            tuple(ExchangeCodes.NOT_UNDERSTOOD, 4));
    assertThat(reading.value().orElseThrow().codings().getCodings())
        .hasSize(3)
        .allSatisfy(coding -> assertThat(coding.getStance()).isEmpty());
  }

  @Test
  void faultsAreFoundInTheirLines() {
    Reading<MachineCodings> reading =
        responses(
            "{\"response_id\":1,\"labels\":\"A\"}\nnot json\n{\"labels\":[]}\n[1]\n"
                + "{\"response_id\":\"a b\",\"labels\":[\"A\"]}\n"
                + "{\"response_id\":1,\"response_id\":2,\"labels\":[]}\n");

    assertThat(reading.report().findings())
        .extracting(Finding::code, finding -> finding.position().orElseThrow().line())
        .containsExactly(
            tuple(ExchangeCodes.WRONG_SHAPE, 1),
            tuple(JsonCodes.NOT_JSON, 2),
            tuple(ExchangeCodes.MISSING_MEMBER, 3),
            tuple(ExchangeCodes.WRONG_SHAPE, 4),
            tuple(ExchangeCodes.WRONG_SHAPE, 5),
            tuple(JsonCodes.DUPLICATE_MEMBER, 6));
    assertThat(codes(responses(" \n"))).containsExactly(ExchangeCodes.EMPTY);
    assertThat(codes(themes("{\"x\":1}"))).containsExactly(ExchangeCodes.WRONG_SHAPE);
    assertThat(codes(themes("[{\"topic_id\":\"A\"}]")))
        .containsExactly(ExchangeCodes.MISSING_MEMBER);
    assertThat(codes(themes("[".repeat(1_000)))).containsExactly(JsonCodes.TOO_DEEP);
  }

  @Test
  void aMappingIsWrittenInEitherDialect() {
    MachineCodings read =
        responses(
                "{\"response_id\":1,\"labels\":[\"A\",\"B\"],"
                    + "\"stances\":[\"POSITIVE\",\"NEGATIVE\"]}\n{\"response_id\":2,\"labels\":[\"A\"],"
                    + "\"position\":\"AGREE\"}\n")
            .value()
            .orElseThrow();

    Written themefinder = ThemeFinder.writeMapping(read.codings(), ThemeFinderDialect.THEMEFINDER);
    Written consult = ThemeFinder.writeMapping(read.codings(), ThemeFinderDialect.CONSULT);

    assertThat(text(themefinder))
        .isEqualTo(
            "{\"response_id\":1,\"labels\":[\"A\",\"B\"],\"stances\":[\"POSITIVE\",\"NEGATIVE\"]}\n"
                + "{\"response_id\":2,\"labels\":[\"A\"]}\n");
    assertThat(themefinder.report().findings()).isEmpty();
    assertThat(text(consult))
        .isEqualTo(
            "{\"themefinder_id\":1,\"theme_keys\":[\"A\",\"B\"]}\n"
                + "{\"themefinder_id\":2,\"theme_keys\":[\"A\"]}\n");
    assertThat(consult.report().findings())
        .extracting(Finding::code)
        .containsExactly(ExchangeCodes.NOT_CARRIED);
    assertThat(text(ThemeFinder.writePositions(read.positions(), ThemeFinderDialect.CONSULT)))
        .isEqualTo("{\"themefinder_id\":2,\"sentiment\":\"AGREEMENT\"}\n");
  }

  @Test
  void themesComeBackFromEitherDialect() {
    Codebook codebook =
        themes("[{\"topic_id\":\"A\",\"topic_label\":\"Delay\",\"topic_description\":\"W.\"}]")
            .value()
            .orElseThrow();

    for (ThemeFinderDialect dialect : ThemeFinderDialect.values()) {
      Written written = ThemeFinder.writeThemes(codebook, dialect);
      assertThat(ThemeFinder.readThemes(written.bytes(), BOOK, VERSION).value()).contains(codebook);
    }
  }

  private static String text(Written written) {
    return new String(written.bytes(), StandardCharsets.UTF_8);
  }
}
