package org.coproduction.validation;

import static org.coproduction.finding.Category.QUALITY;

import java.util.List;
import org.coproduction.evidence.EvidenceForm;
import org.coproduction.evidence.Signature;
import org.coproduction.finding.FindingCode;
import org.coproduction.finding.Place;
import org.coproduction.finding.RuleName;
import org.coproduction.participant.Perspective;

/**
 * A form that only its author signs has one witness. Somebody of lived experience should be among
 * those who sign.
 */
final class SomebodyElseSigns implements Rule<EvidenceForm> {

  private static final FindingCode ONE_OFFICER_ONLY =
      FindingCode.warning("evidence.sign-off.one-officer-only", QUALITY);
  private static final FindingCode NO_LIVED_EXPERIENCE =
      FindingCode.note("evidence.sign-off.no-lived-experience", QUALITY);

  @Override
  public RuleName name() {
    return new RuleName("somebody-else-signs");
  }

  @Override
  public List<FindingCode> codes() {
    return List.of(ONE_OFFICER_ONLY, NO_LIVED_EXPERIENCE);
  }

  @Override
  public void check(EvidenceForm form, Context context, Verdicts verdicts) {
    List<Signature> standing =
        form.getSignatures().stream()
            .filter(signature -> signature.getProvenance().stands())
            .toList();
    boolean livedExperience =
        standing.stream()
            .flatMap(signature -> signature.getGroup().stream())
            .anyMatch(group -> group.perspective() == Perspective.LIVED_EXPERIENCE);
    if (standing.isEmpty()) {
      return;
    }
    FindingCode code = standing.size() == 1 ? ONE_OFFICER_ONLY : NO_LIVED_EXPERIENCE;
    if (verdicts.isBroken(!livedExperience)) {
      verdicts.fail(context.found(code, Place.root().member("signatures")));
    }
  }
}
