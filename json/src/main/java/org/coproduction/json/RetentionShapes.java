package org.coproduction.json;

import static org.coproduction.json.ValueShapes.AREA;
import static org.coproduction.json.ValueShapes.LOCAL_DATE;
import static org.coproduction.json.ValueShapes.SOURCE;
import static org.coproduction.json.ValueShapes.WORDS;

import java.time.DateTimeException;
import java.time.Period;
import java.util.regex.Pattern;
import org.coproduction.finding.DocumentKind;
import org.coproduction.retention.RetentionAction;
import org.coproduction.retention.RetentionHold;
import org.coproduction.retention.RetentionRule;
import org.coproduction.retention.RetentionSchedule;
import org.coproduction.retention.RetentionTrigger;

/** How long records are kept. */
final class RetentionShapes {

  /** Years, months and days of ISO 8601, as far as 150 years need them; no weeks. */
  private static final Pattern PERIOD_GRAMMAR =
      Pattern.compile("P(?=[0-9])([0-9]{1,3}Y)?([0-9]{1,4}M)?([0-9]{1,5}D)?");

  static final Choice<DocumentKind> DOCUMENT_KIND = new Choice<>(DocumentKind.class);
  static final Choice<RetentionTrigger> RETENTION_TRIGGER = new Choice<>(RetentionTrigger.class);
  static final Choice<RetentionAction> RETENTION_ACTION = new Choice<>(RetentionAction.class);

  static final Scalar<Period> PERIOD =
      Scalar.text(Period.class, RetentionShapes::period, Period::toString);

  static final Shape<RetentionHold, ?> RETENTION_HOLD =
      RecordShape.of(RetentionHold.class)
          .required("reason", WORDS, RetentionHold::reason)
          .required("from", LOCAL_DATE, RetentionHold::from)
          .optional("until", LOCAL_DATE, RetentionHold::until)
          .shape();

  static final Shape<RetentionRule, ?> RETENTION_RULE =
      RecordShape.of(RetentionRule.class)
          .required("records", DOCUMENT_KIND, RetentionRule::records)
          .required("trigger", RETENTION_TRIGGER, RetentionRule::trigger)
          .required("period", PERIOD, RetentionRule::period)
          .required("action", RETENTION_ACTION, RetentionRule::action)
          .list("holds", RETENTION_HOLD, RetentionRule::holds)
          .shape();

  static final Shape<RetentionSchedule, ?> RETENTION_SCHEDULE =
      RecordShape.of(RetentionSchedule.class)
          .optional("area", AREA, RetentionSchedule::area)
          .optional("source", SOURCE, RetentionSchedule::source)
          .list("rules", RETENTION_RULE, RetentionSchedule::rules)
          .shape();

  private RetentionShapes() {}

  private static Period period(String text) {
    if (!PERIOD_GRAMMAR.matcher(text).matches()) {
      throw JsonCodes.refusal(JsonCodes.MALFORMED_VALUE);
    }
    try {
      return Period.parse(text);
    } catch (DateTimeException malformed) {
      throw JsonCodes.refusal(JsonCodes.MALFORMED_VALUE);
    }
  }
}
