package org.coproduction.testkit;

import org.coproduction.Assessment;
import org.coproduction.finding.Report;
import org.coproduction.json.Reading;
import org.coproduction.scoring.Scorecard;

/**
 * Assertions on what the library returns: import {@code assertThat} and {@code finding} from here,
 * beside those of AssertJ. What they say on failure can be pasted into the test, and repeats
 * nothing that somebody wrote into a record. AssertJ has to be on the test class path.
 */
public final class CoproductionAssertions {

  private CoproductionAssertions() {}

  /**
   * Asserts on a report.
   *
   * @param actual the report
   * @return what can be asserted of it
   */
  public static ReportAssert assertThat(Report actual) {
    return new ReportAssert(actual);
  }

  /**
   * Asserts on a scorecard.
   *
   * @param actual the scorecard
   * @return what can be asserted of it
   */
  public static ScorecardAssert assertThat(Scorecard actual) {
    return new ScorecardAssert(actual);
  }

  /**
   * Asserts on an assessment.
   *
   * @param actual the assessment
   * @return what can be asserted of it
   */
  public static AssessmentAssert assertThat(Assessment actual) {
    return new AssessmentAssert(actual);
  }

  /**
   * Asserts on what came of reading a document.
   *
   * @param actual the result
   * @return what can be asserted of it
   * @param <T> what the document holds
   */
  public static <T> ReadingAssert<T> assertThat(Reading<T> actual) {
    return new ReadingAssert<>(actual);
  }

  /**
   * A finding that is expected, in any document.
   *
   * @param code the code
   * @param pointer where, as a JSON Pointer; empty for the whole document
   * @return what is expected
   */
  public static ExpectedFinding finding(String code, String pointer) {
    return ExpectedFinding.finding(code, pointer);
  }

  /**
   * A finding that is expected in one document of a dossier.
   *
   * @param code the code
   * @param document the document as reports print it, such as {@code event/0}
   * @param pointer where, as a JSON Pointer; empty for the whole document
   * @return what is expected
   */
  public static ExpectedFinding finding(String code, String document, String pointer) {
    return ExpectedFinding.finding(code, document, pointer);
  }
}
