package org.coproduction.privacy;

import static org.coproduction.privacy.TextRole.ACCOUNT;

import org.coproduction.check.Way;
import org.coproduction.localoffer.CommentAnswer;
import org.coproduction.localoffer.LocalOfferComment;
import org.coproduction.localoffer.LocalOfferYear;

/** The texts of a year of comments on the Local Offer, and of what was answered to them. */
final class LocalOfferTexts {

  private LocalOfferTexts() {}

  static void year(LocalOfferYear record, Way at, TextWalk walk) {
    walk.area(record.area(), at);
    walk.each(record.comments(), at, "comments", LocalOfferTexts::comment);
    walk.each(record.withdrawals(), at, "withdrawals", EventTexts::withdrawal);
    walk.date(record.publishedOn(), at, "publishedOn");
  }

  private static void comment(LocalOfferComment record, Way at, TextWalk walk) {
    EventTexts.item(record.said(), at.member("said"), walk);
    walk.date(record.received(), at, "received");
    walk.one(record.answer(), at, "answer", LocalOfferTexts::answer);
  }

  private static void answer(CommentAnswer record, Way at, TextWalk walk) {
    walk.words(record.response(), at, "response", ACCOUNT);
    walk.words(record.action(), at, "action", ACCOUNT);
    walk.words(record.reason(), at, "reason", ACCOUNT);
  }
}
