package org.coproduction.json;

import static org.coproduction.json.FeedbackShapes.FEEDBACK_ITEM;
import static org.coproduction.json.FeedbackShapes.WITHDRAWAL;
import static org.coproduction.json.ValueShapes.ADDRESS;
import static org.coproduction.json.ValueShapes.AREA;
import static org.coproduction.json.ValueShapes.DATE;
import static org.coproduction.json.ValueShapes.LANGUAGE;
import static org.coproduction.json.ValueShapes.LOCAL_DATE;
import static org.coproduction.json.ValueShapes.WORDS;

import org.coproduction.localoffer.CommentAnswer;
import org.coproduction.localoffer.CommentClass;
import org.coproduction.localoffer.Exclusion;
import org.coproduction.localoffer.ExclusionReason;
import org.coproduction.localoffer.LocalOfferComment;
import org.coproduction.localoffer.LocalOfferYear;

/** Comments on the Local Offer of a council in England, and their answers. */
final class LocalOfferShapes {

  static final Choice<CommentClass> COMMENT_CLASS = new Choice<>(CommentClass.class);
  static final Choice<ExclusionReason> EXCLUSION_REASON = new Choice<>(ExclusionReason.class);

  static final Shape<Exclusion, ?> EXCLUSION =
      RecordShape.of(Exclusion.class)
          .optional("reason", EXCLUSION_REASON, Exclusion::reason)
          .shape();

  static final Shape<CommentAnswer, ?> COMMENT_ANSWER =
      RecordShape.of(CommentAnswer.class)
          .optional("response", WORDS, CommentAnswer::response)
          .optional("action", WORDS, CommentAnswer::action)
          .optional("reason", WORDS, CommentAnswer::reason)
          .shape();

  static final Shape<LocalOfferComment, ?> LOCAL_OFFER_COMMENT =
      RecordShape.of(LocalOfferComment.class)
          .required("said", FEEDBACK_ITEM, LocalOfferComment::said)
          .optional("received", DATE, LocalOfferComment::received)
          .set("classes", COMMENT_CLASS, LocalOfferComment::classes)
          .optional("exclusion", EXCLUSION, LocalOfferComment::exclusion)
          .optional("answer", COMMENT_ANSWER, LocalOfferComment::answer)
          .shape();

  static final Shape<LocalOfferYear, ?> LOCAL_OFFER_COMMENTS =
      RecordShape.of(LocalOfferYear.class)
          .optional("area", AREA, LocalOfferYear::area)
          .optional("language", LANGUAGE, LocalOfferYear::language)
          .required("from", LOCAL_DATE, LocalOfferYear::from)
          .required("to", LOCAL_DATE, LocalOfferYear::to)
          .list("comments", LOCAL_OFFER_COMMENT, LocalOfferYear::comments)
          .list("withdrawals", WITHDRAWAL, LocalOfferYear::withdrawals)
          .optional("publishedOn", DATE, LocalOfferYear::publishedOn)
          .optional("publishedAt", ADDRESS, LocalOfferYear::publishedAt)
          .shape();

  private LocalOfferShapes() {}
}
