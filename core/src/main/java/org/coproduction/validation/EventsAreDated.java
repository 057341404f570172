package org.coproduction.validation;

import static org.coproduction.finding.Category.QUALITY;

import java.util.List;
import org.coproduction.event.Event;
import org.coproduction.finding.FindingCode;
import org.coproduction.finding.Place;
import org.coproduction.finding.RuleName;

/** An event is dated to the month at least and without doubt: its notes are what claims rest on. */
final class EventsAreDated implements Rule<Event> {

  private static final FindingCode VAGUE = FindingCode.note("event.date.vague", QUALITY);

  @Override
  public RuleName name() {
    return new RuleName("events-are-dated");
  }

  @Override
  public List<FindingCode> codes() {
    return List.of(VAGUE);
  }

  @Override
  public void check(Event event, Context context, Verdicts verdicts) {
    if (event.getOn().isPresent()
        && verdicts.isBroken(ImpreciseDates.isVague(event.getOn().get()))) {
      verdicts.fail(
          context.found(VAGUE, Place.root().member("on")).with("on", event.getOn().get()));
    }
  }
}
