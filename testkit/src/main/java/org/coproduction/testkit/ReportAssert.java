package org.coproduction.testkit;

import java.util.List;
import org.assertj.core.api.AbstractAssert;
import org.coproduction.finding.Finding;
import org.coproduction.finding.Report;
import org.coproduction.finding.Severity;

/** Assertions on a report of findings. */
public final class ReportAssert extends AbstractAssert<ReportAssert, Report> {

  /** For the entry class. */
  ReportAssert(Report actual) {
    super(actual, ReportAssert.class);
  }

  /**
   * That these were found, and nothing else.
   *
   * @param expected what is expected, in any order
   * @return this
   */
  public ReportAssert hasExactly(ExpectedFinding... expected) {
    return require("exactly these findings", FindingDifference.of(List.of(expected), findings()));
  }

  /**
   * That of what must be otherwise these were found, and nothing else.
   *
   * @param expected what is expected of severity {@code ERROR}, in any order
   * @return this
   */
  public ReportAssert hasExactlyErrors(ExpectedFinding... expected) {
    return require(
        "exactly these errors", FindingDifference.of(List.of(expected), of(Severity.ERROR)));
  }

  /**
   * That these were found, whatever else was.
   *
   * @param expected what is expected, in any order
   * @return this
   */
  public ReportAssert has(ExpectedFinding... expected) {
    FindingDifference difference = FindingDifference.of(List.of(expected), findings());
    if (!difference.missing().isEmpty()) {
      failWithMessage(
          "%s",
          "Expected these findings:"
              + new FindingDifference(difference.missing(), List.of()).told()
              + "\nfound:"
              + FindingDifference.pasted(findings()));
    }
    return this;
  }

  /**
   * That a code was found somewhere.
   *
   * @param code the code
   * @return this
   */
  public ReportAssert has(String code) {
    if (findings().stream().noneMatch(finding -> finding.code().value().equals(code))) {
      failWithMessage(
          "%s", "Expected somewhere: " + code + "\nfound:" + FindingDifference.pasted(findings()));
    }
    return this;
  }

  /**
   * That a code was found nowhere.
   *
   * @param code the code
   * @return this
   */
  public ReportAssert doesNotHave(String code) {
    List<Finding> there =
        findings().stream().filter(finding -> finding.code().value().equals(code)).toList();
    if (!there.isEmpty()) {
      failWithMessage(
          "%s", "Expected nowhere: " + code + "\nfound:" + FindingDifference.pasted(there));
    }
    return this;
  }

  /**
   * That nothing must be otherwise.
   *
   * @return this
   */
  public ReportAssert hasNoErrors() {
    return require("no errors", FindingDifference.of(List.of(), of(Severity.ERROR)));
  }

  /**
   * That nothing was found.
   *
   * @return this
   */
  public ReportAssert hasNoFindings() {
    return require("no findings", FindingDifference.of(List.of(), findings()));
  }

  /**
   * That a code was found and left out by the profile.
   *
   * @param code the code
   * @param times how often it was found
   * @return this
   */
  public ReportAssert hasMuted(String code, int times) {
    isNotNull();
    int found =
        actual.muted().stream()
            .filter(muted -> muted.code().value().equals(code))
            .mapToInt(muted -> muted.count())
            .sum();
    if (found != times) {
      failWithMessage("%s", "Expected " + code + " muted " + times + " times, was " + found);
    }
    return this;
  }

  private List<Finding> findings() {
    isNotNull();
    return actual.findings();
  }

  private List<Finding> of(Severity severity) {
    isNotNull();
    return actual.of(severity);
  }

  private ReportAssert require(String what, FindingDifference difference) {
    if (!difference.isNone()) {
      failWithMessage("%s", "Expected " + what + ":" + difference.told());
    }
    return this;
  }
}
