package org.coproduction.loop;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.coproduction.dossier.Dossier;
import org.coproduction.event.Event;
import org.coproduction.event.Session;
import org.coproduction.evidence.MissingVoice;
import org.coproduction.evidence.Signature;
import org.coproduction.feedback.FeedbackItem;
import org.coproduction.participant.AccessAdjustment;
import org.coproduction.participant.AccessNeed;
import org.coproduction.participant.Attendance;
import org.coproduction.participant.Channel;
import org.coproduction.participant.GroupKind;
import org.coproduction.participant.ParticipantGroup;
import org.coproduction.value.GroupId;
import org.coproduction.value.HeadCount;

/** Adds up who was heard over the events of a dossier. Used once. */
final class HeardReader {

  private final Dossier dossier;
  private final Map<GroupKind, Counts> counts = new EnumMap<>(GroupKind.class);
  private final Map<Way, Pair> byWay =
      new TreeMap<>(
          Comparator.comparing(
                  (Way way) -> way.channel().map(Channel::ordinal).orElse(Integer.MAX_VALUE))
              .thenComparing(Way::group));
  private final List<AccessNeed> needs = new ArrayList<>();
  private int linesOfNobody;

  HeardReader(Dossier dossier) {
    this.dossier = dossier;
    for (GroupKind kind : GroupKind.values()) {
      counts.put(kind, new Counts());
    }
  }

  WhoWasHeard heard(Collection<ExpectedGroup> profile) {
    dossier.getEvents().forEach(this::read);
    dossier.getForm().getAdjustments().forEach(this::read);
    for (Signature signature : dossier.getForm().getSignatures()) {
      if (signature.getProvenance().stands()) {
        signature.getGroup().ifPresent(kind -> of(kind).signed++);
      }
    }
    Tally all =
        counts.values().stream().map(each -> each.people.came()).reduce(Tally.none(), Tally::and);
    return new WhoWasHeard(
        counts.entrySet().stream().map(each -> each.getValue().of(each.getKey())).toList(),
        byWay.entrySet().stream()
            .map(
                each ->
                    new HeardByChannel(
                        each.getKey().channel(),
                        each.getKey().group(),
                        each.getValue().invited(),
                        each.getValue().came()))
            .toList(),
        profile.stream()
            .map(
                group ->
                    new ExpectedVoice(
                        group, of(group.group()).standing(), of(group.group()).shareOf(all)))
            .toList(),
        NeedsMet.of(needs),
        linesOfNobody,
        dossier.getForm().getMissingVoices().stream()
            .filter(voice -> voice.getProvenance().stands())
            .map(MissingVoice::getGroup)
            .flatMap(Optional::stream)
            .distinct()
            .toList());
  }

  private Counts of(GroupKind kind) {
    return counts.computeIfAbsent(kind, unseen -> new Counts());
  }

  private void read(AccessAdjustment adjustment) {
    if (adjustment.getProvenance().stands()) {
      adjustment.getForGroups().stream().distinct().forEach(kind -> of(kind).adjustments++);
    }
  }

  private void read(AccessNeed need) {
    if (need.getProvenance().stands()) {
      needs.add(need);
      need.getOfGroups().stream()
          .distinct()
          .forEach(kind -> of(kind).needs = of(kind).needs.and(need));
    }
  }

  private void read(Event event) {
    Map<GroupId, GroupKind> kinds = new HashMap<>();
    Map<GroupId, Pair> atSessions = attendance(event);
    for (ParticipantGroup group : event.getGroups()) {
      if (group.getProvenance().stands() && kinds.put(group.getId(), group.getKind()) == null) {
        Pair attended = atSessions.getOrDefault(group.getId(), Pair.UNKNOWN);
        Counts of = of(group.getKind());
        of.named = true;
        of.people =
            of.people.and(
                new Pair(
                    either(group.getInvited(), attended.invited()),
                    either(group.getCame(), attended.came())));
      }
    }
    byChannel(event, kinds);
    event.getAdjustments().forEach(this::read);
    event.getAccessNeeds().forEach(this::read);
    for (FeedbackItem item : event.getFeedback()) {
      if (item.getProvenance().stands()) {
        Optional<GroupKind> by = item.getGroup().flatMap(id -> Optional.ofNullable(kinds.get(id)));
        if (by.isPresent()) {
          of(by.get()).lines++;
        } else {
          linesOfNobody++;
        }
      }
    }
  }

  /** What the event says of a group; where it says nothing, what its sessions come to. */
  private static Tally either(Optional<HeadCount> ofEvent, Tally atSessions) {
    return ofEvent.filter(HeadCount::isCounted).isPresent() ? Tally.of(ofEvent) : atSessions;
  }

  private static Map<GroupId, Pair> attendance(Event event) {
    Map<GroupId, Pair> all = new HashMap<>();
    for (Session session : event.getSessions()) {
      for (Attendance row : session.getAttendance()) {
        all.merge(row.getGroup(), Pair.of(row), Pair::alsoAt);
      }
    }
    return all;
  }

  private void byChannel(Event event, Map<GroupId, GroupKind> kinds) {
    for (Session session : event.getSessions()) {
      for (Attendance row : session.getAttendance()) {
        GroupKind kind = kinds.getOrDefault(row.getGroup(), GroupKind.UNKNOWN);
        byWay.merge(new Way(session.getChannel(), kind), Pair.of(row), Pair::and);
      }
    }
  }

  private record Way(Optional<Channel> channel, GroupKind group) {}

  /** How many were invited, and how many came. */
  private record Pair(Tally invited, Tally came) {

    private static final Tally NOT_COUNTED = Tally.of(Optional.empty());
    private static final Pair UNKNOWN = new Pair(NOT_COUNTED, NOT_COUNTED);

    static Pair of(Attendance row) {
      return new Pair(Tally.of(row.getInvited()), Tally.of(row.getCame()));
    }

    Pair and(Pair other) {
      return new Pair(invited.and(other.invited), came.and(other.came));
    }

    Pair alsoAt(Pair session) {
      return new Pair(invited.alsoAt(session.invited), came.alsoAt(session.came));
    }
  }

  /** What is known of one kind of group while reading. */
  private static final class Counts {

    private Pair people = new Pair(Tally.none(), Tally.none());
    private boolean named;
    private int lines;
    private int signed;
    private int adjustments;
    private NeedsMet needs = NeedsMet.NONE;

    HeardGroup of(GroupKind kind) {
      return new HeardGroup(
          kind, people.invited(), people.came(), lines, signed, adjustments, needs, standing());
    }

    Standing standing() {
      if (lines > 0) {
        return Standing.HEARD;
      }
      if (people.came().fewest() > 0) {
        return Standing.CAME;
      }
      return named ? Standing.NOT_KNOWN_TO_HAVE_COME : Standing.ABSENT;
    }

    Optional<OutOf> shareOf(Tally all) {
      OptionalLong mine = named ? people.came().exact() : OptionalLong.of(0);
      if (mine.isEmpty() || all.exact().isEmpty() || all.fewest() > Integer.MAX_VALUE) {
        return Optional.empty();
      }
      return Optional.of(new OutOf((int) mine.getAsLong(), (int) all.fewest()));
    }
  }
}
