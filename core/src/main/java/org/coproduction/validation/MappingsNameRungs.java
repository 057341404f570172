package org.coproduction.validation;

import static org.coproduction.finding.Category.CONFORMANCE;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.coproduction.charter.Ladder;
import org.coproduction.charter.LadderMapping;
import org.coproduction.charter.Rung;
import org.coproduction.charter.RungMapping;
import org.coproduction.finding.FindingCode;
import org.coproduction.finding.Place;
import org.coproduction.finding.RuleName;
import org.coproduction.finding.Unsettled;
import org.coproduction.value.LadderId;
import org.coproduction.value.RungId;

/** A mapping names rungs that its two ladders have, as far as the ladders are at hand. */
final class MappingsNameRungs implements Rule<LadderMapping> {

  private static final FindingCode UNKNOWN =
      FindingCode.error("charter.mapping.rung-unknown", CONFORMANCE);

  @Override
  public RuleName name() {
    return new RuleName("mappings-name-rungs");
  }

  @Override
  public List<FindingCode> codes() {
    return List.of(UNKNOWN);
  }

  @Override
  public void check(LadderMapping mapping, Context context, Verdicts verdicts) {
    Set<RungId> from = rungs(mapping.getLadder(), context);
    Set<RungId> to = rungs(mapping.getTarget(), context);
    for (int at = 0; at < mapping.getRungs().size(); at++) {
      RungMapping line = mapping.getRungs().get(at);
      Place place = Context.at("rungs", at);
      named(line.getRung(), from, place.member("rung"), context, verdicts);
      if (line.getTarget().isPresent()) {
        named(line.getTarget().get(), to, place.member("target"), context, verdicts);
      }
    }
  }

  private static void named(
      RungId rung, Set<RungId> known, Place place, Context context, Verdicts verdicts) {
    if (known.isEmpty()) {
      verdicts.cannotTell(Unsettled.NOT_AT_HAND);
    } else {
      verdicts.failIf(!known.contains(rung), context.found(UNKNOWN, place));
    }
  }

  /** A rung that any version of the ladder has is one of it. */
  private static Set<RungId> rungs(LadderId ladder, Context context) {
    return context.dossier().stream()
        .flatMap(dossier -> dossier.getLadders().stream())
        .filter(other -> other.getId().equals(ladder))
        .map(Ladder::getRungs)
        .flatMap(List::stream)
        .map(Rung::getId)
        .collect(Collectors.toCollection(HashSet::new));
  }
}
