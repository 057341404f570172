package org.coproduction.validation;

import static org.coproduction.finding.Category.QUALITY;

import java.util.List;
import org.coproduction.evidence.EvidenceForm;
import org.coproduction.evidence.SignatureRole;
import org.coproduction.finding.FindingCode;
import org.coproduction.finding.Place;
import org.coproduction.finding.RuleName;

/**
 * Somebody who answers for the work in the organisation signs as well. Only where a profile asks.
 */
final class SomebodyAnswersForIt implements Rule<EvidenceForm> {

  private static final FindingCode NO_APPROVER =
      FindingCode.warning("evidence.sign-off.no-approver", QUALITY);

  @Override
  public RuleName name() {
    return new RuleName("somebody-answers-for-it");
  }

  @Override
  public List<FindingCode> codes() {
    return List.of(NO_APPROVER);
  }

  @Override
  public void check(EvidenceForm form, Context context, Verdicts verdicts) {
    boolean approved =
        form.getSignatures().stream()
            .filter(signature -> signature.getProvenance().stands())
            .anyMatch(signature -> signature.getRole() == SignatureRole.APPROVER);
    if (verdicts.isBroken(!approved)) {
      verdicts.fail(context.found(NO_APPROVER, Place.root().member("signatures")));
    }
  }
}
