package org.coproduction.testkit;

import org.coproduction.json.Shipped;
import org.coproduction.scoring.Rubric;

/** The contract of a rubric, kept by the one that comes with the library. */
class ShippedRubricPropertiesTest extends RubricContract {

  @Override
  protected Rubric rubric() {
    return Shipped.rubric();
  }
}
