package org.coproduction.validation;

import static org.coproduction.finding.Category.CONFORMANCE;

import java.util.List;
import org.coproduction.charter.Charter;
import org.coproduction.charter.Principle;
import org.coproduction.finding.FindingCode;
import org.coproduction.finding.RuleName;

/** A principle has a title or a statement; with neither, nobody can live it. */
final class PrinciplesSaySomething implements Rule<Charter> {

  private static final FindingCode EMPTY =
      FindingCode.error("charter.principle.empty", CONFORMANCE);

  @Override
  public RuleName name() {
    return new RuleName("principles-say-something");
  }

  @Override
  public List<FindingCode> codes() {
    return List.of(EMPTY);
  }

  @Override
  public void check(Charter charter, Context context, Verdicts verdicts) {
    for (int layer = 0; layer < charter.getGroups().size(); layer++) {
      List<Principle> principles = charter.getGroups().get(layer).getPrinciples();
      for (int at = 0; at < principles.size(); at++) {
        Principle principle = principles.get(at);
        if (verdicts.isBroken(
            principle.getTitle().isEmpty() && principle.getStatement().isEmpty())) {
          verdicts.fail(
              context.found(EMPTY, Context.at("groups", layer).member("principles").item(at)));
        }
      }
    }
  }
}
