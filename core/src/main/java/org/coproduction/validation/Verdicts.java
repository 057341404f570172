package org.coproduction.validation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.coproduction.finding.Finding;
import org.coproduction.finding.RuleName;
import org.coproduction.finding.RuleOutcome;
import org.coproduction.finding.Unsettled;
import org.coproduction.value.Known;

/** What one rule says of each thing that it looks at in one document. Used by one thread, once. */
final class Verdicts {

  private final RuleName rule;
  private final List<Finding> findings = new ArrayList<>();
  private final Map<Unsettled, Integer> unknown = new EnumMap<>(Unsettled.class);
  private int passed;

  Verdicts(RuleName rule) {
    this.rule = rule;
  }

  void pass() {
    passed++;
  }

  void fail(Finding finding) {
    findings.add(finding);
  }

  void cannotTell(Unsettled reason) {
    unknown.merge(reason, 1, Integer::sum);
  }

  /**
   * Whether a requirement is broken; where it is not, it passes. The finding is made by whoever
   * asks, so that nothing is made where nothing is wrong.
   */
  boolean isBroken(boolean broken) {
    if (!broken) {
      pass();
    }
    return broken;
  }

  /** As {@link #isBroken(boolean)}, where nobody may be able to tell. */
  boolean isBroken(Known broken, Unsettled otherwise) {
    if (broken == Known.UNKNOWN) {
      cannotTell(otherwise);
      return false;
    }
    return isBroken(broken == Known.YES);
  }

  List<Finding> findings() {
    return findings;
  }

  /** The sum of it; a rule that found nothing to look at does not apply. */
  RuleOutcome outcome() {
    boolean applies = passed > 0 || !findings.isEmpty() || !unknown.isEmpty();
    return new RuleOutcome(
        rule,
        passed,
        findings.size(),
        applies ? Map.of() : Map.of(Unsettled.NOTHING_OF_THE_KIND, 1),
        unknown);
  }
}
