package org.coproduction.validation;

import static org.coproduction.finding.Category.QUALITY;

import java.util.List;
import org.coproduction.evidence.EvidenceForm;
import org.coproduction.evidence.ThemeCheck;
import org.coproduction.finding.FindingCode;
import org.coproduction.finding.RuleName;

/**
 * To take themes back to the people who were there is an act: it was on some day, and something
 * came of it, if only that nothing had to be changed. Who checked is asked for by a constraint.
 */
final class ThemeChecksSayWhenAndWhatChanged implements Rule<EvidenceForm> {

  private static final FindingCode NO_DATE =
      FindingCode.warning("evidence.theme-check.date-missing", QUALITY);

  /** A note: that nothing changed is often left unsaid, and is no fault of the work. */
  private static final FindingCode NO_CHANGE =
      FindingCode.note("evidence.theme-check.change-missing", QUALITY);

  @Override
  public RuleName name() {
    return new RuleName("theme-checks-say-when-and-what-changed");
  }

  @Override
  public List<FindingCode> codes() {
    return List.of(NO_DATE, NO_CHANGE);
  }

  @Override
  public void check(EvidenceForm form, Context context, Verdicts verdicts) {
    for (int at = 0; at < form.getThemeChecks().size(); at++) {
      ThemeCheck check = form.getThemeChecks().get(at);
      if (!check.getProvenance().stands()) {
        continue;
      }
      if (verdicts.isBroken(check.getWhen().isEmpty() && check.getEvents().isEmpty())) {
        verdicts.fail(context.found(NO_DATE, Context.at("themeChecks", at)));
      }
      if (verdicts.isBroken(check.getWhatChanged().isEmpty())) {
        verdicts.fail(context.found(NO_CHANGE, Context.at("themeChecks", at)));
      }
    }
  }
}
