package org.coproduction.validation;

import static org.coproduction.finding.Category.QUALITY;

import java.util.List;
import org.coproduction.evidence.EvidenceForm;
import org.coproduction.feedback.ResponseKind;
import org.coproduction.finding.FindingCode;
import org.coproduction.finding.Place;
import org.coproduction.finding.RuleName;

/**
 * Nobody gets all they ask for. A form that names nothing that was not done leaves out half of the
 * answer.
 */
final class WhatWasNotDoneIsSaid implements Rule<EvidenceForm> {

  private static final FindingCode NOTHING_NOT_DONE =
      FindingCode.note("evidence.not-done.none", QUALITY);

  @Override
  public RuleName name() {
    return new RuleName("what-was-not-done-is-said");
  }

  @Override
  public List<FindingCode> codes() {
    return List.of(NOTHING_NOT_DONE);
  }

  @Override
  public void check(EvidenceForm form, Context context, Verdicts verdicts) {
    boolean said = form.getNotDone().stream().anyMatch(notDone -> notDone.getProvenance().stands());
    boolean saidInResponses =
        context
            .dossier()
            .map(
                dossier ->
                    dossier.getResponses().stream()
                        .flatMap(responses -> responses.getResponses().stream())
                        .filter(response -> response.getProvenance().stands())
                        .anyMatch(response -> response.getKind() == ResponseKind.COULD_NOT))
            .orElse(false);
    if (verdicts.isBroken(!said && !saidInResponses)) {
      verdicts.fail(context.found(NOTHING_NOT_DONE, Place.root().member("notDone")));
    }
  }
}
