package org.coproduction.validation;

import static org.coproduction.finding.Category.CONFORMANCE;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.coproduction.charter.LadderMapping;
import org.coproduction.charter.RungMapping;
import org.coproduction.finding.FindingCode;
import org.coproduction.finding.RuleName;
import org.coproduction.value.RungId;

/**
 * A rung can come to several rungs of the other ladder, but a pair of rungs stands in a mapping
 * once, and what is said to correspond to nothing names nothing. Where it depends on what the
 * author meant, a rung may be named or not.
 */
final class MappingsSayOneThing implements Rule<LadderMapping> {

  private static final FindingCode PAIR_TWICE =
      FindingCode.error("charter.mapping.pair-twice", CONFORMANCE);
  private static final FindingCode CONTRADICTED =
      FindingCode.error("charter.mapping.contradicts-itself", CONFORMANCE);

  @Override
  public RuleName name() {
    return new RuleName("mappings-say-one-thing");
  }

  @Override
  public List<FindingCode> codes() {
    return List.of(PAIR_TWICE, CONTRADICTED);
  }

  @Override
  public void check(LadderMapping mapping, Context context, Verdicts verdicts) {
    Set<List<RungId>> pairs = new HashSet<>();
    Set<RungId> leadSomewhere = new HashSet<>();
    for (RungMapping line : mapping.getRungs()) {
      if (line.getTarget().isPresent()) {
        leadSomewhere.add(line.getRung());
      }
    }
    for (int at = 0; at < mapping.getRungs().size(); at++) {
      RungMapping line = mapping.getRungs().get(at);
      List<RungId> pair =
          line.getTarget()
              .map(target -> List.of(line.getRung(), target))
              .orElse(List.of(line.getRung()));
      if (verdicts.isBroken(!pairs.add(pair))) {
        verdicts.fail(context.found(PAIR_TWICE, Context.at("rungs", at)));
      }
      if (verdicts.isBroken(isContradicted(line, leadSomewhere))) {
        verdicts.fail(context.found(CONTRADICTED, Context.at("rungs", at, "quality")));
      }
    }
  }

  private static boolean isContradicted(RungMapping line, Set<RungId> leadSomewhere) {
    return switch (line.getQuality()) {
      case EXACT, NEAR, LOSSY -> line.getTarget().isEmpty();
      case AMBIGUOUS -> false;
      case NONE -> leadSomewhere.contains(line.getRung());
    };
  }
}
