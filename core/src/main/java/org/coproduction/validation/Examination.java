package org.coproduction.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.coproduction.finding.Finding;
import org.coproduction.finding.RuleName;
import org.coproduction.finding.RuleOutcome;

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

  List<Finding> findings() {
    return findings;
  }

  /** The outcome of every rule, by its name. */
  List<RuleOutcome> outcomes() {
    return List.copyOf(outcomes.values());
  }
}
