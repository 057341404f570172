package org.coproduction.loop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.coproduction.disclosure.Share;
import org.coproduction.disclosure.SmallNumberPolicy;
import org.coproduction.dossier.Dossier;
import org.coproduction.event.Event;
import org.coproduction.event.Session;
import org.coproduction.evidence.EvidenceForm;
import org.coproduction.feedback.FeedbackItem;
import org.coproduction.participant.AccessAdjustment;
import org.coproduction.participant.Attendance;
import org.coproduction.participant.Channel;
import org.coproduction.participant.GroupKind;
import org.coproduction.participant.ParticipantGroup;
import org.coproduction.value.EventId;
import org.coproduction.value.FeedbackId;
import org.coproduction.value.FormId;
import org.coproduction.value.GroupId;
import org.coproduction.value.HeadCount;
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

  @Test
  void whatIsPublishedHidesFewPeopleAndSaysWhoIsLeftOut() {
    HeardForPublication published =
        heard(
                event()
                    .addGroups(
                        group(GroupKind.CHILDREN_AND_YOUNG_PEOPLE, 12, 3),
                        group(GroupKind.PARENT_CARERS, 40, 20),
                        group(GroupKind.PRACTITIONERS).came(HeadCount.exactly(9)).build()))
            .forPublication(SmallNumberPolicy.BELOW_5);

    assertThat(published.groups())
        .containsExactly(GroupKind.CHILDREN_AND_YOUNG_PEOPLE, GroupKind.PARENT_CARERS);
    assertThat(published.table().orElseThrow().count(0, 0).text()).isEqualTo("[c]");
    assertThat(published.turnout(GroupKind.CHILDREN_AND_YOUNG_PEOPLE)).isEmpty();
    assertThat(published.leftOut()).containsExactly(GroupKind.PRACTITIONERS);
  }

  @Test
  void aPublishedShareHasBothNumbers() {
    HeardForPublication published =
        heard(event().addGroups(group(GroupKind.PARENT_CARERS, 40, 20)))
            .forPublication(SmallNumberPolicy.BELOW_5);

    assertThat(published.turnout(GroupKind.PARENT_CARERS)).contains(new Share(20, 40));
  }
}
