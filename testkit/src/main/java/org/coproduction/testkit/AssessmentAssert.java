package org.coproduction.testkit;

import org.assertj.core.api.AbstractAssert;
import org.coproduction.Assessment;

/** Assertions on an assessment: a report and a scorecard. */
public final class AssessmentAssert extends AbstractAssert<AssessmentAssert, Assessment> {

  /** For the entry class. */
  AssessmentAssert(Assessment actual) {
    super(actual, AssessmentAssert.class);
  }

  /** {@return what can be asserted of its report} */
  public ReportAssert report() {
    isNotNull();
    return new ReportAssert(actual.report());
  }

  /** {@return what can be asserted of its scorecard} */
  public ScorecardAssert scorecard() {
    isNotNull();
    return new ScorecardAssert(actual.scorecard());
  }
}
