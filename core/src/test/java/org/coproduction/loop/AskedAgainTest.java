package org.coproduction.loop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.coproduction.dossier.Dossier;
import org.coproduction.event.Event;
import org.coproduction.evidence.EvidenceForm;
import org.coproduction.feedback.Response;
import org.coproduction.feedback.ResponseKind;
import org.coproduction.feedback.Responses;
import org.coproduction.feedback.Stance;
import org.coproduction.records.CodedEvents;
import org.coproduction.value.FormId;
import org.coproduction.value.ImpreciseDate;
import org.coproduction.value.Known;
import org.coproduction.value.Provenance;
import org.coproduction.value.ResponseId;
import org.coproduction.value.ThemeRef;
import org.coproduction.value.Words;
import org.junit.jupiter.api.Test;

class AskedAgainTest {

  private static final ThemeRef BUS = CodedEvents.theme("bus");

  private final CodedEvents coded = new CodedEvents();

  private static Response.Builder response(ResponseKind kind) {
    return Response.builder().id(new ResponseId("r" + kind)).kind(kind);
  }

  private List<AskedAgain> asks(List<Event> events, Response... responses) {
    return AskedAgain.in(
        List.of(
            Dossier.builder()
                .form(EvidenceForm.builder().id(new FormId("form")).build())
                .events(events)
                .codings(coded.coded())
                .addResponses(Responses.builder().addResponses(responses).build())
                .build()),
        LocalDate.of(2024, 1, 31));
  }

  private static Response.Builder did(String on) {
    return response(ResponseKind.DID).action(Words.of("A later bus")).when(ImpreciseDate.parse(on));
  }

  @Test
  void aThemeIsAskedAgainWithOrWithoutActionInBetween() {
    List<Event> events =
        List.of(
            coded.event("c", "2023", "bus", Stance.NEUTRAL),
            coded.event("a", "2021-05-01", "bus", Stance.NEGATIVE),
            coded.event("b", "2021-09", "bus", Stance.QUESTION));

    AskedAgain again = asks(events, did("2022-02").addSaid(CodedEvents.line("a")).build()).get(0);

    assertThat(again.theme()).isEqualTo(BUS);
    assertThat(again.asks())
        .extracting(asked -> asked.event().value() + asked.asks())
        .containsExactly("a1", "b1", "c1");
    assertThat(again.actedBetween()).containsExactly(Known.NO, Known.YES);
    assertThat(again.years()).containsExactly(2021, 2023);
    assertThat(again.isWithoutAction()).isTrue();
    assertThat(again.isDespiteAction()).isTrue();
  }

  @Test
  void praiseAndLabelsAskForNothing() {
    List<Event> events =
        List.of(
            coded.event("a", "2021", "bus", Stance.NEGATIVE),
            coded.event("b", "2022", "bus", Stance.POSITIVE),
            coded.event("c", "2023", "bus", Stance.LABEL));

    assertThat(asks(events)).isEmpty();
  }

  @Test
  void anEventWithoutADateStillAsks() {
    List<Event> events =
        List.of(
            coded.event("a", "2021", "bus", Stance.NEGATIVE),
            coded.event("b", "", "bus", Stance.NEGATIVE));

    assertThat(asks(events).get(0).years()).containsExactly(2021);
    assertThat(asks(events, did("2022").addThemes(BUS).build()).get(0).actedBetween())
        .containsExactly(Known.UNKNOWN);
  }

  @Test
  void aPromiseAndWhatWasRefusedAreNoAction() {
    List<Event> events =
        List.of(
            coded.event("a", "2021", "bus", Stance.NEGATIVE),
            coded.event("b", "2023", "bus", Stance.NEGATIVE));
    Response refused =
        did("2022")
            .addThemes(BUS)
            .provenance(
                new Provenance(
                    Provenance.Kind.REFUSED,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty()))
            .build();
    Response promised =
        response(ResponseKind.WILL_DO)
            .addThemes(BUS)
            .action(Words.of("A later bus"))
            .dueBy(ImpreciseDate.parse("2022"))
            .build();

    assertThat(asks(events, refused, promised).get(0).actedBetween()).containsExactly(Known.NO);
  }

  @Test
  void anEventOfSeveralPiecesOfWorkCountsOnce() {
    List<Event> events =
        List.of(
            coded.event("a", "2021", "bus", Stance.NEGATIVE),
            coded.event("b", "2022", "bus", Stance.NEGATIVE));
    Dossier one =
        Dossier.builder()
            .form(EvidenceForm.builder().id(new FormId("form")).build())
            .events(events)
            .codings(coded.coded())
            .build();

    assertThat(AskedAgain.in(List.of(one, one), LocalDate.of(2024, 1, 31)))
        .isEqualTo(AskedAgain.in(List.of(one), LocalDate.of(2024, 1, 31)))
        .hasSize(1);
  }

  @Test
  void whatIsStillToComeAsksForNothing() {
    List<Event> events =
        List.of(
            coded.event("a", "2021", "bus", Stance.NEGATIVE),
            coded.event("b", "2025", "bus", Stance.NEGATIVE));

    assertThat(asks(events)).isEmpty();
  }
}
