package org.coproduction.validation;

import static org.coproduction.finding.Category.QUALITY;

import java.util.List;
import java.util.function.Consumer;
import org.coproduction.evidence.EvidenceForm;
import org.coproduction.finding.Finding;
import org.coproduction.finding.FindingCode;
import org.coproduction.finding.Place;

/**
 * Impact is a difference to children, young people or families. A strategy, a leaflet or a meeting
 * is an output: what was made, not what it changed.
 */
final class ImpactIsADifference implements Rule<EvidenceForm> {

  private static final FindingCode ONLY_OUTPUT =
      FindingCode.warning("evidence.impact.only-output", QUALITY);
  private static final FindingCode NONE = FindingCode.warning("evidence.impact.none", QUALITY);

  @Override
  public List<FindingCode> codes() {
    return List.of(ONLY_OUTPUT, NONE);
  }

  @Override
  public void check(EvidenceForm form, Context context, Consumer<Finding> found) {
    boolean difference =
        form.getOutcomes().stream().anyMatch(outcome -> outcome.getProvenance().stands());
    if (difference) {
      return;
    }
    boolean output = form.getOutputs().stream().anyMatch(made -> made.getProvenance().stands());
    found.accept(
        context.found(
            output ? ONLY_OUTPUT : NONE, Place.root().member(output ? "outputs" : "outcomes")));
  }
}
