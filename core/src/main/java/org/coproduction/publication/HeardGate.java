package org.coproduction.publication;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.coproduction.disclosure.Counted;
import org.coproduction.disclosure.PublishedTable;
import org.coproduction.finding.DocumentKind;
import org.coproduction.finding.DocumentRef;
import org.coproduction.finding.Place;
import org.coproduction.loop.HeardByChannel;
import org.coproduction.loop.HeardGroup;
import org.coproduction.loop.OutOf;
import org.coproduction.loop.Standing;
import org.coproduction.loop.WhoWasHeard;
import org.coproduction.participant.Channel;
import org.coproduction.participant.GroupKind;
import org.coproduction.privacy.KnownNames;
import org.coproduction.value.FormId;

/**
 * Who was heard, on its way through the gate. Who came and who was invited and did not are
 * protected together, since they add up; so are needs that were met and others. Tables of the same
 * people, and of the same lines, come out beside each other only where neither hides anything, for
 * one taken from the other would tell. Who signed is few and has a name, and is for the gate of
 * signatures. Used by one thread, once.
 */
final class HeardGate {

  /** So many in each cell keep the totals of the largest table within what can be counted. */
  private static final int MOST = 100_000;

  private static final DocumentRef EVENTS = DocumentRef.the(DocumentKind.EVENT);

  private final PublicationPolicy policy;
  private final WhoWasHeard heard;
  private final FormId of;
  private final TextGate texts;
  private final CountGate counts;

  HeardGate(PublicationPolicy policy, List<ReleasedTable> before, WhoWasHeard heard, FormId of) {
    this.policy = policy;
    this.heard = heard;
    this.of = of;
    this.texts = new TextGate(policy, TakenBack.words(List.of()), KnownNames.none());
    this.counts = new CountGate(policy.smallNumbers(), before, texts);
  }

  GateResult<PublishedHeard> result() {
    List<HeardGroup> counted = new ArrayList<>();
    List<List<Integer>> turnout = new ArrayList<>();
    List<HeardGroup> needy = new ArrayList<>();
    List<List<Integer>> needs = new ArrayList<>();
    List<List<Integer>> lines = new ArrayList<>();
    for (HeardGroup group : heard.groups()) {
      group
          .turnout()
          .filter(rate -> rate.whole() <= MOST)
          .ifPresent(
              rate -> {
                counted.add(group);
                turnout.add(parts(rate));
              });
      if (group.needs().rate().whole() > 0) {
        needy.add(group);
        needs.add(parts(group.needs().rate()));
      }
      lines.add(List.of(group.lines()));
    }
    lines.add(List.of(heard.linesOfNobody()));
    Optional<PublishedTable> people = table(TableKey.Kind.HEARD, Counted.PEOPLE, turnout);
    Optional<PublishedTable> needed = table(TableKey.Kind.HEARD_NEEDS, Counted.PEOPLE, needs);
    Optional<PublishedTable> said = table(TableKey.Kind.HEARD_LINES, Counted.MENTIONS, lines);
    List<PublishedHeardGroup> groups = new ArrayList<>();
    for (int at = 0; at < heard.groups().size(); at++) {
      HeardGroup group = heard.groups().get(at);
      if (group.standing() != Standing.ABSENT) {
        if (!counted.contains(group)) {
          texts.hold(EVENTS, Place.root().member("groups"), WhyHeld.NOT_COUNTED);
        }
        groups.add(
            new PublishedHeardGroup(
                group.group(),
                HeardCells.of(people, counted.indexOf(group)),
                HeardCells.of(needed, needy.indexOf(group)),
                HeardCells.of(said, at)));
      }
    }
    int nobody = heard.groups().size();
    return new GateResult<>(
        new PublishedHeard(
            groups,
            byChannel(),
            people.map(table -> table.columnTotal(0)),
            said.map(table -> table.columnTotal(0)),
            said.map(table -> table.count(nobody, 0))),
        texts.held(),
        counts.releases());
  }

  private static List<Integer> parts(OutOf rate) {
    return List.of(rate.part(), rate.whole() - rate.part());
  }

  private Optional<PublishedTable> table(
      TableKey.Kind kind, Counted counted, List<List<Integer>> rows) {
    return counts.publish(
        new TableKey(kind, of), counted, rows, EVENTS, Place.root().member("groups"));
  }

  private record Cell(Optional<Channel> channel, GroupKind group) {}

  /** Ways of meeting down, groups across; nothing where a number is not exact. */
  private List<PublishedHeardChannel> byChannel() {
    Set<Optional<Channel>> channels = new LinkedHashSet<>();
    Set<GroupKind> groups = new LinkedHashSet<>();
    Map<Cell, Integer> came = new HashMap<>();
    for (HeardByChannel row : heard.byChannel()) {
      OptionalLong exact = row.came().uncounted() > 0 ? OptionalLong.empty() : row.came().exact();
      if (exact.isEmpty() || exact.getAsLong() > MOST) {
        texts.hold(EVENTS, Place.root().member("sessions"), WhyHeld.NOT_COUNTED);
        return List.of();
      }
      channels.add(row.channel());
      groups.add(row.group());
      came.put(new Cell(row.channel(), row.group()), (int) exact.getAsLong());
    }
    if (channels.isEmpty()) {
      return List.of();
    }
    if (!groups.stream().allMatch(group -> isFarFromTurnout(group, came))) {
      texts.hold(EVENTS, Place.root().member("sessions"), WhyHeld.EARLIER_RELEASE);
      return List.of();
    }
    List<List<Integer>> rows =
        channels.stream()
            .map(
                channel ->
                    groups.stream()
                        .map(group -> came.getOrDefault(new Cell(channel, group), 0))
                        .toList())
            .toList();
    Optional<PublishedTable> table =
        counts.publish(
            new TableKey(TableKey.Kind.HEARD_BY_CHANNEL, of),
            Counted.PEOPLE,
            rows,
            EVENTS,
            Place.root().member("sessions"));
    List<PublishedHeardChannel> published = new ArrayList<>();
    table.ifPresent(
        all -> {
          int row = 0;
          for (Optional<Channel> channel : channels) {
            int column = 0;
            for (GroupKind group : groups) {
              published.add(
                  new PublishedHeardChannel(
                      channel,
                      group,
                      all.count(row, column),
                      all.share(all.count(row, column), all.rowTotal(row))));
              column++;
            }
            row++;
          }
        });
    return published;
  }

  /** A few who came and are at no session would be told by the difference. */
  private boolean isFarFromTurnout(GroupKind group, Map<Cell, Integer> came) {
    long atSessions =
        came.entrySet().stream()
            .filter(entry -> entry.getKey().group() == group)
            .mapToLong(Map.Entry::getValue)
            .sum();
    return heard.groups().stream()
        .filter(one -> one.group() == group)
        .flatMap(one -> one.turnout().stream())
        .map(turnout -> Math.abs(turnout.part() - atSessions))
        .allMatch(
            difference -> difference == 0 || difference > policy.smallNumbers().highestHidden());
  }
}
