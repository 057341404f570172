package org.coproduction.validation;

import static org.coproduction.finding.Category.QUALITY;

import java.util.List;
import java.util.Optional;
import org.coproduction.evidence.Activity;
import org.coproduction.evidence.Change;
import org.coproduction.evidence.EvidenceForm;
import org.coproduction.evidence.Outcome;
import org.coproduction.finding.FindingCode;
import org.coproduction.finding.RuleName;
import org.coproduction.finding.Unsettled;
import org.coproduction.value.Fact;
import org.coproduction.value.TextSpan;
import org.coproduction.value.Words;

/** "Several meetings" and "many families" are no numbers: somebody can say how many there were. */
final class NumbersAreCounted implements Rule<EvidenceForm> {

  private static final FindingCode VAGUE = FindingCode.note("evidence.number.vague", QUALITY);

  @Override
  public RuleName name() {
    return new RuleName("numbers-are-counted");
  }

  @Override
  public List<FindingCode> codes() {
    return List.of(VAGUE);
  }

  @Override
  public void check(EvidenceForm form, Context context, Verdicts verdicts) {
    boolean canRead = VagueWords.canRead(form.getLanguage());
    for (int at = 0; at < form.getActivities().size(); at++) {
      Activity activity = form.getActivities().get(at);
      check(activity, activity.getWhat(), "activities", at, canRead, context, verdicts);
    }
    for (int at = 0; at < form.getChanges().size(); at++) {
      Change change = form.getChanges().get(at);
      check(change, change.getWhat(), "changes", at, canRead, context, verdicts);
    }
    for (int at = 0; at < form.getOutcomes().size(); at++) {
      Outcome outcome = form.getOutcomes().get(at);
      check(outcome, outcome.getWhat(), "outcomes", at, canRead, context, verdicts);
    }
  }

  private static void check(
      Fact fact,
      Words what,
      String list,
      int at,
      boolean canRead,
      Context context,
      Verdicts verdicts) {
    if (!fact.getProvenance().stands()) {
      return;
    }
    if (!canRead) {
      verdicts.cannotTell(Unsettled.OTHER_LANGUAGE);
      return;
    }
    Optional<TextSpan> vague = VagueWords.quantity(what);
    if (verdicts.isBroken(vague.isPresent())) {
      verdicts.fail(
          context
              .found(VAGUE, Context.at(list, at, "what"))
              .with("start", vague.orElseThrow().start())
              .with("end", vague.orElseThrow().end()));
    }
  }
}
