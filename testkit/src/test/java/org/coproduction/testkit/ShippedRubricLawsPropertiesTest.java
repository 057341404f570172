package org.coproduction.testkit;

import java.util.List;
import org.coproduction.charter.Ladder;
import org.coproduction.json.Shipped;
import org.coproduction.scoring.BandRule;
import org.coproduction.scoring.Rubric;

/** The rubric that comes with the library keeps the laws, with bands switched on. */
// region laws
class ShippedRubricLawsPropertiesTest extends ScoringLaws {

  private static final Rubric RUBRIC =
      Rubric.builder().from(Shipped.rubric()).bands(BandRule.uncalibrated()).build();
  private static final List<Ladder> LADDERS = Shipped.ladders();

  @Override
  protected Rubric rubric() {
    return RUBRIC;
  }

  @Override
  protected List<Ladder> ladders() {
    return LADDERS;
  }
}
// endregion
