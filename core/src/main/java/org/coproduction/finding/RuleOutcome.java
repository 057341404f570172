package org.coproduction.finding;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.coproduction.value.MalformedValueException;

/**
 * What one rule came to over all that it looked at: how often it holds, is broken, does not apply
 * or cannot be told, with the reasons. What could not be told is never counted as held.
 *
 * @param rule the rule
 * @param passed how often it holds
 * @param failed how often it is broken; findings that a profile mutes are counted too
 * @param notApplicable how often it does not apply, by reason
 * @param unknown how often nobody can tell, by reason
 */
public record RuleOutcome(
    RuleName rule,
    int passed,
    int failed,
    Map<Unsettled, Integer> notApplicable,
    Map<Unsettled, Integer> unknown) {

  /**
   * Makes an outcome; the counts are copied.
   *
   * @throws MalformedValueException {@code finding.outcome.malformed} for a negative number, or a
   *     reason that was given less than once
   */
  public RuleOutcome {
    notApplicable = copied(notApplicable);
    unknown = copied(unknown);
    if (passed < 0 || failed < 0) {
      throw malformed();
    }
  }

  /**
   * How often the rule applies, whether or not anybody can tell that it holds.
   *
   * @return the number of times, which is what a share of those that hold is out of
   */
  public int applicable() {
    return passed + failed + total(unknown);
  }

  /**
   * This outcome and another of the same rule as one.
   *
   * @param other the other
   * @return the sum
   */
  public RuleOutcome and(RuleOutcome other) {
    return new RuleOutcome(
        rule,
        passed + other.passed,
        failed + other.failed,
        sum(notApplicable, other.notApplicable),
        sum(unknown, other.unknown));
  }

  private static Map<Unsettled, Integer> copied(Map<Unsettled, Integer> counts) {
    Map<Unsettled, Integer> copy = new EnumMap<>(Unsettled.class);
    counts.forEach(
        (reason, count) -> {
          if (count < 1) {
            throw malformed();
          }
          copy.put(reason, count);
        });
    return Collections.unmodifiableMap(copy);
  }

  private static Map<Unsettled, Integer> sum(
      Map<Unsettled, Integer> one, Map<Unsettled, Integer> other) {
    Map<Unsettled, Integer> sum = new EnumMap<>(Unsettled.class);
    sum.putAll(one);
    other.forEach((reason, count) -> sum.merge(reason, count, Integer::sum));
    return sum;
  }

  private static int total(Map<Unsettled, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static MalformedValueException malformed() {
    return new MalformedValueException("finding.outcome.malformed", "outcome");
  }
}
