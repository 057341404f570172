package org.coproduction.validation;

import static org.coproduction.finding.Category.CONFORMANCE;

import java.util.List;
import org.coproduction.charter.LadderMapping;
import org.coproduction.charter.RungMapping;
import org.coproduction.finding.FindingCode;
import org.coproduction.finding.Place;
import org.coproduction.finding.RuleName;
import org.coproduction.finding.Unsettled;
import org.coproduction.value.LadderId;
import org.coproduction.value.RungId;
import org.coproduction.value.RungRef;

/**
 * A mapping is from the rungs of one ladder to those of another. A rung that its ladder does not
 * have is a warning, since the mapping may be of another version.
 */
final class MappingsNameWhatIsThere implements Rule<LadderMapping> {

  private static final FindingCode NOT_IN_DOSSIER =
      FindingCode.warning("charter.mapping.not-in-dossier", CONFORMANCE);

  @Override
  public RuleName name() {
    return new RuleName("mappings-name-what-is-there");
  }

  @Override
  public List<FindingCode> codes() {
    return List.of(NOT_IN_DOSSIER);
  }

  @Override
  public void check(LadderMapping mapping, Context context, Verdicts verdicts) {
    if (context.names().isEmpty()) {
      verdicts.cannotTell(Unsettled.NOT_AT_HAND);
      return;
    }
    Names names = context.names().get();
    boolean from = ladder(mapping.getLadder(), "ladder", names, context, verdicts);
    boolean to = ladder(mapping.getTarget(), "target", names, context, verdicts);
    for (int at = 0; at < mapping.getRungs().size(); at++) {
      RungMapping rung = mapping.getRungs().get(at);
      if (from && isMissing(mapping.getLadder(), rung.getRung(), names, verdicts)) {
        verdicts.fail(context.found(NOT_IN_DOSSIER, Context.at("rungs", at, "rung")));
      }
      if (to
          && rung.getTarget().isPresent()
          && isMissing(mapping.getTarget(), rung.getTarget().get(), names, verdicts)) {
        verdicts.fail(context.found(NOT_IN_DOSSIER, Context.at("rungs", at, "target")));
      }
    }
  }

  /** Whether a ladder is there; what its rungs are cannot be asked where it is not. */
  private static boolean ladder(
      LadderId ladder, String member, Names names, Context context, Verdicts verdicts) {
    if (verdicts.isBroken(!names.hasLadder(ladder))) {
      verdicts.fail(context.found(NOT_IN_DOSSIER, Place.root().member(member)));
      return false;
    }
    return true;
  }

  private static boolean isMissing(LadderId ladder, RungId rung, Names names, Verdicts verdicts) {
    return verdicts.isBroken(!names.hasRung(new RungRef(ladder, rung)));
  }
}
