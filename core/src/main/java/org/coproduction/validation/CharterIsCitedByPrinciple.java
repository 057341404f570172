package org.coproduction.validation;

import static org.coproduction.finding.Category.QUALITY;

import java.util.List;
import org.coproduction.evidence.CharterCitation;
import org.coproduction.evidence.EvidenceForm;
import org.coproduction.finding.FindingCode;
import org.coproduction.finding.RuleName;

/**
 * A charter that is said to have been used is used in its principles: naming it as a whole can be
 * neither shown nor doubted.
 */
final class CharterIsCitedByPrinciple implements Rule<EvidenceForm> {

  private static final FindingCode NO_PRINCIPLE =
      FindingCode.warning("evidence.charter.no-principle", QUALITY);

  @Override
  public RuleName name() {
    return new RuleName("charter-is-cited-by-principle");
  }

  @Override
  public List<FindingCode> codes() {
    return List.of(NO_PRINCIPLE);
  }

  @Override
  public void check(EvidenceForm form, Context context, Verdicts verdicts) {
    for (int at = 0; at < form.getCharters().size(); at++) {
      CharterCitation citation = form.getCharters().get(at);
      boolean byPrinciple =
          form.getPrincipleClaims().stream()
              .filter(claim -> claim.getProvenance().stands())
              .anyMatch(
                  claim -> citation.getCharter().map(claim.getCharter()::equals).orElse(true));
      if (citation.getProvenance().stands()) {
        verdicts.failIf(!byPrinciple, context.found(NO_PRINCIPLE, Context.at("charters", at)));
      }
    }
  }
}
