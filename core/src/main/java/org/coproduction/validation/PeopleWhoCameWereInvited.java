package org.coproduction.validation;

import static org.coproduction.finding.Category.CONFORMANCE;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.coproduction.event.Event;
import org.coproduction.event.Session;
import org.coproduction.evidence.EvidenceForm;
import org.coproduction.finding.FindingCode;
import org.coproduction.finding.Place;
import org.coproduction.finding.RuleName;
import org.coproduction.finding.Unsettled;
import org.coproduction.participant.Attendance;
import org.coproduction.participant.ParticipantGroup;
import org.coproduction.value.HeadCount;
import org.coproduction.value.Known;

/**
 * No more people of a group came than were invited, where both were counted: otherwise one of the
 * two counts is wrong.
 *
 * @param <T> the type of document
 */
final class PeopleWhoCameWereInvited<T> implements Rule<T> {

  private static final FindingCode MORE_CAME =
      FindingCode.warning("participant.counts.more-came-than-invited", CONFORMANCE);

  private final Function<T, List<ParticipantGroup>> groups;
  private final Function<T, List<Session>> sessions;

  private PeopleWhoCameWereInvited(
      Function<T, List<ParticipantGroup>> groups, Function<T, List<Session>> sessions) {
    this.groups = groups;
    this.sessions = sessions;
  }

  static Rule<EvidenceForm> inForm() {
    return new PeopleWhoCameWereInvited<>(EvidenceForm::getGroups, form -> List.of());
  }

  static Rule<Event> inEvent() {
    return new PeopleWhoCameWereInvited<>(Event::getGroups, Event::getSessions);
  }

  @Override
  public RuleName name() {
    return new RuleName("people-who-came-were-invited");
  }

  @Override
  public List<FindingCode> codes() {
    return List.of(MORE_CAME);
  }

  @Override
  public void check(T document, Context context, Verdicts verdicts) {
    List<ParticipantGroup> all = groups.apply(document);
    for (int at = 0; at < all.size(); at++) {
      ParticipantGroup group = all.get(at);
      if (group.getProvenance().stands()
          && isBroken(group.getCame(), group.getInvited(), verdicts)) {
        verdicts.fail(context.found(MORE_CAME, Context.at("groups", at, "came")));
      }
    }
    List<Session> meetings = sessions.apply(document);
    for (int session = 0; session < meetings.size(); session++) {
      List<Attendance> rows = meetings.get(session).getAttendance();
      for (int row = 0; row < rows.size(); row++) {
        if (isBroken(rows.get(row).getCame(), rows.get(row).getInvited(), verdicts)) {
          Place place = Context.at("sessions", session, "attendance").item(row);
          verdicts.fail(context.found(MORE_CAME, place.member("came")));
        }
      }
    }
  }

  private static boolean isBroken(
      Optional<HeadCount> came, Optional<HeadCount> invited, Verdicts verdicts) {
    Known more = came.flatMap(some -> invited.map(some::isMoreThan)).orElse(Known.UNKNOWN);
    return verdicts.isBroken(more, Unsettled.NOT_COUNTED);
  }
}
