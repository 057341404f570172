package org.coproduction.validation;

import static org.coproduction.finding.Category.CONFORMANCE;

import java.util.List;
import org.coproduction.charter.Charter;
import org.coproduction.charter.Commitment;
import org.coproduction.charter.Principle;
import org.coproduction.finding.FindingCode;
import org.coproduction.finding.Place;
import org.coproduction.finding.RuleName;

/** What is to be done within days can be done: a limit is one day or more. */
final class CommitmentsHaveTime implements Rule<Charter> {

  private static final FindingCode NO_DAYS =
      FindingCode.error("charter.commitment.day-limit-impossible", CONFORMANCE);

  @Override
  public RuleName name() {
    return new RuleName("commitments-have-time");
  }

  @Override
  public List<FindingCode> codes() {
    return List.of(NO_DAYS);
  }

  @Override
  public void check(Charter charter, Context context, Verdicts verdicts) {
    for (int layer = 0; layer < charter.getGroups().size(); layer++) {
      List<Principle> principles = charter.getGroups().get(layer).getPrinciples();
      for (int at = 0; at < principles.size(); at++) {
        List<Commitment> commitments = principles.get(at).getCommitments();
        for (int number = 0; number < commitments.size(); number++) {
          if (commitments.get(number).getDayLimit().isPresent()) {
            Place place =
                Context.at("groups", layer)
                    .member("principles")
                    .item(at)
                    .member("commitments")
                    .item(number)
                    .member("dayLimit");
            if (verdicts.isBroken(commitments.get(number).getDayLimit().get() < 1)) {
              verdicts.fail(context.found(NO_DAYS, place));
            }
          }
        }
      }
    }
  }
}
