package org.coproduction.publication;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.coproduction.disclosure.Counted;
import org.coproduction.disclosure.PublishedCount;
import org.coproduction.disclosure.PublishedTable;
import org.coproduction.event.Event;
import org.coproduction.finding.DocumentRef;
import org.coproduction.finding.Place;
import org.coproduction.participant.ParticipantGroup;
import org.coproduction.privacy.TextRole;
import org.coproduction.value.GroupId;
import org.coproduction.value.HeadCount;

/**
 * Who was invited and who came, by group. Where both were counted, what is protected is who came
 * and who did not: those two add up to who was invited, so that no difference gives anybody away.
 */
final class AttendanceGate {

  /** So many in each row keep the totals of the largest table within what can be counted. */
  private static final int MOST = 100_000;

  private final TextGate texts;
  private final CountGate counts;

  AttendanceGate(TextGate texts, CountGate counts) {
    this.texts = texts;
    this.counts = counts;
  }

  List<PublishedAttendance> attendance(Event event, Set<GroupId> withdrawn, DocumentRef document) {
    Place place = Place.root().member("groups");
    Map<TableKey.Kind, List<Integer>> members = new LinkedHashMap<>();
    Map<TableKey.Kind, List<List<Integer>>> rows = new LinkedHashMap<>();
    for (int at = 0; at < event.getGroups().size(); at++) {
      ParticipantGroup group = event.getGroups().get(at);
      if (isOut(group, withdrawn)) {
        continue;
      }
      OptionalLong invited = exact(group.getInvited(), document, place.item(at).member("invited"));
      OptionalLong came = exact(group.getCame(), document, place.item(at).member("came"));
      if (invited.isEmpty() && came.isEmpty()) {
        continue;
      }
      TableKey.Kind kind = kind(invited, came);
      if (kind == TableKey.Kind.CAME && invited.isPresent()) {
        texts.hold(document, place.item(at).member("invited"), WhyHeld.NOT_COUNTED);
      }
      members.computeIfAbsent(kind, any -> new ArrayList<>()).add(at);
      rows.computeIfAbsent(kind, any -> new ArrayList<>()).add(row(kind, invited, came));
    }
    Map<Integer, Optional<PublishedCount>> published = new LinkedHashMap<>();
    Map<Integer, Optional<PublishedCount>> invitations = new LinkedHashMap<>();
    rows.forEach(
        (kind, table) -> {
          Optional<PublishedTable> shown =
              counts.publish(
                  new TableKey(kind, event.getId()), Counted.PEOPLE, table, document, place);
          List<Integer> ofKind = members.getOrDefault(kind, List.of());
          for (int row = 0; row < table.size(); row++) {
            int number = row;
            int at = ofKind.get(row);
            if (kind != TableKey.Kind.INVITED) {
              published.put(at, shown.map(it -> it.count(number, 0)));
            }
            if (kind != TableKey.Kind.CAME) {
              invitations.put(at, shown.map(it -> it.rowTotal(number)));
            }
          }
        });
    List<PublishedAttendance> attendance = new ArrayList<>();
    for (int at = 0; at < event.getGroups().size(); at++) {
      ParticipantGroup group = event.getGroups().get(at);
      if (isOut(group, withdrawn)) {
        texts.hold(
            document,
            place.item(at),
            group.getProvenance().stands() ? WhyHeld.WITHDRAWN : WhyHeld.REFUSED);
        continue;
      }
      attendance.add(
          new PublishedAttendance(
              group.getKind(),
              texts.text(
                  group.getName(),
                  event.getLanguage(),
                  TextRole.ACCOUNT,
                  document,
                  place.item(at).member("name")),
              invitations.getOrDefault(at, Optional.empty()),
              published.getOrDefault(at, Optional.empty())));
    }
    return attendance;
  }

  private static boolean isOut(ParticipantGroup group, Set<GroupId> withdrawn) {
    return withdrawn.contains(group.getId()) || !group.getProvenance().stands();
  }

  /** More came than were invited: there is no number of those who did not come. */
  private static TableKey.Kind kind(OptionalLong invited, OptionalLong came) {
    if (invited.isEmpty()) {
      return TableKey.Kind.CAME;
    }
    if (came.isEmpty()) {
      return TableKey.Kind.INVITED;
    }
    return came.getAsLong() <= invited.getAsLong()
        ? TableKey.Kind.INVITED_AND_CAME
        : TableKey.Kind.CAME;
  }

  private static List<Integer> row(TableKey.Kind kind, OptionalLong invited, OptionalLong came) {
    return switch (kind) {
      case INVITED -> List.of((int) invited.getAsLong());
      case CAME -> List.of((int) came.getAsLong());
      case INVITED_AND_CAME ->
          List.of((int) came.getAsLong(), (int) (invited.getAsLong() - came.getAsLong()));
      case THEMES, COMMENTS, COMMENTS_LEFT_OUT, HEARD, HEARD_NEEDS, HEARD_LINES, HEARD_BY_CHANNEL ->
          throw new IllegalArgumentException("not of the people of one event");
    };
  }

  private OptionalLong exact(Optional<HeadCount> count, DocumentRef document, Place place) {
    if (count.isEmpty()) {
      return OptionalLong.empty();
    }
    OptionalLong exact = count.get().exact();
    if (exact.isEmpty() || exact.getAsLong() > MOST) {
      texts.hold(document, place, WhyHeld.NOT_COUNTED);
      return OptionalLong.empty();
    }
    return exact;
  }
}
