package org.coproduction.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.coproduction.dossier.RepeatAsk.Answer;
import org.coproduction.event.Event;
import org.coproduction.feedback.FeedbackItem;
import org.coproduction.feedback.Response;
import org.coproduction.feedback.ResponseKind;
import org.coproduction.feedback.Responses;
import org.coproduction.feedback.Stance;
import org.coproduction.theme.Coding;
import org.coproduction.theme.CodingStatus;
import org.coproduction.theme.Codings;
import org.coproduction.value.CodebookId;
import org.coproduction.value.CoderId;
import org.coproduction.value.EventId;
import org.coproduction.value.FeedbackId;
import org.coproduction.value.FeedbackRef;
import org.coproduction.value.ImpreciseDate;
import org.coproduction.value.ResponseId;
import org.coproduction.value.TextSpan;
import org.coproduction.value.ThemeId;
import org.coproduction.value.ThemeRef;
import org.coproduction.value.VersionLabel;
import org.coproduction.value.Words;
import org.junit.jupiter.api.Test;

class RepeatAsksTest {

  private static final CodebookId BOOK = new CodebookId("book");
  private static final ThemeRef BUS = new ThemeRef(BOOK, new ThemeId("bus"));

  private final List<Coding> codings = new ArrayList<>();

  private static FeedbackRef line(String event) {
    return new FeedbackRef(new EventId(event), new FeedbackId("l1"));
  }

  private Event event(String id, String on, String theme, Stance stance) {
    codings.add(
        Coding.builder()
            .item(line(id))
            .theme(new ThemeId(theme))
            .coder(new CoderId("x"))
            .status(CodingStatus.CONFIRMED)
            .stance(stance)
            .addSpans(new TextSpan(0, 3))
            .build());
    return Event.builder()
        .id(new EventId(id))
        .on(Optional.of(on).filter(date -> !date.isEmpty()).map(ImpreciseDate::parse))
        .addFeedback(FeedbackItem.builder().id(new FeedbackId("l1")).text(Words.of("Bus")).build())
        .build();
  }

  private List<Codings> coded() {
    return List.of(
        Codings.builder()
            .codebook(BOOK)
            .versionLabel(new VersionLabel("1"))
            .codings(codings)
            .build());
  }

  private static Response.Builder response(ResponseKind kind) {
    return Response.builder().id(new ResponseId("r" + kind)).kind(kind);
  }

  private RepeatAsks asks(List<Event> events, Response... responses) {
    return RepeatAsks.of(
        events, coded(), List.of(Responses.builder().addResponses(responses).build()));
  }

  @Test
  void aThemeAskedForInTwoYearsIsToldWithWhatWasAnsweredEachTime() {
    List<Event> events =
        List.of(
            event("c", "2023", "bus", Stance.NEUTRAL),
            event("a", "2021-05-01", "bus", Stance.NEGATIVE),
            event("b", "2021-09", "bus", Stance.QUESTION));

    RepeatAsks asks =
        asks(
            events,
            response(ResponseKind.WILL_DO).addSaid(line("a")).build(),
            response(ResponseKind.DID).addSaid(line("a")).build());

    assertThat(asks.asks())
        .containsExactly(
            new RepeatAsk(
                BUS,
                List.of(
                    new RepeatAsk.Year(2021, 2, 1, Answer.DONE),
                    new RepeatAsk.Year(2023, 1, 0, Answer.NONE))));
    assertThat(asks.asks().get(0).isAskedAgainAfterAction()).isTrue();
    assertThat(asks.asks().get(0).asks()).isEqualTo(3);
  }

  @Test
  void praiseAndLabelsAskForNothing() {
    List<Event> events =
        List.of(
            event("a", "2021", "bus", Stance.NEGATIVE),
            event("b", "2022", "bus", Stance.POSITIVE),
            event("c", "2023", "bus", Stance.LABEL));

    assertThat(asks(events).asks()).isEmpty();
  }

  @Test
  void twoEventsOfOneYearAreNoRepeat() {
    List<Event> events =
        List.of(
            event("a", "2021-01-01", "bus", Stance.NEGATIVE),
            event("b", "2021-12-31", "bus", Stance.NEGATIVE));

    assertThat(asks(events).asks()).isEmpty();
  }

  @Test
  void anEventWhoseYearIsNotKnownIsLeftOutAndNamed() {
    List<Event> events =
        List.of(
            event("a", "2021", "bus", Stance.NEGATIVE),
            event("b", "", "bus", Stance.NEGATIVE),
            event("c", "2020-11/2021-02", "bus", Stance.NEGATIVE));

    assertThat(asks(events).asks()).isEmpty();
    assertThat(asks(events).eventsLeftOut()).containsExactly(new EventId("b"), new EventId("c"));
  }

  @Test
  void anAnswerToTheThemeCountsForThoseWhoAskedUpToThen() {
    List<Event> events =
        List.of(
            event("a", "2021", "bus", Stance.NEGATIVE), event("b", "2022", "bus", Stance.NEGATIVE));
    Response toTheme =
        response(ResponseKind.COULD_NOT)
            .addThemes(BUS)
            .when(ImpreciseDate.parse("2021-06"))
            .build();

    assertThat(asks(events, toTheme).asks().get(0).years())
        .extracting(RepeatAsk.Year::answer)
        .containsExactly(Answer.COULD_NOT, Answer.NONE);
  }

  @Test
  void eachEventHasTheThemesThatNoneBeforeItBrought() {
    List<Event> events =
        List.of(
            event("undated", "", "play", Stance.NEGATIVE),
            event("b", "2022", "bus", Stance.NEGATIVE),
            event("a", "2021", "bus", Stance.NEGATIVE));

    assertThat(NewThemes.of(events, coded()).events())
        .containsExactly(
            new NewThemes.OfEvent(new EventId("a"), 1, 1, List.of(BUS)),
            new NewThemes.OfEvent(new EventId("b"), 1, 1, List.of()),
            new NewThemes.OfEvent(
                new EventId("undated"), 1, 1, List.of(new ThemeRef(BOOK, new ThemeId("play")))));
  }
}
