package org.coproduction.validation;

import static org.coproduction.finding.Category.QUALITY;

import java.util.List;
import org.coproduction.evidence.Activity;
import org.coproduction.evidence.EvidenceForm;
import org.coproduction.finding.FindingCode;
import org.coproduction.finding.Place;
import org.coproduction.finding.RuleName;
import org.coproduction.value.ImpreciseDate;

/**
 * An activity says when it was, to the month at least: without that, nobody can tell what came
 * first.
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
      Place when = Context.at("activities", at).member("when");
      if (activity.getWhen().isEmpty() && activity.getEvents().isEmpty()) {
        verdicts.fail(context.found(NO_DATE, Context.at("activities", at)));
      } else if (activity.getWhen().filter(ActivitiesAreDated::isVague).isPresent()) {
        verdicts.fail(context.found(VAGUE, when).with("when", activity.getWhen().get()));
      } else {
        verdicts.pass();
      }
    }
  }

  private static boolean isVague(ImpreciseDate date) {
    return switch (date.precision()) {
      case DAY, MONTH, INTERVAL -> false;
      case QUARTER, SEASON, YEAR, DECADE, CENTURY -> true;
    };
  }
}
