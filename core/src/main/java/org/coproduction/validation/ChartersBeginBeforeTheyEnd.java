package org.coproduction.validation;

import static org.coproduction.finding.Category.CONFORMANCE;

import java.util.List;
import java.util.Optional;
import org.coproduction.charter.Charter;
import org.coproduction.finding.FindingCode;
import org.coproduction.finding.Place;
import org.coproduction.finding.RuleName;
import org.coproduction.finding.Unsettled;
import org.coproduction.value.ImpreciseDate;

/** A charter comes into force before it goes out of force. */
final class ChartersBeginBeforeTheyEnd implements Rule<Charter> {

  private static final FindingCode REVERSED =
      FindingCode.error("charter.in-force.reversed", CONFORMANCE);

  @Override
  public RuleName name() {
    return new RuleName("charters-begin-before-they-end");
  }

  @Override
  public List<FindingCode> codes() {
    return List.of(REVERSED);
  }

  @Override
  public void check(Charter charter, Context context, Verdicts verdicts) {
    Optional<ImpreciseDate> from = charter.getEffectiveFrom();
    Optional<ImpreciseDate> to = charter.getEffectiveTo();
    if (from.isEmpty() || to.isEmpty()) {
      // Most charters name no end: there is nothing to put in order.
      return;
    }
    if (verdicts.isBroken(to.get().isBefore(from.get()), Unsettled.DATES_OVERLAP)) {
      verdicts.fail(context.found(REVERSED, Place.root().member("effectiveTo")));
    }
  }
}
