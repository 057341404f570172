package org.coproduction.validation;

import static org.coproduction.finding.Category.QUALITY;

import java.util.List;
import org.coproduction.evidence.EvidenceForm;
import org.coproduction.finding.FindingCode;
import org.coproduction.finding.Place;
import org.coproduction.finding.RuleName;

/** People who gave their time hear what came of it. */
final class ContributorsAreTold implements Rule<EvidenceForm> {

  private static final FindingCode NOBODY_TOLD =
      FindingCode.warning("evidence.feedback.none", QUALITY);

  @Override
  public RuleName name() {
    return new RuleName("contributors-are-told");
  }

  @Override
  public List<FindingCode> codes() {
    return List.of(NOBODY_TOLD);
  }

  @Override
  public void check(EvidenceForm form, Context context, Verdicts verdicts) {
    boolean told =
        form.getFeedbackGiven().stream().anyMatch(given -> given.getProvenance().stands());
    boolean toldInResponses =
        context
            .dossier()
            .map(
                dossier ->
                    dossier.getResponses().stream()
                        .flatMap(responses -> responses.getResponses().stream())
                        .filter(response -> response.getProvenance().stands())
                        .flatMap(response -> response.getTold().stream())
                        .anyMatch(telling -> telling.getProvenance().stands()))
            .orElse(false);
    if (verdicts.isBroken(!told && !toldInResponses)) {
      verdicts.fail(context.found(NOBODY_TOLD, Place.root().member("feedbackGiven")));
    }
  }
}
