package org.coproduction.loop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.coproduction.dossier.Dossier;
import org.coproduction.event.Event;
import org.coproduction.event.Session;
import org.coproduction.evidence.EvidenceForm;
import org.coproduction.feedback.FeedbackItem;
import org.coproduction.participant.AccessAdjustment;
import org.coproduction.participant.AccessNeed;
import org.coproduction.participant.Attendance;
import org.coproduction.participant.Channel;
import org.coproduction.participant.GroupKind;
import org.coproduction.participant.ParticipantGroup;
import org.coproduction.rendering.Rendering;
import org.coproduction.value.EventId;
import org.coproduction.value.FeedbackId;
import org.coproduction.value.FormId;
import org.coproduction.value.GroupId;
import org.coproduction.value.HeadCount;
import org.coproduction.value.Provenance;
import org.coproduction.value.SessionId;
import org.coproduction.value.Words;
import org.junit.jupiter.api.Test;

class WhoWasHeardTest {

  private static ParticipantGroup.Builder group(GroupKind kind) {
    return ParticipantGroup.builder().id(new GroupId(kind.name())).kind(kind);
  }

  private static ParticipantGroup group(GroupKind kind, int invited, int came) {
    return group(kind).invited(HeadCount.exactly(invited)).came(HeadCount.exactly(came)).build();
  }

  private static FeedbackItem said(String id, GroupKind by) {
    return FeedbackItem.builder()
        .id(new FeedbackId(id))
        .text(Words.of("Something"))
        .group(new GroupId(by.name()))
        .build();
  }

  private static Event.Builder event() {
    return Event.builder().id(new EventId("event"));
  }

  private static WhoWasHeard heard(Event.Builder event, ExpectedGroup... expected) {
    return WhoWasHeard.of(
        Dossier.builder()
            .form(EvidenceForm.builder().id(new FormId("form")).build())
            .addEvents(event.build())
            .build(),
        List.of(expected));
  }

  private static HeardGroup of(WhoWasHeard heard, GroupKind kind) {
    return heard.groups().stream().filter(row -> row.group() == kind).findFirst().orElseThrow();
  }

  @Test
  void everyKindOfGroupIsListedWithBothNumbers() {
    WhoWasHeard heard =
        heard(
            event()
                .addGroups(group(GroupKind.PARENT_CARERS, 40, 20))
                .addFeedback(said("1", GroupKind.PARENT_CARERS))
                .addAdjustments(
                    AccessAdjustment.builder()
                        .what(Words.of("An interpreter"))
                        .addForGroups(GroupKind.PARENT_CARERS)
                        .build()));

    assertThat(heard.groups()).hasSize(GroupKind.values().length);
    assertThat(of(heard, GroupKind.PARENT_CARERS).turnout()).contains(new OutOf(20, 40));
    assertThat(of(heard, GroupKind.PARENT_CARERS).standing()).isEqualTo(Standing.HEARD);
    assertThat(of(heard, GroupKind.PARENT_CARERS).adjustments()).isOne();
    assertThat(of(heard, GroupKind.CHILDREN_AND_YOUNG_PEOPLE).standing())
        .isEqualTo(Standing.ABSENT);
  }

  @Test
  void anUnknownNumberIsNotNought() {
    WhoWasHeard heard =
        heard(event().addGroups(group(GroupKind.PARENT_CARERS).came(HeadCount.exactly(5)).build()));
    HeardGroup parents = of(heard, GroupKind.PARENT_CARERS);

    assertThat(parents.invited()).isEqualTo(new Tally(0, OptionalLong.empty(), 0, 1));
    assertThat(parents.invited().exact()).isEmpty();
    assertThat(parents.turnout()).isEmpty();
    assertThat(parents.standing()).isEqualTo(Standing.CAME);
  }

  @Test
  void thePeopleOfTwoSessionsMayBeTheSame() {
    GroupId parents = new GroupId(GroupKind.PARENT_CARERS.name());
    Event.Builder event = event().addGroups(group(GroupKind.PARENT_CARERS).build());
    for (int came : new int[] {4, 6}) {
      event.addSessions(
          Session.builder()
              .id(new SessionId("s" + came))
              .channel(came == 4 ? Channel.ONLINE : Channel.IN_PERSON)
              .addAttendance(
                  Attendance.builder().group(parents).came(HeadCount.exactly(came)).build())
              .build());
    }
    WhoWasHeard heard = heard(event);

    assertThat(of(heard, GroupKind.PARENT_CARERS).came())
        .isEqualTo(new Tally(6, OptionalLong.of(10), 2, 0));
    assertThat(heard.byChannel())
        .extracting(row -> row.channel().orElseThrow() + " " + row.came().exact().getAsLong())
        .containsExactly("IN_PERSON 6", "ONLINE 4");
  }

  @Test
  void whoShouldBeHeardAndWasNotIsNamed() {
    ExpectedGroup children =
        new ExpectedGroup(GroupKind.CHILDREN_AND_YOUNG_PEOPLE, Optional.of(new OutOf(1, 2)));
    ExpectedGroup parents = new ExpectedGroup(GroupKind.PARENT_CARERS, Optional.empty());
    WhoWasHeard heard =
        heard(
            event()
                .addGroups(
                    group(GroupKind.PARENT_CARERS, 40, 15),
                    group(GroupKind.CHILDREN_AND_YOUNG_PEOPLE, 10, 5))
                .addFeedback(said("1", GroupKind.PARENT_CARERS)),
            children,
            parents);

    assertThat(heard.missing()).extracting(ExpectedVoice::expected).containsExactly(children);
    assertThat(heard.missing().get(0).share()).contains(new OutOf(5, 20));
    assertThat(heard.missing().get(0).isFewerThanExpected()).isTrue();
    assertThat(heard.expected().get(1).isFewerThanExpected()).isFalse();
  }

  private static AccessNeed need(Boolean met, GroupKind... of) {
    return AccessNeed.builder()
        .what(Words.of("A quiet room"))
        .addOfGroups(of)
        .met(Optional.ofNullable(met))
        .build();
  }

  @Test
  void accessNeedsAreMetOfSoManyOnRecord() {
    WhoWasHeard heard =
        heard(
            event()
                .addAccessNeeds(
                    need(true, GroupKind.PARENT_CARERS, GroupKind.CHILDREN_AND_YOUNG_PEOPLE),
                    need(false, GroupKind.PARENT_CARERS),
                    need(null, GroupKind.PARENT_CARERS),
                    AccessNeed.builder()
                        .from(need(true, GroupKind.PARENT_CARERS))
                        .provenance(
                            new Provenance(
                                Provenance.Kind.REFUSED,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()))
                        .build()));

    assertThat(of(heard, GroupKind.PARENT_CARERS).needs()).isEqualTo(new NeedsMet(1, 1, 1));
    assertThat(of(heard, GroupKind.PARENT_CARERS).needs().rate()).isEqualTo(new OutOf(1, 3));
    assertThat(heard.needs()).isEqualTo(new NeedsMet(1, 1, 1));
    assertThat(of(heard, GroupKind.PRACTITIONERS).needs().rate().percent()).isEmpty();
    assertThat(Rendering.in(Locale.UK).heard(heard).text(200))
        .contains("1 of 3 (33%) (not known of 1)", "none on record");
  }
}
