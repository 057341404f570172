package org.coproduction.validation;

import static org.coproduction.finding.Category.CONFORMANCE;

import java.util.List;
import org.coproduction.charter.LadderMapping;
import org.coproduction.charter.RungMapping;
import org.coproduction.finding.FindingCode;
import org.coproduction.finding.RuleName;

/** A rung to which nothing corresponds comes to no rung, and any other comes to one. */
final class MappingsMeanWhatTheySay implements Rule<LadderMapping> {

  private static final FindingCode CONTRADICTED =
      FindingCode.error("charter.mapping.contradicts-itself", CONFORMANCE);

  @Override
  public RuleName name() {
    return new RuleName("mappings-mean-what-they-say");
  }

  @Override
  public List<FindingCode> codes() {
    return List.of(CONTRADICTED);
  }

  @Override
  public void check(LadderMapping mapping, Context context, Verdicts verdicts) {
    for (int at = 0; at < mapping.getRungs().size(); at++) {
      RungMapping rung = mapping.getRungs().get(at);
      boolean contradicted =
          switch (rung.getQuality()) {
            case EXACT, NEAR, LOSSY -> rung.getTarget().isEmpty();
            // What the author meant may have to be asked before there is a target.
            case AMBIGUOUS -> false;
            case NONE -> rung.getTarget().isPresent();
          };
      if (verdicts.isBroken(contradicted)) {
        verdicts.fail(
            context
                .found(CONTRADICTED, Context.at("rungs", at, "quality"))
                .with("quality", rung.getQuality()));
      }
    }
  }
}
