package org.coproduction.validation;

import static org.coproduction.finding.Category.CONFORMANCE;

import java.util.List;
import java.util.function.Consumer;
import org.coproduction.charter.Charter;
import org.coproduction.charter.Principle;
import org.coproduction.finding.Finding;
import org.coproduction.finding.FindingCode;

/** A principle has a title or a statement; with neither, nobody can live it. */
final class PrinciplesSaySomething implements Rule<Charter> {

  private static final FindingCode EMPTY =
      FindingCode.error("charter.principle.empty", CONFORMANCE);

  @Override
  public List<FindingCode> codes() {
    return List.of(EMPTY);
  }

  @Override
  public void check(Charter charter, Context context, Consumer<Finding> found) {
    for (int layer = 0; layer < charter.getGroups().size(); layer++) {
      List<Principle> principles = charter.getGroups().get(layer).getPrinciples();
      for (int at = 0; at < principles.size(); at++) {
        Principle principle = principles.get(at);
        if (principle.getTitle().isEmpty() && principle.getStatement().isEmpty()) {
          found.accept(
              context.found(EMPTY, Context.at("groups", layer).member("principles").item(at)));
        }
      }
    }
  }
}
