package org.coproduction.validation;

import static org.coproduction.finding.Category.CONFORMANCE;

import java.util.List;
import org.coproduction.event.Event;
import org.coproduction.event.Session;
import org.coproduction.finding.FindingCode;
import org.coproduction.finding.RuleName;
import org.coproduction.finding.Unsettled;
import org.coproduction.value.Known;

/** A session ends after it starts. */
final class SessionsEndAfterTheyStart implements Rule<Event> {

  private static final FindingCode REVERSED =
      FindingCode.error("event.session.reversed", CONFORMANCE);

  @Override
  public RuleName name() {
    return new RuleName("sessions-end-after-they-start");
  }

  @Override
  public List<FindingCode> codes() {
    return List.of(REVERSED);
  }

  @Override
  public void check(Event event, Context context, Verdicts verdicts) {
    for (int at = 0; at < event.getSessions().size(); at++) {
      Session session = event.getSessions().get(at);
      Known reversed =
          session
              .getStart()
              .flatMap(start -> session.getEnd().map(end -> !end.isAfter(start)))
              .map(backwards -> backwards ? Known.YES : Known.NO)
              .orElse(Known.UNKNOWN);
      if (verdicts.isBroken(reversed, Unsettled.NOT_DATED)) {
        verdicts.fail(context.found(REVERSED, Context.at("sessions", at).member("end")));
      }
    }
  }
}
