package org.coproduction.validation;

import static org.coproduction.finding.Category.QUALITY;

import java.util.List;
import org.coproduction.evidence.Activity;
import org.coproduction.evidence.EvidenceForm;
import org.coproduction.finding.FindingCode;
import org.coproduction.finding.RuleName;

/** Each activity names a link or an event that shows it. Only where a profile asks. */
final class ActivitiesAreShown implements Rule<EvidenceForm> {

  private static final FindingCode NOT_SHOWN =
      FindingCode.warning("evidence.activity.not-shown", QUALITY);

  @Override
  public RuleName name() {
    return new RuleName("activities-are-shown");
  }

  @Override
  public List<FindingCode> codes() {
    return List.of(NOT_SHOWN);
  }

  @Override
  public void check(EvidenceForm form, Context context, Verdicts verdicts) {
    for (int at = 0; at < form.getActivities().size(); at++) {
      Activity activity = form.getActivities().get(at);
      if (activity.getProvenance().stands()
          && verdicts.isBroken(activity.getLinks().isEmpty() && activity.getEvents().isEmpty())) {
        verdicts.fail(context.found(NOT_SHOWN, Context.at("activities", at)));
      }
    }
  }
}
