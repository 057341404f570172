package org.coproduction.validation;

import static org.coproduction.finding.Category.CONFORMANCE;

import java.util.List;
import java.util.function.Consumer;
import org.coproduction.event.Event;
import org.coproduction.event.Session;
import org.coproduction.finding.Finding;
import org.coproduction.finding.FindingCode;

/** A session ends after it starts. */
final class SessionsEndAfterTheyStart implements Rule<Event> {

  private static final FindingCode REVERSED =
      FindingCode.error("event.session.reversed", CONFORMANCE);

  @Override
  public List<FindingCode> codes() {
    return List.of(REVERSED);
  }

  @Override
  public void check(Event event, Context context, Consumer<Finding> found) {
    for (int at = 0; at < event.getSessions().size(); at++) {
      Session session = event.getSessions().get(at);
      boolean reversed =
          session
              .getStart()
              .flatMap(start -> session.getEnd().map(end -> !end.isAfter(start)))
              .orElse(false);
      if (reversed) {
        found.accept(context.found(REVERSED, Context.at("sessions", at).member("end")));
      }
    }
  }
}
