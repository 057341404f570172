package org.coproduction.testkit;

import org.coproduction.scoring.Rubric;

/** The contract of a rubric, kept by the sample. */
class SampleRubricPropertiesTest extends RubricContract {

  @Override
  protected Rubric rubric() {
    return Samples.rubric();
  }
}
