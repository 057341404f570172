package org.coproduction.retention;

import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.coproduction.finding.DocumentKind;
import org.coproduction.value.MalformedValueException;

/**
 * How long records of one kind are kept, and what is due then. There is no national rule for notes
 * of engagement: each council sets its own, so it is data.
 *
 * @param records the kind of document
 * @param trigger the date from which on the period runs
 * @param period how long, in years, months and days; 0 or more of each
 * @param action what is due afterwards
 * @param holds what stops it for a while
 */
public record RetentionRule(
    DocumentKind records,
    RetentionTrigger trigger,
    Period period,
    RetentionAction action,
    List<RetentionHold> holds) {

  /**
   * Makes a rule.
   *
   * @throws MalformedValueException {@code retention.rule.period} where a part of the period is
   *     negative or the whole is longer than 150 years
   */
  @SuppressWarnings("JavaPeriodGetDays") // Months and years are weighed beside them.
  public RetentionRule {
    if (period.isNegative() || period.toTotalMonths() > 150 * 12 || period.getDays() > 150 * 366) {
      throw new MalformedValueException("retention.rule.period", "period");
    }
    holds = List.copyOf(holds);
  }

  /**
   * A rule with its period as ISO 8601 writes it.
   *
   * @param records the kind of document
   * @param trigger the date from which on the period runs
   * @param period the period, such as {@code P6Y} or {@code P18M}
   * @param action what is due afterwards
   * @return the rule, without holds
   * @throws MalformedValueException {@code retention.rule.period} where it is no such period
   */
  public static RetentionRule of(
      DocumentKind records, RetentionTrigger trigger, String period, RetentionAction action) {
    try {
      return new RetentionRule(records, trigger, Period.parse(period), action, List.of());
    } catch (DateTimeParseException | ArithmeticException malformed) {
      throw new MalformedValueException("retention.rule.period", "period");
    }
  }
}
