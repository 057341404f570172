package org.coproduction.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.coproduction.dossier.Dossier;
import org.coproduction.event.Event;
import org.coproduction.event.Session;
import org.coproduction.evidence.Bearing;
import org.coproduction.evidence.Change;
import org.coproduction.evidence.EvidenceForm;
import org.coproduction.evidence.Exhibit;
import org.coproduction.evidence.FormTheme;
import org.coproduction.evidence.PrincipleClaim;
import org.coproduction.feedback.FeedbackItem;
import org.coproduction.feedback.Permission;
import org.coproduction.feedback.Response;
import org.coproduction.feedback.Responses;
import org.coproduction.feedback.Withdrawal;
import org.coproduction.json.PublicationJson;
import org.coproduction.json.Shipped;
import org.coproduction.loop.LoopReport;
import org.coproduction.loop.WhoWasHeard;
import org.coproduction.participant.Attendance;
import org.coproduction.participant.GroupKind;
import org.coproduction.participant.ParticipantGroup;
import org.coproduction.portfolio.Piece;
import org.coproduction.publication.PublicationPolicy;
import org.coproduction.publication.PublishGate;
import org.coproduction.publication.Withdrawals;
import org.coproduction.scoring.Rubric;
import org.coproduction.scoring.Scorecard;
import org.coproduction.scoring.Scorer;
import org.coproduction.theme.Coding;
import org.coproduction.theme.CodingStatus;
import org.coproduction.theme.Codings;
import org.coproduction.value.CoderId;
import org.coproduction.value.FeedbackId;
import org.coproduction.value.FeedbackRef;
import org.coproduction.value.GroupId;
import org.coproduction.value.HeadCount;
import org.coproduction.value.ThemeId;
import org.coproduction.value.Words;
import org.junit.jupiter.api.Test;

/**
 * What is left after a withdrawal comes to the same as if the line had never been there: scores,
 * counts, themes, the loop, who was heard, and what is published.
 *
 * <p>Looked at are invented dossiers into which a line is put, and a group with a line, and which
 * cite them wherever one can: in codings, themes, changes, claims and responses. A law in which
 * nothing depends on the line would hold of a withdrawal that does nothing, so it is counted how
 * often something does.
 */
class WithdrawalPropertiesTest {

  private static final FeedbackId LINE = new FeedbackId("zz-line");
  private static final FeedbackId OF_GROUP = new FeedbackId("zz-of-group");
  private static final GroupId GROUP = new GroupId("zz-group");
  private static final Words WORDS = Words.of("Quxly words that stand nowhere else, zzgone");

  private static FeedbackItem line(FeedbackId id) {
    return FeedbackItem.builder()
        .id(id)
        .text(WORDS)
        .permission(Permission.QUOTABLE)
        .group(id.equals(OF_GROUP) ? Optional.of(GROUP) : Optional.empty())
        .build();
  }

  /** The first event of a dossier with both lines in it, and the group that takes part in it. */
  private static Event had(Event event) {
    List<FeedbackItem> items = new ArrayList<>(event.getFeedback());
    items.add(items.size() / 2, line(LINE));
    items.add(line(OF_GROUP));
    List<Session> sessions = new ArrayList<>();
    for (Session session : event.getSessions()) {
      sessions.add(
          Session.builder()
              .from(session)
              .addAttendance(
                  Attendance.builder()
                      .group(GROUP)
                      .invited(HeadCount.exactly(40))
                      .came(HeadCount.exactly(30))
                      .build())
              .build());
    }
    return Event.builder()
        .from(event)
        .feedback(items)
        .sessions(sessions)
        .addGroups(
            ParticipantGroup.builder()
                .id(GROUP)
                .kind(GroupKind.PARTNERS)
                .came(HeadCount.exactly(30))
                .build())
        .build();
  }

  private static Dossier had(Dossier never) {
    Event event = never.getEvents().get(0);
    FeedbackRef line = new FeedbackRef(event.getId(), LINE);
    FeedbackRef ofGroup = new FeedbackRef(event.getId(), OF_GROUP);
    List<Event> events = new ArrayList<>(never.getEvents());
    events.set(0, had(event));
    return Dossier.builder()
        .from(never)
        .events(events)
        .form(had(never.getForm(), line, ofGroup))
        .codings(never.getCodings().stream().map(one -> had(one, line, ofGroup)).toList())
        .responses(never.getResponses().stream().map(one -> had(one, line, ofGroup)).toList())
        .build();
  }

  private static EvidenceForm had(EvidenceForm form, FeedbackRef line, FeedbackRef ofGroup) {
    return EvidenceForm.builder()
        .from(form)
        .themes(
            form.getThemes().stream()
                .map(one -> FormTheme.builder().from(one).addFeedback(line, ofGroup).build())
                .toList())
        .changes(
            form.getChanges().stream()
                .map(one -> Change.builder().from(one).addFeedback(line, ofGroup).build())
                .toList())
        .principleClaims(
            form.getPrincipleClaims().stream()
                .map(
                    one ->
                        PrincipleClaim.builder()
                            .from(one)
                            .addExhibits(
                                Exhibit.builder().bearing(Bearing.SUPPORTS).feedback(line).build(),
                                Exhibit.builder()
                                    .bearing(Bearing.COUNTERS)
                                    .feedback(ofGroup)
                                    .build())
                            .build())
                .toList())
        .build();
  }

  private static Codings had(Codings codings, FeedbackRef line, FeedbackRef ofGroup) {
    ThemeId theme =
        codings.getCodings().stream()
            .findFirst()
            .map(Coding::getTheme)
            .orElse(new ThemeId("theme"));
    Codings.Builder had = Codings.builder().from(codings);
    for (FeedbackRef ref : List.of(line, ofGroup)) {
      had.addCodings(
          Coding.builder()
              .item(ref)
              .theme(theme)
              .coder(new CoderId("zz-coder"))
              .status(CodingStatus.CONFIRMED)
              .build());
    }
    return had.build();
  }

  private static Responses had(Responses responses, FeedbackRef line, FeedbackRef ofGroup) {
    return Responses.builder()
        .from(responses)
        .responses(
            responses.getResponses().stream()
                .map(one -> Response.builder().from(one).addSaid(line, ofGroup).build())
                .toList())
        .build();
  }

  private static Dossier takenBack(Dossier had) {
    Event event = had.getEvents().get(0);
    List<Event> events = new ArrayList<>(had.getEvents());
    events.set(
        0,
        Event.builder()
            .from(event)
            .addWithdrawals(
                Withdrawal.builder().addItems(LINE).build(),
                Withdrawal.builder().group(GROUP).build())
            .build());
    return Withdrawals.apply(Dossier.builder().from(had).events(events).build()).dossier();
  }

  /** What the withdrawals of the dossier itself leave, so that these two are all the difference. */
  private static Dossier never(Dossier any) {
    return Dossier.builder().from(Withdrawals.apply(any).dossier()).digests(List.of()).build();
  }

  private static String published(Dossier dossier) {
    return PublicationJson.write(
        PublishGate.under(PublicationPolicy.FOR_A_KNOWN_GROUP).publish(dossier).published());
  }

  private static Scorecard score(Dossier dossier, Rubric rubric) {
    return Scorer.score(dossier, rubric, Records.AS_OF).scorecard();
  }

  @Test
  void whatIsLeftScoresAsIfTheLineHadNeverBeenThere() {
    Records records = Records.of(20_240_131);
    int dossiers = 0;
    int scores = 0;
    int loops = 0;
    while (dossiers < 300) {
      Dossier any = records.next(Dossier.class);
      if (any.getEvents().isEmpty()) {
        continue;
      }
      dossiers++;
      Dossier never = never(any);
      Dossier had = had(never);
      Dossier left = takenBack(had);
      for (Rubric rubric : List.of(Shipped.rubric(), Samples.rubric())) {
        Scorecard without = score(never, rubric);
        assertThat(score(left, rubric)).isEqualTo(without);
        assertThat(Piece.of(left, score(left, rubric))).isEqualTo(Piece.of(never, without));
        scores += score(had, rubric).equals(without) ? 0 : 1;
      }
      LoopReport loop = LoopReport.of(never, Records.AS_OF);
      assertThat(LoopReport.of(left, Records.AS_OF)).isEqualTo(loop);
      loops += LoopReport.of(had, Records.AS_OF).equals(loop) ? 0 : 1;
      assertThat(published(left)).isEqualTo(published(never));
      assertThat(published(had)).isNotEqualTo(published(never));
      assertThat(WhoWasHeard.of(left, List.of())).isEqualTo(WhoWasHeard.of(never, List.of()));
      assertThat(WhoWasHeard.of(had, List.of())).isNotEqualTo(WhoWasHeard.of(never, List.of()));
    }

    assertThat(scores).as("how often a score depends on the line").isGreaterThan(100);
    assertThat(loops).as("how often the loop depends on the line").isGreaterThan(50);
  }
}
