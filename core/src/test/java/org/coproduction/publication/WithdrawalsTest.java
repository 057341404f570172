package org.coproduction.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coproduction.publication.Works.EVENT;
import static org.coproduction.publication.Works.line;

import java.util.List;
import org.coproduction.dossier.DocumentDigest;
import org.coproduction.dossier.Dossier;
import org.coproduction.event.Event;
import org.coproduction.event.Session;
import org.coproduction.evidence.Change;
import org.coproduction.evidence.EvidenceForm;
import org.coproduction.evidence.FormTheme;
import org.coproduction.feedback.Response;
import org.coproduction.feedback.ResponseKind;
import org.coproduction.feedback.Responses;
import org.coproduction.feedback.Withdrawal;
import org.coproduction.finding.DocumentKind;
import org.coproduction.finding.DocumentRef;
import org.coproduction.finding.Place;
import org.coproduction.participant.Attendance;
import org.coproduction.participant.GroupKind;
import org.coproduction.participant.ParticipantGroup;
import org.coproduction.theme.Codings;
import org.coproduction.value.Digest;
import org.coproduction.value.FeedbackId;
import org.coproduction.value.FeedbackRef;
import org.coproduction.value.FormId;
import org.coproduction.value.GroupId;
import org.coproduction.value.ImpreciseDate;
import org.coproduction.value.ResponseId;
import org.coproduction.value.SessionId;
import org.coproduction.value.VersionLabel;
import org.coproduction.value.Words;
import org.junit.jupiter.api.Test;

class WithdrawalsTest {

  private static final FeedbackRef A = new FeedbackRef(EVENT, new FeedbackId("a"));
  private static final FeedbackRef B = new FeedbackRef(EVENT, new FeedbackId("b"));
  private static final FeedbackRef C = new FeedbackRef(EVENT, new FeedbackId("c"));
  private static final GroupId GROUP = new GroupId("g");

  /** Line a is taken back by itself, line b with its group; line c stands under line a. */
  private static Dossier dossier(EvidenceForm.Builder form) {
    return Dossier.builder()
        .form(
            form.id(new FormId("f"))
                .addThemes(FormTheme.builder().title(Words.of("Time")).addFeedback(A, C).build())
                .addChanges(Change.builder().what(Words.of("Later")).addFeedback(B, C).build())
                .build())
        .addEvents(
            Event.builder()
                .id(EVENT)
                .addGroups(
                    ParticipantGroup.builder().id(GROUP).kind(GroupKind.PARENT_CARERS).build())
                .addSessions(
                    Session.builder()
                        .id(new SessionId("s"))
                        .addAttendance(Attendance.builder().group(GROUP).build())
                        .build())
                .addFeedback(
                    line("a", "Buses never come on time").build(),
                    line("b", "Nobody rang us back").group(GROUP).build(),
                    line("c", "In the evening too").parent(A.feedback()).build())
                .addWithdrawals(
                    Withdrawal.builder()
                        .addItems(A.feedback())
                        .on(ImpreciseDate.parse("2024-01-02"))
                        .build(),
                    Withdrawal.builder().group(GROUP).build())
                .build())
        .addCodings(
            Codings.builder()
                .codebook(Works.CODEBOOK)
                .versionLabel(new VersionLabel("1"))
                .addCodings(Works.coding(A, 0), Works.coding(B, 0), Works.coding(C, 0))
                .build())
        .addResponses(
            Responses.builder()
                .addResponses(
                    Response.builder()
                        .id(new ResponseId("r"))
                        .kind(ResponseKind.DID)
                        .addSaid(A, C)
                        .build())
                .build())
        .addDigests(
            digest(DocumentKind.EVENT), digest(DocumentKind.CHARTER), digest(DocumentKind.CODINGS))
        .build();
  }

  private static DocumentDigest digest(DocumentKind kind) {
    return new DocumentDigest(DocumentRef.the(kind), new Digest("sha-256:" + "0".repeat(64)));
  }

  @Test
  void whatRestsOnALineGoesWithIt() {
    Dossier without = Withdrawals.apply(dossier(EvidenceForm.builder())).dossier();

    Event event = without.getEvents().get(0);
    assertThat(event.getFeedback()).extracting(item -> item.getId()).containsExactly(C.feedback());
    assertThat(event.getFeedback().get(0).getParent()).isEmpty();
    assertThat(event.getGroups()).isEmpty();
    assertThat(event.getSessions().get(0).getAttendance()).isEmpty();
    assertThat(without.getCodings().get(0).getCodings())
        .extracting(coding -> coding.getItem())
        .containsExactly(C);
    assertThat(without.getResponses().get(0).getResponses().get(0).getSaid()).containsExactly(C);
    assertThat(without.getForm().getThemes().get(0).getFeedback()).containsExactly(C);
    assertThat(without.getForm().getChanges().get(0).getFeedback()).containsExactly(C);
    assertThat(without.getDigests()).containsExactly(digest(DocumentKind.CHARTER));
  }

  @Test
  void aTombstoneStays() {
    Event event = Withdrawals.apply(dossier(EvidenceForm.builder())).dossier().getEvents().get(0);

    assertThat(event.getWithdrawals())
        .extracting(Withdrawal::getItems)
        .containsExactly(List.of(A.feedback()), List.of(B.feedback()));
    assertThat(event.getWithdrawals().get(0).getOn()).contains(ImpreciseDate.parse("2024-01-02"));
  }

  @Test
  void carriedOutTwiceIsCarriedOutOnce() {
    CarriedOut once = Withdrawals.apply(dossier(EvidenceForm.builder()));

    assertThat(Withdrawals.apply(once.dossier()).dossier()).isEqualTo(once.dossier());
  }

  @Test
  void whereNothingWasTakenBackNothingChanges() {
    Dossier dossier =
        Dossier.builder()
            .from(dossier(EvidenceForm.builder()))
            .events(List.of(Works.event(EVENT, line("a", "Buses never come on time").build())))
            .build();

    assertThat(Withdrawals.apply(dossier)).isEqualTo(new CarriedOut(dossier, List.of()));
  }

  /** Whoever says the same word says their own; whoever says the same sentence may be quoting. */
  @Test
  void whatRepeatsTheWordsIsHeldByTheGateBeforeAndAfter() {
    Dossier dossier =
        Dossier.builder()
            .from(dossier(EvidenceForm.builder()))
            .events(
                List.of(
                    Event.builder()
                        .from(
                            Works.event(
                                EVENT,
                                line("a", "Parking. The lift was out of order all of that week")
                                    .build(),
                                line("b", "the LIFT was out of order -- all of that week").build(),
                                line("c", "Parking").build(),
                                line("d", "The lift").build()))
                        .addWithdrawals(Withdrawal.builder().addItems(A.feedback()).build())
                        .build()))
            .responses(
                List.of(
                    Responses.builder()
                        .addResponses(
                            Response.builder()
                                .id(new ResponseId("r"))
                                .kind(ResponseKind.DID)
                                .addSaid(C)
                                .action(
                                    Words.of(
                                        "\"The lift was out of order all of that week\": mended"))
                                .build())
                        .build()))
            .build();
    PublishGate gate = PublishGate.under(PublicationPolicy.FOR_A_KNOWN_GROUP);
    CarriedOut left = Withdrawals.apply(dossier);

    assertThat(left.traces())
        .extracting(trace -> trace.document().kind() + " " + trace.place())
        .containsExactly("EVENT /feedback/0/text", "RESPONSES /responses/0/action");
    for (GateResult<PublishedWork> result :
        List.of(gate.publish(dossier), gate.publishAfter(List.of(), left))) {
      assertThat(result.held())
          .filteredOn(held -> held.why() == WhyHeld.REPEATS_WITHDRAWN)
          .hasSize(2);
      assertThat(result.published().quotes())
          .extracting(PublishedText::text)
          .containsExactly("Parking", "The lift");
    }
  }

  @Test
  void aTextThatRepeatsTheWordsIsReportedByItsPlace() {
    Dossier dossier =
        dossier(
            EvidenceForm.builder()
                .aim(Words.of("Parents wrote: \"buses never   come on time!\""))
                .reason(Words.of("Buses come on time")));

    assertThat(Withdrawals.apply(dossier).traces())
        .containsExactly(
            new Trace(DocumentRef.the(DocumentKind.EVIDENCE_FORM), Place.root().member("aim")));
  }
}
