package org.coproduction.validation;

import static org.coproduction.finding.Category.QUALITY;

import java.util.List;
import org.coproduction.evidence.Activity;
import org.coproduction.evidence.EvidenceForm;
import org.coproduction.finding.FindingCode;
import org.coproduction.finding.RuleName;

/**
 * An activity says when it was, to the month at least and without doubt: otherwise nobody can tell
 * what came first.
 */
final class ActivitiesAreDated implements Rule<EvidenceForm> {

  private static final FindingCode NO_DATE =
      FindingCode.note("evidence.activity.date-missing", QUALITY);
  private static final FindingCode VAGUE =
      FindingCode.note("evidence.activity.date-vague", QUALITY);

  @Override
  public RuleName name() {
    return new RuleName("activities-are-dated");
  }

  @Override
  public List<FindingCode> codes() {
    return List.of(NO_DATE, VAGUE);
  }

  @Override
  public void check(EvidenceForm form, Context context, Verdicts verdicts) {
    for (int at = 0; at < form.getActivities().size(); at++) {
      Activity activity = form.getActivities().get(at);
      if (!activity.getProvenance().stands()) {
        continue;
      }
      if (activity.getWhen().isEmpty() && activity.getEvents().isEmpty()) {
        verdicts.fail(context.found(NO_DATE, Context.at("activities", at)));
      } else if (activity.getWhen().filter(ImpreciseDates::isVague).isPresent()) {
        verdicts.fail(
            context
                .found(VAGUE, Context.at("activities", at, "when"))
                .with("when", activity.getWhen().get()));
      } else {
        verdicts.pass();
      }
    }
  }
}
