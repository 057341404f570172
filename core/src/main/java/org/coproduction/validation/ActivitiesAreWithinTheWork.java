package org.coproduction.validation;

import static org.coproduction.finding.Category.CONFORMANCE;

import java.util.List;
import java.util.Optional;
import org.coproduction.evidence.Activity;
import org.coproduction.evidence.EvidenceForm;
import org.coproduction.finding.FindingCode;
import org.coproduction.finding.RuleName;
import org.coproduction.finding.Unsettled;
import org.coproduction.value.ImpreciseDate;

/**
 * What was done with people was done while the work went on; otherwise one of the dates is wrong.
 */
final class ActivitiesAreWithinTheWork implements Rule<EvidenceForm> {

  private static final FindingCode OUTSIDE =
      FindingCode.warning("evidence.activity.outside-period", CONFORMANCE);

  @Override
  public RuleName name() {
    return new RuleName("activities-are-within-the-work");
  }

  @Override
  public List<FindingCode> codes() {
    return List.of(OUTSIDE);
  }

  @Override
  public void check(EvidenceForm form, Context context, Verdicts verdicts) {
    Optional<ImpreciseDate> period = form.getPeriod();
    for (int at = 0; at < form.getActivities().size(); at++) {
      Activity activity = form.getActivities().get(at);
      if (!activity.getProvenance().stands()) {
        continue;
      }
      if (period.isEmpty() || activity.getWhen().isEmpty()) {
        verdicts.cannotTell(Unsettled.NOT_DATED);
        continue;
      }
      ImpreciseDate when = activity.getWhen().get();
      if (verdicts.isBroken(
          ImpreciseDates.isOutside(when, period.get()), Unsettled.DATES_OVERLAP)) {
        verdicts.fail(
            context
                .found(OUTSIDE, Context.at("activities", at, "when"))
                .with("when", when)
                .with("period", period.get()));
      }
    }
  }
}
