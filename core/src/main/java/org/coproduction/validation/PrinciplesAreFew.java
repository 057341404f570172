package org.coproduction.validation;

import static org.coproduction.finding.Category.QUALITY;

import java.util.List;
import org.coproduction.charter.Charter;
import org.coproduction.finding.FindingCode;
import org.coproduction.finding.Place;
import org.coproduction.finding.RuleName;

/**
 * A charter has so few principles that people can live by them. Published ones have 4 to 10; the
 * longest list that is known, with its indicators, has 49.
 */
final class PrinciplesAreFew implements Rule<Charter> {

  static final int MOST = 200;

  private static final FindingCode TOO_MANY =
      FindingCode.warning("charter.principles.too-many", QUALITY);

  @Override
  public RuleName name() {
    return new RuleName("principles-are-few");
  }

  @Override
  public List<FindingCode> codes() {
    return List.of(TOO_MANY);
  }

  @Override
  public void check(Charter charter, Context context, Verdicts verdicts) {
    long count =
        charter.getGroups().stream().mapToLong(group -> group.getPrinciples().size()).sum();
    if (count > 0 && verdicts.isBroken(count > MOST)) {
      verdicts.fail(context.found(TOO_MANY, Place.root().member("groups")));
    }
  }
}
