package org.coproduction.finding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * All that was noticed, in order.
 *
 * @param findings the findings, ordered by document, place, position and code
 * @param muted what a profile left out, by code
 * @param outcomes what each rule came to, by its name
 */
public record Report(List<Finding> findings, List<Muted> muted, List<RuleOutcome> outcomes) {

  /** Makes a report; the findings are copied and put in order. */
  public Report {
    findings = findings.stream().sorted().toList();
    muted = List.copyOf(muted);
    outcomes = List.copyOf(outcomes);
  }

  /**
   * A report of nothing.
   *
   * @return the empty report
   */
  public static Report empty() {
    return new Report(List.of(), List.of(), List.of());
  }

  /**
   * A report of findings in any order.
   *
   * @param findings the findings
   * @return the report
   */
  public static Report of(Collection<Finding> findings) {
    return new Report(List.copyOf(findings), List.of(), List.of());
  }

  /**
   * This report and another as one.
   *
   * @param other the other report
   * @return a report of all findings of both
   */
  public Report and(Report other) {
    List<Finding> all = new ArrayList<>(findings);
    all.addAll(other.findings);
    List<Muted> allMuted = new ArrayList<>(muted);
    allMuted.addAll(other.muted);
    Map<RuleName, RuleOutcome> allOutcomes = new TreeMap<>();
    Stream.of(outcomes, other.outcomes)
        .flatMap(List::stream)
        .forEach(outcome -> allOutcomes.merge(outcome.rule(), outcome, RuleOutcome::and));
    return new Report(all, allMuted, List.copyOf(allOutcomes.values()));
  }

  /**
   * The findings of one severity.
   *
   * @param severity the severity
   * @return those findings, in order
   */
  public List<Finding> of(Severity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity).toList();
  }

  /**
   * Whether anything must be otherwise.
   *
   * @return true where at least one finding is an {@link Severity#ERROR}
   */
  public boolean hasErrors() {
    return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
  }

  /**
   * The findings by severity and code: ten thousand equal faults are one group with a count.
   *
   * @return the groups, worst severity first, then by code
   */
  public List<FindingGroup> groups() {
    TreeMap<Severity, TreeMap<FindingCode, List<Finding>>> sorted = new TreeMap<>();
    for (Finding finding : findings) {
      sorted
          .computeIfAbsent(finding.severity(), severity -> new TreeMap<>())
          .computeIfAbsent(finding.code(), code -> new ArrayList<>())
          .add(finding);
    }
    List<FindingGroup> groups = new ArrayList<>();
    sorted.forEach(
        (severity, byCode) ->
            byCode.forEach(
                (code, found) ->
                    groups.add(
                        new FindingGroup(
                            code,
                            severity,
                            found.size(),
                            found.subList(0, Math.min(found.size(), FindingGroup.MAX_SAMPLES))))));
    return List.copyOf(groups);
  }
}
