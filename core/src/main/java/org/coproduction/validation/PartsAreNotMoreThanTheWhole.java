package org.coproduction.validation;

import static org.coproduction.finding.Category.CONFORMANCE;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.coproduction.event.Event;
import org.coproduction.finding.FindingCode;
import org.coproduction.finding.Place;
import org.coproduction.finding.RuleName;
import org.coproduction.finding.Unsettled;
import org.coproduction.participant.Attendance;
import org.coproduction.participant.ParticipantGroup;
import org.coproduction.value.GroupId;
import org.coproduction.value.HeadCount;
import org.coproduction.value.Known;

/**
 * No more people of a group were at one session of an event than at the event. One person can come
 * to several sessions, so the sessions together may well have more.
 */
final class PartsAreNotMoreThanTheWhole implements Rule<Event> {

  private static final FindingCode MORE_AT_SESSION =
      FindingCode.warning("participant.counts.more-at-session-than-event", CONFORMANCE);

  @Override
  public RuleName name() {
    return new RuleName("parts-are-not-more-than-the-whole");
  }

  @Override
  public List<FindingCode> codes() {
    return List.of(MORE_AT_SESSION);
  }

  @Override
  public void check(Event event, Context context, Verdicts verdicts) {
    Map<GroupId, ParticipantGroup> groups = new HashMap<>();
    event.getGroups().forEach(group -> groups.putIfAbsent(group.getId(), group));
    for (int session = 0; session < event.getSessions().size(); session++) {
      List<Attendance> rows = event.getSessions().get(session).getAttendance();
      for (int row = 0; row < rows.size(); row++) {
        Attendance part = rows.get(row);
        ParticipantGroup whole = groups.get(part.getGroup());
        if (whole == null || !whole.getProvenance().stands()) {
          continue;
        }
        Place place = Context.at("sessions", session, "attendance").item(row);
        check(part.getInvited(), whole.getInvited(), place, "invited", context, verdicts);
        check(part.getCame(), whole.getCame(), place, "came", context, verdicts);
      }
    }
  }

  private static void check(
      Optional<HeadCount> part,
      Optional<HeadCount> whole,
      Place place,
      String member,
      Context context,
      Verdicts verdicts) {
    Known more = part.flatMap(some -> whole.map(some::isMoreThan)).orElse(Known.UNKNOWN);
    if (verdicts.isBroken(more, Unsettled.NOT_COUNTED)) {
      verdicts.fail(context.found(MORE_AT_SESSION, place.member(member)));
    }
  }
}
