package org.coproduction.validation;

import static org.coproduction.finding.Category.CONFORMANCE;

import java.util.List;
import org.coproduction.event.Event;
import org.coproduction.event.Session;
import org.coproduction.finding.FindingCode;
import org.coproduction.finding.RuleName;
import org.coproduction.finding.Unsettled;
import org.coproduction.value.ImpreciseDate;

/** A session is held on a day of its event. */
final class SessionsAreWithinTheEvent implements Rule<Event> {

  private static final FindingCode OUTSIDE =
      FindingCode.warning("event.session.outside-event", CONFORMANCE);

  @Override
  public RuleName name() {
    return new RuleName("sessions-are-within-the-event");
  }

  @Override
  public List<FindingCode> codes() {
    return List.of(OUTSIDE);
  }

  @Override
  public void check(Event event, Context context, Verdicts verdicts) {
    for (int at = 0; at < event.getSessions().size(); at++) {
      Session session = event.getSessions().get(at);
      if (event.getOn().isEmpty() || session.getOn().isEmpty()) {
        verdicts.cannotTell(Unsettled.NOT_DATED);
        continue;
      }
      ImpreciseDate on = session.getOn().get();
      if (verdicts.isBroken(
          ImpreciseDates.isOutside(on, event.getOn().get()), Unsettled.DATES_OVERLAP)) {
        verdicts.fail(context.found(OUTSIDE, Context.at("sessions", at, "on")).with("on", on));
      }
    }
  }
}
