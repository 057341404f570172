package org.coproduction.loop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.coproduction.dossier.Dossier;
import org.coproduction.dossier.NewThemes;
import org.coproduction.event.Event;
import org.coproduction.evidence.EvidenceForm;
import org.coproduction.feedback.FeedbackItem;
import org.coproduction.feedback.Response;
import org.coproduction.feedback.ResponseKind;
import org.coproduction.feedback.Responses;
import org.coproduction.feedback.Telling;
import org.coproduction.finding.Report;
import org.coproduction.participant.Channel;
import org.coproduction.participant.GroupKind;
import org.coproduction.theme.Coding;
import org.coproduction.theme.CodingStatus;
import org.coproduction.theme.Codings;
import org.coproduction.value.CodebookId;
import org.coproduction.value.CoderId;
import org.coproduction.value.CueId;
import org.coproduction.value.EventId;
import org.coproduction.value.FeedbackId;
import org.coproduction.value.FeedbackRef;
import org.coproduction.value.FormId;
import org.coproduction.value.ImpreciseDate;
import org.coproduction.value.Known;
import org.coproduction.value.Provenance;
import org.coproduction.value.ResponseId;
import org.coproduction.value.SourceSpan;
import org.coproduction.value.TextSpan;
import org.coproduction.value.ThemeId;
import org.coproduction.value.ThemeRef;
import org.coproduction.value.VersionLabel;
import org.coproduction.value.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LoopReportTest {

  private static final LocalDate DAY = LocalDate.of(2023, 6, 1);
  private static final CodebookId BOOK = new CodebookId("book");

  private static ThemeRef theme(String id) {
    return new ThemeRef(BOOK, new ThemeId(id));
  }

  private static FeedbackRef line(String event, String id) {
    return new FeedbackRef(new EventId(event), new FeedbackId(id));
  }

  private static Event event(String id, String on, String... lines) {
    Event.Builder event = Event.builder().id(new EventId(id));
    if (!on.isEmpty()) {
      event.on(ImpreciseDate.parse(on));
    }
    for (String line : lines) {
      event.addFeedback(
          FeedbackItem.builder().id(new FeedbackId(line)).text(Words.of("Something")).build());
    }
    return event.build();
  }

  private static Coding coding(FeedbackRef item, String theme, CodingStatus status) {
    return Coding.builder()
        .item(item)
        .theme(new ThemeId(theme))
        .coder(new CoderId("a"))
        .status(status)
        .addSpans(new TextSpan(0, 9))
        .build();
  }

  private static Codings codings(Coding... codings) {
    return Codings.builder()
        .codebook(BOOK)
        .versionLabel(new VersionLabel("1"))
        .addCodings(codings)
        .build();
  }

  private static Response.Builder response(String id, ResponseKind kind) {
    Response.Builder response = Response.builder().id(new ResponseId(id)).kind(kind);
    switch (kind) {
      case DID -> response.action(Words.of("A map")).when(ImpreciseDate.parse("2022-06"));
      case WILL_DO -> response.action(Words.of("A map")).dueBy(ImpreciseDate.parse("2023-05"));
      case COULD_NOT -> response.reason(Words.of("No money"));
    }
    return response;
  }

  private static Telling telling(String when) {
    return Telling.builder()
        .channel(Channel.WEB_PAGE)
        .addTo(GroupKind.PARENT_CARERS)
        .when(ImpreciseDate.parse(when))
        .build();
  }

  private static Responses responses(Response.Builder... responses) {
    Responses.Builder all = Responses.builder();
    for (Response.Builder response : responses) {
      all.addResponses(response.build());
    }
    return all.build();
  }

  /** Three lines at two events: two about "maps", one about "waiting", and one in no theme. */
  private static Dossier.Builder said() {
    return Dossier.builder()
        .form(EvidenceForm.builder().id(new FormId("form")).build())
        .addEvents(event("first", "2021-03-01", "1", "2"), event("second", "2023-03", "1", "2"))
        .addCodings(
            codings(
                coding(line("first", "1"), "maps", CodingStatus.CONFIRMED),
                coding(line("first", "2"), "waiting", CodingStatus.CONFIRMED),
                coding(line("second", "1"), "maps", CodingStatus.CONFIRMED),
                coding(line("second", "2"), "waiting", CodingStatus.SUGGESTED)));
  }

  private static LoopReport report(Response.Builder... responses) {
    return LoopReport.of(said().addResponses(responses(responses)).build(), DAY);
  }

  @Test
  void everyRateHasBothNumbersAndTheUnansweredAreListed() {
    LoopReport report = report(response("r", ResponseKind.DID).addThemes(theme("maps")));

    assertThat(report.lines()).isEqualTo(new OutOf(3, 4));
    assertThat(report.withoutTheme()).containsExactly(line("second", "2"));
    assertThat(report.answered()).isEqualTo(new OutOf(1, 2));
    assertThat(report.unanswered()).containsExactly(theme("waiting"));
    assertThat(report.told()).isEqualTo(new OutOf(0, 1));
    assertThat(report.closed()).isEqualTo(new OutOf(0, 2));
    assertThat(report.themes().get(0).mentions()).isEqualTo(2);
  }

  @Test
  void whatEachEventBroughtNewIsOfConfirmedCodingsOnly() {
    assertThat(report().newThemes().events())
        .extracting(
            NewThemes.OfEvent::event, NewThemes.OfEvent::lines, NewThemes.OfEvent::unseenBefore)
        .containsExactly(
            tuple(new EventId("first"), 2, List.of(theme("maps"), theme("waiting"))),
            tuple(new EventId("second"), 2, List.of()));
  }

  @Test
  void aCodingThatMarksNoWordsOfItsLineRaisesNoTheme() {
    Coding sound = coding(line("first", "1"), "maps", CodingStatus.CONFIRMED);
    Dossier.Builder dossier =
        Dossier.builder()
            .form(EvidenceForm.builder().id(new FormId("form")).build())
            .addEvents(event("first", "2021-03-01", "1", "2"))
            .addCodings(
                codings(
                    Coding.builder().from(sound).spans(List.of()).build(),
                    Coding.builder().from(sound).addSpans(new TextSpan(9, 10)).build()));

    assertThat(LoopReport.of(dossier.build(), DAY).themes()).isEmpty();
    assertThat(LoopReport.of(dossier.addCodings(codings(sound)).build(), DAY).themes()).hasSize(1);
  }

  @Test
  void nothingSaidIsNoPercentage() {
    LoopReport report =
        LoopReport.of(
            Dossier.builder().form(EvidenceForm.builder().id(new FormId("f")).build()).build(),
            DAY);

    assertThat(report.answered()).isEqualTo(new OutOf(0, 0));
    assertThat(report.answered().percent()).isEmpty();
  }

  @Test
  void aResponseThatNamesNoThemeAnswersThoseOfItsLines() {
    LoopReport byLine = report(response("r", ResponseKind.DID).addSaid(line("first", "2")));
    LoopReport byName =
        report(
            response("r", ResponseKind.DID).addSaid(line("first", "2")).addThemes(theme("maps")));

    assertThat(byLine.unanswered()).containsExactly(theme("maps"));
    assertThat(byName.unanswered()).containsExactly(theme("waiting"));
  }

  @Test
  void wordsWithoutTheFactsOfAnAnswerMoveNothing() {
    Response.Builder did = response("r", ResponseKind.DID).addThemes(theme("maps"));
    Response full = did.build();
    List<Response> lacking =
        List.of(
            Response.builder().from(full).action(Optional.empty()).build(),
            Response.builder().from(full).when(Optional.empty()).build(),
            Response.builder().from(full).when(ImpreciseDate.parse("2023-07")).build(),
            Response.builder()
                .from(full)
                .provenance(Provenance.recognised(SourceSpan.line(1), new CueId("did")))
                .build());

    assertThat(lacking)
        .allSatisfy(
            response ->
                assertThat(LoopState.of(response, ImpreciseDate.of(DAY)))
                    .isEqualTo(LoopState.RAISED));
    assertThat(LoopState.of(full, ImpreciseDate.of(DAY))).isEqualTo(LoopState.DONE);
    assertThat(report(Response.builder().from(lacking.get(0))).incomplete()).hasSize(1);
  }

  @Test
  void toldNeedsAChannelAndAnAudienceAndIsNeitherBeforeTheAnswerNorToCome() {
    Telling full = telling("2022-08");
    Response did = response("r", ResponseKind.DID).build();

    assertThat(stateWith(did, full)).isEqualTo(LoopState.DONE_TOLD);
    assertThat(stateWith(did, Telling.builder().from(full).channel(Optional.empty()).build()))
        .isEqualTo(LoopState.DONE);
    assertThat(stateWith(did, Telling.builder().from(full).to(List.of()).build()))
        .isEqualTo(LoopState.DONE);
    assertThat(stateWith(did, telling("2022-05"))).isEqualTo(LoopState.DONE);
    assertThat(stateWith(did, telling("2023-07"))).isEqualTo(LoopState.DONE);
    assertThat(stateWith(did, Telling.builder().from(full).when(Optional.empty()).build()))
        .isEqualTo(LoopState.DONE_TOLD);
  }

  private static LoopState stateWith(Response response, Telling telling) {
    return LoopState.of(
        Response.builder().from(response).addTold(telling).build(), ImpreciseDate.of(DAY));
  }

  @Test
  void aThemeIsNoFurtherThanItsLeastAnswer() {
    LoopReport report =
        report(
            response("done", ResponseKind.DID).addThemes(theme("maps")).addTold(telling("2022-08")),
            response("promised", ResponseKind.WILL_DO).addThemes(theme("maps")));

    assertThat(report.themes().get(0).state()).isEqualTo(LoopState.PROMISED);
    assertThat(report.themes().get(0).answers()).hasSize(2);
    assertThat(report.told()).isEqualTo(new OutOf(1, 2));
    assertThat(report.untold()).extracting(a -> a.id().value()).containsExactly("promised");
  }

  @Test
  void promisesAreOverdueOnTheDateThatTheCallerGives() {
    Dossier dossier = said().addResponses(responses(response("r", ResponseKind.WILL_DO))).build();

    assertThat(LoopReport.of(dossier, DAY).overdue()).hasSize(1);
    assertThat(LoopReport.of(dossier, LocalDate.of(2023, 5, 31)).overdue()).isEmpty();
    assertThat(LoopReport.of(dossier, LocalDate.of(2023, 5, 15)).perhapsOverdue()).hasSize(1);
    assertThat(LoopReport.of(dossier, LocalDate.of(2023, 5, 1)).perhapsOverdue()).isEmpty();
  }

  @Test
  void anAnswerToNothingOnRecordIsCountedApart() {
    LoopReport report =
        report(
            response("a", ResponseKind.DID).addThemes(theme("nobody-said")),
            response("b", ResponseKind.DID).addSaid(line("second", "2")));

    assertThat(report.withSomethingBehind()).isEqualTo(new OutOf(1, 2));
    assertThat(report.answered()).isEqualTo(new OutOf(0, 2));
  }

  @Test
  void aThemeThatComesBackSaysWhetherAnythingWasDoneInBetween() {
    AskedAgain acted =
        report(response("r", ResponseKind.DID).addThemes(theme("maps"))).askedAgain().get(0);
    AskedAgain promised =
        report(response("r", ResponseKind.WILL_DO).addThemes(theme("maps"))).askedAgain().get(0);

    assertThat(acted.theme()).isEqualTo(theme("maps"));
    assertThat(acted.years()).containsExactly(2021, 2023);
    assertThat(acted.actedBetween()).containsExactly(Known.YES);
    assertThat(promised.actedBetween()).containsExactly(Known.NO);
    assertThat(promised.isWithoutAction()).isTrue();
  }

  @Test
  void whatWasDoneBeforeOrAfterIsNotDoneInBetween() {
    Asked first = new Asked(new EventId("a"), Optional.of(ImpreciseDate.parse("2021-03-01")), 1);
    Asked second = new Asked(new EventId("b"), Optional.of(ImpreciseDate.parse("2022-03-01")), 1);
    Asked undated = new Asked(new EventId("c"), Optional.empty(), 1);

    assertThat(between(first, second, "2021-02")).isEqualTo(Known.NO);
    assertThat(between(first, second, "2022-04")).isEqualTo(Known.NO);
    assertThat(between(second, first, "2021-09")).isEqualTo(Known.YES);
    assertThat(between(first, second, "2021")).isEqualTo(Known.UNKNOWN);
    assertThat(between(first, undated, "2021-09")).isEqualTo(Known.UNKNOWN);
    assertThat(between(first, undated, "2020")).isEqualTo(Known.NO);
  }

  private static Known between(Asked one, Asked other, String done) {
    return AskedAgain.of(theme("t"), List.of(one, other), List.of(ImpreciseDate.parse(done)))
        .actedBetween()
        .get(0);
  }

  @Test
  void aPromiseThatIsGoneFromTheLaterVersionIsFound() {
    Responses before = responses(response("r", ResponseKind.WILL_DO));

    assertThat(codes(LoopReport.dropped(before, responses())))
        .containsExactly("loop.promise.dropped /responses/0");
    assertThat(codes(LoopReport.dropped(before, before))).isEmpty();
    assertThat(
            codes(
                LoopReport.dropped(
                    before,
                    responses(response("r", ResponseKind.WILL_DO).dueBy(Optional.empty())))))
        .containsExactly("loop.promise.dropped /responses/0");
    assertThat(codes(LoopReport.dropped(before, responses(response("r", ResponseKind.COULD_NOT)))))
        .isEmpty();
  }

  @Test
  void anAnswerUnderAnotherNameOrThatWasRefusedIsNotDropped() {
    Responses before = responses(response("r", ResponseKind.DID));
    Provenance refused =
        Provenance.recognised(SourceSpan.line(1), new CueId("did"))
            .refused(Words.of("The lead"), ImpreciseDate.of(DAY));

    assertThat(codes(LoopReport.dropped(before, responses(response("other", ResponseKind.DID)))))
        .isEmpty();
    assertThat(
            codes(
                LoopReport.dropped(
                    before, responses(response("r", ResponseKind.DID).provenance(refused)))))
        .isEmpty();
  }

  @Test
  void whatWasDoneAndToldStaysSo() {
    Responses before =
        responses(
            response("a", ResponseKind.DID).addTold(telling("2022-08")),
            response("b", ResponseKind.DID).addThemes(theme("maps")),
            response("c", ResponseKind.WILL_DO));
    Responses after =
        responses(
            response("a", ResponseKind.DID),
            response("b", ResponseKind.COULD_NOT),
            response("c", ResponseKind.WILL_DO).dueBy(ImpreciseDate.parse("2023-12")));

    assertThat(codes(LoopReport.dropped(before, after)))
        .containsExactly(
            "loop.telling.dropped /responses/0",
            "loop.answer.taken-back /responses/1",
            "loop.answer.narrowed /responses/1/themes/0",
            "loop.promise.postponed /responses/2/dueBy");
  }

  private static List<String> codes(Report report) {
    return report.findings().stream()
        .map(finding -> finding.code().value() + " " + finding.place())
        .toList();
  }

  @ParameterizedTest
  @EnumSource(LoopState.class)
  void nothingThatWasAnsweredBecomesUnanswered(LoopState state) {
    assertThat(state.mayBecome(state)).isTrue();
    assertThat(state.mayBecome(LoopState.RAISED)).isEqualTo(state == LoopState.RAISED);
    assertThat(state.mayBecome(LoopState.DONE_TOLD)).isTrue();
    assertThat(LoopState.DONE_TOLD.mayBecome(state)).isEqualTo(state == LoopState.DONE_TOLD);
  }
}
