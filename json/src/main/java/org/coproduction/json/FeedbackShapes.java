package org.coproduction.json;

import static org.coproduction.json.ParticipantShapes.CHANNEL;
import static org.coproduction.json.ParticipantShapes.GROUP_KIND;
import static org.coproduction.json.ValueShapes.AREA;
import static org.coproduction.json.ValueShapes.DATE;
import static org.coproduction.json.ValueShapes.FEEDBACK_ID;
import static org.coproduction.json.ValueShapes.FEEDBACK_REF;
import static org.coproduction.json.ValueShapes.GROUP_ID;
import static org.coproduction.json.ValueShapes.HEAD_COUNT;
import static org.coproduction.json.ValueShapes.LANGUAGE;
import static org.coproduction.json.ValueShapes.PROMPT_ID;
import static org.coproduction.json.ValueShapes.RESPONSE_ID;
import static org.coproduction.json.ValueShapes.SOURCE_SPAN;
import static org.coproduction.json.ValueShapes.TEXT_SPAN;
import static org.coproduction.json.ValueShapes.THEME_REF;
import static org.coproduction.json.ValueShapes.WORDS;
import static org.coproduction.json.ValueShapes.fact;

import org.coproduction.feedback.FeedbackItem;
import org.coproduction.feedback.Moderation;
import org.coproduction.feedback.ModerationDecision;
import org.coproduction.feedback.Permission;
import org.coproduction.feedback.Redaction;
import org.coproduction.feedback.RedactionReason;
import org.coproduction.feedback.Response;
import org.coproduction.feedback.ResponseKind;
import org.coproduction.feedback.Responses;
import org.coproduction.feedback.Stance;
import org.coproduction.feedback.Telling;
import org.coproduction.feedback.Withdrawal;

/** What people said, and what became of it. */
final class FeedbackShapes {

  static final Choice<Stance> STANCE = new Choice<>(Stance.class);
  static final Choice<Permission> PERMISSION = new Choice<>(Permission.class);
  static final Choice<ResponseKind> RESPONSE_KIND = new Choice<>(ResponseKind.class);

  static final Choice<ModerationDecision> MODERATION_DECISION =
      new Choice<>(ModerationDecision.class);
  static final Choice<RedactionReason> REDACTION_REASON = new Choice<>(RedactionReason.class);

  static final Shape<Moderation, ?> MODERATION =
      Shape.of(Moderation.class, Moderation::builder, Moderation.Builder::build)
          .required(
              "decision",
              MODERATION_DECISION,
              Moderation::getDecision,
              Moderation.Builder::decision)
          .optional("reason", WORDS, Moderation::getReason, Moderation.Builder::reason)
          .optional("by", WORDS, Moderation::getBy, Moderation.Builder::by)
          .optional("on", DATE, Moderation::getOn, Moderation.Builder::on);

  static final Shape<Redaction, ?> REDACTION =
      Shape.of(Redaction.class, Redaction::builder, Redaction.Builder::build)
          .required("span", TEXT_SPAN, Redaction::getSpan, Redaction.Builder::span)
          .required("reason", REDACTION_REASON, Redaction::getReason, Redaction.Builder::reason)
          .optional("by", WORDS, Redaction::getBy, Redaction.Builder::by)
          .optional("on", DATE, Redaction::getOn, Redaction.Builder::on);

  static final Shape<Withdrawal, ?> WITHDRAWAL =
      Shape.of(Withdrawal.class, Withdrawal::builder, Withdrawal.Builder::build)
          .list("items", FEEDBACK_ID, Withdrawal::getItems, Withdrawal.Builder::addItems)
          .optional("group", GROUP_ID, Withdrawal::getGroup, Withdrawal.Builder::group)
          .optional("on", DATE, Withdrawal::getOn, Withdrawal.Builder::on);

  static final Shape<FeedbackItem, ?> FEEDBACK_ITEM =
      fact(
          Shape.of(FeedbackItem.class, FeedbackItem::builder, FeedbackItem.Builder::build)
              .required("id", FEEDBACK_ID, FeedbackItem::getId, FeedbackItem.Builder::id)
              .required("text", WORDS, FeedbackItem::getText, FeedbackItem.Builder::text)
              .optional("prompt", PROMPT_ID, FeedbackItem::getPrompt, FeedbackItem.Builder::prompt)
              .optional(
                  "parent", FEEDBACK_ID, FeedbackItem::getParent, FeedbackItem.Builder::parent)
              .optional(
                  "source", SOURCE_SPAN, FeedbackItem::getSource, FeedbackItem.Builder::source)
              .optional("stance", STANCE, FeedbackItem::getStance, FeedbackItem.Builder::stance)
              .optional("table", WORDS, FeedbackItem::getTable, FeedbackItem.Builder::table)
              .optional("group", GROUP_ID, FeedbackItem::getGroup, FeedbackItem.Builder::group)
              .optional("votes", HEAD_COUNT, FeedbackItem::getVotes, FeedbackItem.Builder::votes)
              .optional(
                  "permission",
                  PERMISSION,
                  FeedbackItem::getPermission,
                  FeedbackItem.Builder::permission)
              .optional(
                  "moderation",
                  MODERATION,
                  FeedbackItem::getModeration,
                  FeedbackItem.Builder::moderation)
              .list(
                  "redactions",
                  REDACTION,
                  FeedbackItem::getRedactions,
                  FeedbackItem.Builder::addRedactions)
              .optional(
                  "language", LANGUAGE, FeedbackItem::getLanguage, FeedbackItem.Builder::language),
          FeedbackItem.Builder::when,
          FeedbackItem.Builder::addLinks,
          FeedbackItem.Builder::addEvents,
          FeedbackItem.Builder::provenance);

  static final Shape<Telling, ?> TELLING =
      fact(
          Shape.of(Telling.class, Telling::builder, Telling.Builder::build)
              .optional("channel", CHANNEL, Telling::getChannel, Telling.Builder::channel)
              .list("to", GROUP_KIND, Telling::getTo, Telling.Builder::addTo)
              .optional("what", WORDS, Telling::getWhat, Telling.Builder::what),
          Telling.Builder::when,
          Telling.Builder::addLinks,
          Telling.Builder::addEvents,
          Telling.Builder::provenance);

  static final Shape<Response, ?> RESPONSE =
      fact(
          Shape.of(Response.class, Response::builder, Response.Builder::build)
              .required("id", RESPONSE_ID, Response::getId, Response.Builder::id)
              .required("kind", RESPONSE_KIND, Response::getKind, Response.Builder::kind)
              .list("said", FEEDBACK_REF, Response::getSaid, Response.Builder::addSaid)
              .list("themes", THEME_REF, Response::getThemes, Response.Builder::addThemes)
              .optional("action", WORDS, Response::getAction, Response.Builder::action)
              .optional("reason", WORDS, Response::getReason, Response.Builder::reason)
              .optional("dueBy", DATE, Response::getDueBy, Response.Builder::dueBy)
              .optional("owner", WORDS, Response::getOwner, Response.Builder::owner)
              .list("told", TELLING, Response::getTold, Response.Builder::addTold),
          Response.Builder::when,
          Response.Builder::addLinks,
          Response.Builder::addEvents,
          Response.Builder::provenance);

  static final Shape<Responses, ?> RESPONSES =
      Shape.of(Responses.class, Responses::builder, Responses.Builder::build)
          .optional("area", AREA, Responses::getArea, Responses.Builder::area)
          .optional("language", LANGUAGE, Responses::getLanguage, Responses.Builder::language)
          .list("responses", RESPONSE, Responses::getResponses, Responses.Builder::addResponses);

  private FeedbackShapes() {}
}
