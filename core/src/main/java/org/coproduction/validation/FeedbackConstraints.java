package org.coproduction.validation;

import static org.coproduction.constraint.RecordStage.DRAFT;
import static org.coproduction.finding.Category.QUALITY;

import java.util.List;
import org.coproduction.check.Checks;
import org.coproduction.check.Way;
import org.coproduction.feedback.FeedbackItem;
import org.coproduction.feedback.Moderation;
import org.coproduction.feedback.Redaction;
import org.coproduction.feedback.Response;
import org.coproduction.feedback.Responses;
import org.coproduction.feedback.Telling;
import org.coproduction.feedback.Withdrawal;
import org.coproduction.finding.FindingCode;
import org.coproduction.localoffer.LocalOfferYear;

/**
 * The constraints on the records of the room feedback, in straight lines: the same as their
 * annotations say.
 */
final class FeedbackConstraints {

  private static final FindingCode FEEDBACK_ITEM_PROMPT_MISSING =
      FindingCode.warning("feedback.item.prompt-missing", QUALITY);
  private static final FindingCode FEEDBACK_MODERATION_REASON_MISSING =
      FindingCode.warning("feedback.moderation.reason-missing", QUALITY);
  private static final FindingCode FEEDBACK_WITHDRAWAL_DATE_MISSING =
      FindingCode.warning("feedback.withdrawal.date-missing", QUALITY);
  private static final FindingCode FEEDBACK_TELLING_AUDIENCE_MISSING =
      FindingCode.warning("feedback.telling.audience-missing", QUALITY);
  private static final FindingCode FEEDBACK_RESPONSE_SAID_MISSING =
      FindingCode.warning("feedback.response.said-missing", QUALITY);
  private static final FindingCode FEEDBACK_RESPONSES_EMPTY =
      FindingCode.warning("feedback.responses.empty", QUALITY);

  static final List<FindingCode> CODES =
      List.of(
          FEEDBACK_ITEM_PROMPT_MISSING,
          FEEDBACK_MODERATION_REASON_MISSING,
          FEEDBACK_RESPONSE_SAID_MISSING,
          FEEDBACK_RESPONSES_EMPTY,
          FEEDBACK_TELLING_AUDIENCE_MISSING,
          FEEDBACK_WITHDRAWAL_DATE_MISSING);

  private FeedbackConstraints() {}

  static void checkFeedbackItem(FeedbackItem record, Way at, Checks checks) {
    checks.characters(20_000, record.getText(), at, "text");
    checks.present(FEEDBACK_ITEM_PROMPT_MISSING, DRAFT, record.getPrompt(), at, "prompt");
    checks.characters(500, record.getTable(), at, "table");
    checks.one(record.getModeration(), at, "moderation", FeedbackConstraints::checkModeration);
    checks.elements(10_000, record.getRedactions(), at, "redactions");
    checks.each(record.getRedactions(), at, "redactions", FeedbackConstraints::checkRedaction);
  }

  static void checkModeration(Moderation record, Way at, Checks checks) {
    checks.characters(20_000, record.getReason(), at, "reason");
    checks.present(FEEDBACK_MODERATION_REASON_MISSING, DRAFT, record.getReason(), at, "reason");
    checks.characters(500, record.getBy(), at, "by");
  }

  static void checkRedaction(Redaction record, Way at, Checks checks) {
    checks.characters(500, record.getBy(), at, "by");
  }

  static void checkWithdrawal(Withdrawal record, Way at, Checks checks) {
    checks.elements(10_000, record.getItems(), at, "items");
    checks.present(FEEDBACK_WITHDRAWAL_DATE_MISSING, DRAFT, record.getOn(), at, "on");
  }

  static void checkTelling(Telling record, Way at, Checks checks) {
    checks.present(FEEDBACK_TELLING_AUDIENCE_MISSING, DRAFT, record.getTo(), at, "to");
    checks.characters(20_000, record.getWhat(), at, "what");
  }

  static void checkResponse(Response record, Way at, Checks checks) {
    checks.present(FEEDBACK_RESPONSE_SAID_MISSING, DRAFT, record.getSaid(), at, "said");
    checks.characters(20_000, record.getAction(), at, "action");
    checks.characters(20_000, record.getReason(), at, "reason");
    checks.characters(500, record.getOwner(), at, "owner");
    checks.elements(10_000, record.getTold(), at, "told");
    checks.each(record.getTold(), at, "told", FeedbackConstraints::checkTelling);
  }

  static void checkResponses(Responses record, Way at, Checks checks) {
    checks.elements(10_000, record.getResponses(), at, "responses");
    checks.present(FEEDBACK_RESPONSES_EMPTY, DRAFT, record.getResponses(), at, "responses");
    checks.each(record.getResponses(), at, "responses", FeedbackConstraints::checkResponse);
  }

  /** A year of comments holds items and withdrawals as an event does. */
  static void checkLocalOfferYear(LocalOfferYear record, Way at, Checks checks) {
    checks.elements(10_000, record.comments(), at, "comments");
    checks.each(
        record.comments(),
        at,
        "comments",
        (comment, way, inner) -> checkFeedbackItem(comment.said(), way.member("said"), inner));
    checks.elements(10_000, record.withdrawals(), at, "withdrawals");
    checks.each(record.withdrawals(), at, "withdrawals", FeedbackConstraints::checkWithdrawal);
  }
}
