package org.coproduction.validation;

import static org.coproduction.finding.Category.CONFORMANCE;

import java.util.List;
import java.util.Optional;
import org.coproduction.charter.Charter;
import org.coproduction.finding.FindingCode;
import org.coproduction.finding.Place;
import org.coproduction.finding.RuleName;
import org.coproduction.finding.Unsettled;
import org.coproduction.value.Area;
import org.coproduction.value.GssCode;
import org.coproduction.value.Nation;

/** The area of a charter lies in the nation that the charter names. */
final class ChartersAreOfTheirNation implements Rule<Charter> {

  private static final FindingCode OTHER_NATION =
      FindingCode.error("charter.area.other-nation", CONFORMANCE);

  @Override
  public RuleName name() {
    return new RuleName("charters-are-of-their-nation");
  }

  @Override
  public List<FindingCode> codes() {
    return List.of(OTHER_NATION);
  }

  @Override
  public void check(Charter charter, Context context, Verdicts verdicts) {
    Optional<GssCode> code = charter.getArea().flatMap(Area::code);
    if (code.isEmpty() || charter.getNation().isEmpty()) {
      return;
    }
    Optional<Nation> ofArea = code.get().nation();
    if (ofArea.isEmpty()) {
      // Its letter stands for several nations.
      verdicts.cannotTell(Unsettled.NOT_STATED);
    } else if (verdicts.isBroken(!ofArea.equals(charter.getNation()))) {
      verdicts.fail(context.found(OTHER_NATION, Place.root().member("nation")));
    }
  }
}
