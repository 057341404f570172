package org.coproduction.validation;

import static org.coproduction.finding.Category.CONFORMANCE;

import java.util.List;
import java.util.Optional;
import org.coproduction.event.Event;
import org.coproduction.finding.FindingCode;
import org.coproduction.finding.Place;
import org.coproduction.finding.RuleName;
import org.coproduction.finding.Unsettled;
import org.coproduction.value.ImpreciseDate;

/**
 * An event that belongs to a piece of work took place while the work went on; otherwise it belongs
 * to another, or one of the dates is wrong.
 */
final class EventsAreWithinTheWork implements Rule<Event> {

  private static final FindingCode OUTSIDE =
      FindingCode.warning("event.date.outside-work", CONFORMANCE);

  @Override
  public RuleName name() {
    return new RuleName("events-are-within-the-work");
  }

  @Override
  public List<FindingCode> codes() {
    return List.of(OUTSIDE);
  }

  @Override
  public void check(Event event, Context context, Verdicts verdicts) {
    if (context.dossier().isEmpty()) {
      verdicts.cannotTell(Unsettled.NOT_AT_HAND);
      return;
    }
    Optional<ImpreciseDate> period = context.dossier().get().getForm().getPeriod();
    Optional<ImpreciseDate> on = event.getOn();
    if (period.isEmpty() || on.isEmpty()) {
      verdicts.cannotTell(Unsettled.NOT_DATED);
    } else if (verdicts.isBroken(
        ImpreciseDates.isOutside(on.get(), period.get()), Unsettled.DATES_OVERLAP)) {
      verdicts.fail(
          context
              .found(OUTSIDE, Place.root().member("on"))
              .with("on", on.get())
              .with("period", period.get()));
    }
  }
}
