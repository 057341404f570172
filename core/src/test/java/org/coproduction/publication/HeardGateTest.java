package org.coproduction.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.coproduction.disclosure.PublishedCount;
import org.coproduction.disclosure.Share;
import org.coproduction.disclosure.SmallNumberPolicy;
import org.coproduction.dossier.Dossier;
import org.coproduction.event.Event;
import org.coproduction.event.Session;
import org.coproduction.evidence.EvidenceForm;
import org.coproduction.feedback.FeedbackItem;
import org.coproduction.loop.LocalProfile;
import org.coproduction.loop.WhoWasHeard;
import org.coproduction.participant.AccessNeed;
import org.coproduction.participant.Attendance;
import org.coproduction.participant.Channel;
import org.coproduction.participant.GroupKind;
import org.coproduction.participant.ParticipantGroup;
import org.coproduction.rendering.PublicationCsv;
import org.coproduction.value.EventId;
import org.coproduction.value.FeedbackId;
import org.coproduction.value.FormId;
import org.coproduction.value.GroupId;
import org.coproduction.value.HeadCount;
import org.coproduction.value.SessionId;
import org.coproduction.value.Words;
import org.junit.jupiter.api.Test;

class HeardGateTest {

  private static final FormId FORM = new FormId("form");
  private static final GroupKind YOUNG = GroupKind.CHILDREN_AND_YOUNG_PEOPLE;
  private static final GroupKind PARENTS = GroupKind.PARENT_CARERS;

  private static PublicationPolicy below(int highest) {
    PublicationPolicy known = PublicationPolicy.FOR_A_KNOWN_GROUP;
    return new PublicationPolicy(
        known.moderatedOnly(),
        known.holdFrom(),
        known.moderatorSettlesPossible(),
        known.quotableFrom(),
        known.allowed(),
        known.namedSigners(),
        new SmallNumberPolicy(highest, true, 1, highest + 1, "[c]", Set.of()));
  }

  private static ParticipantGroup.Builder group(GroupKind kind) {
    return ParticipantGroup.builder().id(new GroupId(kind.name())).kind(kind);
  }

  private static ParticipantGroup group(GroupKind kind, int invited, int came) {
    return group(kind).invited(HeadCount.exactly(invited)).came(HeadCount.exactly(came)).build();
  }

  private static Session session(Channel channel, int young, int parents) {
    return Session.builder()
        .id(new SessionId(channel.name()))
        .channel(channel)
        .addAttendance(row(YOUNG, young), row(PARENTS, parents))
        .build();
  }

  private static Attendance row(GroupKind kind, int came) {
    return Attendance.builder()
        .group(new GroupId(kind.name()))
        .came(HeadCount.exactly(came))
        .build();
  }

  private static Event.Builder event() {
    return Event.builder().id(new EventId("event"));
  }

  private static Dossier dossier(Event.Builder event) {
    return Dossier.builder()
        .form(EvidenceForm.builder().id(FORM).build())
        .addEvents(event.build())
        .build();
  }

  private static GateResult<PublishedHeard> gated(int highest, Event.Builder event) {
    return PublishGate.under(below(highest))
        .publishAfter(List.of(), WhoWasHeard.of(dossier(event), LocalProfile.none()), FORM);
  }

  private static PublishedHeardGroup of(PublishedHeard heard, GroupKind kind) {
    return heard.groups().stream().filter(group -> group.kind() == kind).findFirst().orElseThrow();
  }

  private static Event.Builder needs(Event.Builder event, GroupKind kind, int met, int notMet) {
    for (int at = 0; at < met + notMet; at++) {
      event.addAccessNeeds(
          AccessNeed.builder().what(Words.of("x")).met(at < met).addOfGroups(kind).build());
    }
    return event;
  }

  private static Event.Builder lines(Event.Builder event, GroupKind kind, int lines) {
    for (int at = 0; at < lines; at++) {
      event.addFeedback(
          FeedbackItem.builder()
              .id(new FeedbackId(kind.name() + at))
              .text(Words.of("Something"))
              .group(new GroupId(kind.name()))
              .build());
    }
    return event;
  }

  @Test
  void aShareHasBothItsNumbersOrIsNotThere() {
    PublishedHeard heard =
        gated(
                4,
                lines(
                    needs(
                        event().addGroups(group(YOUNG, 30, 12), group(PARENTS, 40, 20)),
                        PARENTS,
                        15,
                        5),
                    PARENTS,
                    8))
            .published();

    assertThat(of(heard, PARENTS).turnout()).contains(new Share(20, 40));
    assertThat(of(heard, PARENTS).shareOfAll()).contains(new Share(20, 32));
    assertThat(of(heard, PARENTS).shareOfNeedsMet()).contains(new Share(15, 20));
    assertThat(of(heard, PARENTS).shareOfLines()).contains(new Share(8, 8));
    assertThat(PublicationCsv.heard(heard)).contains("PARENT_CARERS,40,20,50,63,20,15,75,8,100");
  }

  @Test
  void fewPeopleNeedsAndLinesAreHiddenWithTheirShares() {
    GateResult<PublishedHeard> result =
        gated(
            4,
            lines(
                needs(
                    needs(
                        event()
                            .addGroups(
                                group(YOUNG, 12, 3),
                                group(PARENTS, 40, 20),
                                group(GroupKind.PRACTITIONERS).came(HeadCount.exactly(9)).build()),
                        PARENTS,
                        15,
                        5),
                    YOUNG,
                    1,
                    0),
                YOUNG,
                2));
    PublishedHeardGroup young = of(result.published(), YOUNG);

    assertThat(young.came()).contains(new PublishedCount.Withheld("[c]"));
    assertThat(young.needs()).contains(new PublishedCount.Withheld("[c]"));
    assertThat(young.lines()).contains(new PublishedCount.Withheld("[c]"));
    assertThat(young.turnout()).isEmpty();
    assertThat(young.shareOfAll()).isEmpty();
    assertThat(young.shareOfNeedsMet()).isEmpty();
    assertThat(young.shareOfLines()).isEmpty();
    assertThat(of(result.published(), GroupKind.PRACTITIONERS).came()).isEmpty();
    assertThat(result.held()).extracting(HeldBack::why).containsOnly(WhyHeld.NOT_COUNTED);
  }

  @Test
  void waysOfMeetingStandBesideTheTurnoutOnlyWhereNeitherHidesAnything() {
    GateResult<PublishedHeard> many =
        gated(
            4,
            event()
                .addGroups(group(YOUNG, 30, 20), group(PARENTS, 40, 30))
                .addSessions(session(Channel.IN_PERSON, 12, 10), session(Channel.ONLINE, 8, 20)));
    GateResult<PublishedHeard> few =
        gated(
            4,
            event()
                .addGroups(group(YOUNG, 30, 20), group(PARENTS, 40, 30))
                .addSessions(session(Channel.IN_PERSON, 18, 10), session(Channel.ONLINE, 2, 20)));
    GateResult<PublishedHeard> oneElsewhere =
        gated(
            4,
            event()
                .addGroups(group(YOUNG, 30, 21), group(PARENTS, 40, 30))
                .addSessions(session(Channel.IN_PERSON, 12, 10), session(Channel.ONLINE, 8, 20)));

    assertThat(PublicationCsv.heardByChannel(many.published()))
        .contains("IN_PERSON,CHILDREN_AND_YOUNG_PEOPLE,12,55");
    for (GateResult<PublishedHeard> held : List.of(few, oneElsewhere)) {
      assertThat(held.published().byChannel()).isEmpty();
      assertThat(held.held()).extracting(HeldBack::why).contains(WhyHeld.EARLIER_RELEASE);
      assertThat(of(held.published(), PARENTS).came()).contains(new PublishedCount.Shown(30, 1));
    }
  }

  /**
   * The rows of an event can hide what the sum of a kind of group would tell, and the other way.
   */
  @Test
  void whoWasHeardDoesNotStandBesideTheAttendanceOfAnEventThatHidesSomething() {
    Event.Builder event =
        event()
            .addGroups(
                group(YOUNG, 30, 27),
                group(PARENTS, 40, 20),
                group(PARENTS)
                    .id(new GroupId("p2"))
                    .invited(HeadCount.exactly(30))
                    .came(HeadCount.exactly(10))
                    .build());
    PublishGate gate = PublishGate.under(below(4));
    Dossier dossier = dossier(event);
    GateResult<PublishedHeard> beside =
        gate.publishAfter(
            gate.publish(dossier).releases(), WhoWasHeard.of(dossier, List.of()), FORM);

    assertThat(beside.published().came()).isEmpty();
    assertThat(beside.held()).extracting(HeldBack::why).contains(WhyHeld.EARLIER_RELEASE);
  }

  /**
   * Somebody who tries all numbers that could stand behind what is published: none that is hidden
   * is always the same. Two kinds of group, two ways of meeting.
   */
  @Test
  void nothingHiddenCanBeWorkedOutFromCountsTotalsAndShares() {
    List<int[]> turnouts = everyChoice(4, 7);
    List<int[]> sessions = everyChoice(6, 4);
    int hiddenSeen = 0;
    for (int[] n : everyChoice(6, 3)) {
      PublishedHeard heard = heard(n);
      boolean alone = heard.byChannel().isEmpty();
      List<Optional<PublishedCount>> shown = numbers(heard);
      int[] actual = alone ? turnout(n[0] + n[1], n[4], n[2] + n[3], n[5]) : values(n);
      boolean[] open = new boolean[actual.length];
      int left = 0;
      for (int cell = 0; cell < actual.length; cell++) {
        open[cell] = shown.get(cell).filter(PublishedCount.Withheld.class::isInstance).isPresent();
        left += open[cell] ? 1 : 0;
      }
      hiddenSeen += left;
      for (int[] other : alone ? turnouts : sessions) {
        if (left == 0) {
          break;
        }
        int[] values = alone ? turnout(other[0], other[1], other[2], other[3]) : values(other);
        if (fits(values, shown)) {
          for (int cell = 0; cell < values.length; cell++) {
            if (open[cell] && values[cell] != actual[cell]) {
              open[cell] = false;
              left--;
            }
          }
        }
      }
      if (left > 0) {
        assertThat(left).as("%s", Arrays.toString(n)).isZero();
      }
    }
    assertThat(hiddenSeen).isGreaterThan(1_000);
  }

  private static List<int[]> everyChoice(int numbers, int most) {
    List<int[]> all = new ArrayList<>();
    for (int code = 0; code < Math.pow(most + 1, numbers); code++) {
      int[] n = new int[numbers];
      int left = code;
      for (int at = 0; at < numbers; at++) {
        n[at] = left % (most + 1);
        left /= most + 1;
      }
      all.add(n);
    }
    return all;
  }

  /** Who came by each way, and how many of each group did not come. */
  private static PublishedHeard heard(int[] n) {
    return gated(
            2,
            event()
                .addGroups(
                    group(YOUNG, n[0] + n[1] + n[4], n[0] + n[1]),
                    group(PARENTS, n[2] + n[3] + n[5], n[2] + n[3]))
                .addSessions(
                    session(Channel.IN_PERSON, n[0], n[2]), session(Channel.ONLINE, n[1], n[3])))
        .published();
  }

  /** Who came and who was invited of each group, and who came of both. */
  private static int[] turnout(int young, int youngNot, int parents, int parentsNot) {
    return new int[] {
      young, young + youngNot, parents, parents + parentsNot, young + parents,
    };
  }

  private static int[] values(int[] n) {
    int[] turnout = turnout(n[0] + n[1], n[4], n[2] + n[3], n[5]);
    int[] values = Arrays.copyOf(turnout, 9);
    values[5] = n[0];
    values[6] = n[2];
    values[7] = n[1];
    values[8] = n[3];
    return values;
  }

  private static List<Optional<PublishedCount>> numbers(PublishedHeard heard) {
    List<Optional<PublishedCount>> numbers = new ArrayList<>();
    for (GroupKind kind : List.of(YOUNG, PARENTS)) {
      numbers.add(of(heard, kind).came());
      numbers.add(of(heard, kind).invited());
    }
    numbers.add(heard.came());
    heard.byChannel().forEach(row -> numbers.add(Optional.of(row.came())));
    return numbers;
  }

  private static boolean fits(int[] values, List<Optional<PublishedCount>> shown) {
    for (int cell = 0; cell < values.length; cell++) {
      Optional<PublishedCount> count = shown.get(cell);
      boolean fits =
          count.isEmpty()
              || (count.get() instanceof PublishedCount.Shown known
                  ? known.count() == values[cell]
                  : values[cell] > 0);
      if (!fits) {
        return false;
      }
    }
    return true;
  }
}
