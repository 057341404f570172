package org.coproduction.validation;

import static org.coproduction.finding.Category.QUALITY;

import java.util.List;
import org.coproduction.evidence.EvidenceForm;
import org.coproduction.finding.FindingCode;
import org.coproduction.finding.Place;
import org.coproduction.finding.RuleName;

/**
 * Impact is a difference to children, young people or families. A strategy, a leaflet or a meeting
 * is an output: what was made, not what it changed.
 */
final class ImpactIsADifference implements Rule<EvidenceForm> {

  private static final FindingCode ONLY_OUTPUT =
      FindingCode.warning("evidence.impact.only-output", QUALITY);
  private static final FindingCode NONE = FindingCode.warning("evidence.impact.none", QUALITY);

  @Override
  public RuleName name() {
    return new RuleName("impact-is-a-difference");
  }

  @Override
  public List<FindingCode> codes() {
    return List.of(ONLY_OUTPUT, NONE);
  }

  @Override
  public void check(EvidenceForm form, Context context, Verdicts verdicts) {
    boolean difference =
        form.getOutcomes().stream().anyMatch(outcome -> outcome.getProvenance().stands());
    if (difference) {
      verdicts.pass();
      return;
    }
    boolean output = form.getOutputs().stream().anyMatch(made -> made.getProvenance().stands());
    verdicts.fail(
        context.found(
            output ? ONLY_OUTPUT : NONE, Place.root().member(output ? "outputs" : "outcomes")));
  }
}
