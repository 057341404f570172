package uk.gov.example.shortbreaks;

import org.coproduction.scoring.Rubric;
import org.coproduction.testkit.RubricContract;

/** The council's rubric keeps the contract of rubrics. */
class LocalRubricPropertiesTest extends RubricContract {

  @Override
  protected Rubric rubric() {
    return UnderTest.part(Rubric.class);
  }
}
