package org.coproduction.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.coproduction.finding.Finding;
import org.coproduction.finding.Report;
import org.coproduction.finding.RuleName;
import org.coproduction.finding.RuleOutcome;
import org.coproduction.finding.Unsettled;

/** What was found while one or more documents are validated, and what each rule came to. */
final class Examination {

  private final List<Finding> findings = new ArrayList<>();
  private final Map<RuleName, RuleOutcome> outcomes = new TreeMap<>();

  void add(List<Finding> found) {
    findings.addAll(found);
  }

  void add(Verdicts verdicts) {
    findings.addAll(verdicts.findings());
    RuleOutcome outcome = verdicts.outcome();
    outcomes.merge(outcome.rule(), outcome, RuleOutcome::and);
  }

  /** A rule that is off unless a profile asks for it, and was not asked for. */
  void skip(RuleName rule) {
    RuleOutcome outcome = new RuleOutcome(rule, 0, 0, Map.of(Unsettled.NOT_ASKED_FOR, 1), Map.of());
    outcomes.merge(rule, outcome, RuleOutcome::and);
  }

  /** All that was found, with the outcome of every rule by its name. */
  Report report() {
    return new Report(findings, List.of(), List.copyOf(outcomes.values()));
  }
}
