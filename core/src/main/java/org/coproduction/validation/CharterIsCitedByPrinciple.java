package org.coproduction.validation;

import static org.coproduction.finding.Category.QUALITY;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.coproduction.evidence.CharterCitation;
import org.coproduction.evidence.EvidenceForm;
import org.coproduction.evidence.PrincipleClaim;
import org.coproduction.finding.FindingCode;
import org.coproduction.finding.RuleName;
import org.coproduction.value.CharterId;

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
    Set<CharterId> byPrinciple = new HashSet<>();
    for (PrincipleClaim claim : form.getPrincipleClaims()) {
      if (claim.getProvenance().stands()) {
        byPrinciple.add(claim.getCharter());
      }
    }
    for (int at = 0; at < form.getCharters().size(); at++) {
      CharterCitation citation = form.getCharters().get(at);
      if (!citation.getProvenance().stands()) {
        continue;
      }
      boolean cited =
          citation.getCharter().map(byPrinciple::contains).orElse(!byPrinciple.isEmpty());
      if (verdicts.isBroken(!cited)) {
        verdicts.fail(context.found(NO_PRINCIPLE, Context.at("charters", at)));
      }
    }
  }
}
