package org.coproduction.validation;

import static org.coproduction.finding.Category.QUALITY;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.coproduction.evidence.EvidenceForm;
import org.coproduction.evidence.LevelClaim;
import org.coproduction.finding.FindingCode;
import org.coproduction.finding.Place;
import org.coproduction.finding.RuleName;
import org.coproduction.value.LadderId;
import org.coproduction.value.RungRef;

/**
 * A level is claimed for a stage and a group. Three or more levels of one ladder, claimed at once
 * for everything, say nothing: nobody is informed, consulted and an equal partner in the same
 * thing.
 */
final class LevelsAreNotAllClaimedAtOnce implements Rule<EvidenceForm> {

  private static final FindingCode ALL_AT_ONCE =
      FindingCode.warning("evidence.claims.all-at-once", QUALITY);

  private static final int TOO_MANY = 3;

  @Override
  public RuleName name() {
    return new RuleName("levels-are-not-all-claimed-at-once");
  }

  @Override
  public List<FindingCode> codes() {
    return List.of(ALL_AT_ONCE);
  }

  @Override
  public void check(EvidenceForm form, Context context, Verdicts verdicts) {
    Map<LadderId, Set<RungRef>> claimed = new LinkedHashMap<>();
    for (LevelClaim claim : form.getClaims()) {
      boolean forEverything = claim.getStage().isEmpty() && claim.getGroup().isEmpty();
      if (forEverything && claim.getProvenance().stands()) {
        claimed
            .computeIfAbsent(claim.getRung().ladder(), ladder -> new LinkedHashSet<>())
            .add(claim.getRung());
      }
    }
    claimed.forEach(
        (ladder, rungs) -> {
          if (verdicts.isBroken(rungs.size() >= TOO_MANY)) {
            verdicts.fail(
                context
                    .found(ALL_AT_ONCE, Place.root().member("claims"))
                    .with("levels", rungs.size()));
          }
        });
  }
}
