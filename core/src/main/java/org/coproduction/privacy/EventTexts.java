package org.coproduction.privacy;

import static org.coproduction.privacy.TextRole.ACCOUNT;
import static org.coproduction.privacy.TextRole.NAME;
import static org.coproduction.privacy.TextRole.VENUE;

import org.coproduction.check.Way;
import org.coproduction.event.Event;
import org.coproduction.event.Prompt;
import org.coproduction.event.Publication;
import org.coproduction.event.Session;
import org.coproduction.feedback.FeedbackItem;
import org.coproduction.feedback.Moderation;
import org.coproduction.feedback.Redaction;
import org.coproduction.feedback.Response;
import org.coproduction.feedback.Responses;
import org.coproduction.feedback.Telling;
import org.coproduction.feedback.Withdrawal;

/** The texts of events, of what was said at them and of what became of it. */
final class EventTexts {

  private EventTexts() {}

  static void event(Event record, Way at, TextWalk walk) {
    walk.words(record.getTitle(), at, "title", NAME);
    walk.words(record.getSummary(), at, "summary", ACCOUNT);
    walk.date(record.getOn(), at, "on");
    walk.area(record.getArea(), at);
    walk.each(record.getOrganisations(), at, "organisations", ParticipantTexts::organisation);
    walk.each(record.getGroups(), at, "groups", ParticipantTexts::group);
    walk.each(record.getSessions(), at, "sessions", EventTexts::session);
    walk.each(record.getPrompts(), at, "prompts", EventTexts::prompt);
    walk.each(record.getAdjustments(), at, "adjustments", ParticipantTexts::adjustment);
    walk.each(record.getAccessNeeds(), at, "accessNeeds", ParticipantTexts::need);
    walk.each(record.getMaterials(), at, "materials", ParticipantTexts::material);
    walk.each(record.getPublications(), at, "publications", EventTexts::publication);
    walk.each(record.getFeedback(), at, "feedback", EventTexts::item);
    walk.each(record.getWithdrawals(), at, "withdrawals", EventTexts::withdrawal);
    walk.source(record.getSource(), at);
  }

  private static void session(Session record, Way at, TextWalk walk) {
    walk.date(record.getOn(), at, "on");
    walk.words(record.getVenue(), at, "venue", VENUE);
    walk.words(record.getFocus(), at, "focus", ACCOUNT);
    walk.each(record.getAttendance(), at, "attendance", ParticipantTexts::attendance);
  }

  private static void prompt(Prompt record, Way at, TextWalk walk) {
    walk.words(record.getText(), at, "text", ACCOUNT);
  }

  private static void publication(Publication record, Way at, TextWalk walk) {
    walk.words(record.getWhat(), at, "what", ACCOUNT);
    walk.fact(record, at);
  }

  static void item(FeedbackItem record, Way at, TextWalk walk) {
    walk.words(record.getText(), at, "text", ACCOUNT);
    walk.words(record.getTable(), at, "table", NAME);
    walk.count(record.getVotes(), at, "votes");
    walk.one(record.getModeration(), at, "moderation", EventTexts::moderation);
    walk.each(record.getRedactions(), at, "redactions", EventTexts::redaction);
    walk.fact(record, at);
  }

  private static void moderation(Moderation record, Way at, TextWalk walk) {
    walk.words(record.getReason(), at, "reason", ACCOUNT);
    walk.words(record.getBy(), at, "by", NAME);
    walk.date(record.getOn(), at, "on");
  }

  private static void redaction(Redaction record, Way at, TextWalk walk) {
    walk.words(record.getBy(), at, "by", NAME);
    walk.date(record.getOn(), at, "on");
  }

  static void withdrawal(Withdrawal record, Way at, TextWalk walk) {
    walk.date(record.getOn(), at, "on");
  }

  static void responses(Responses record, Way at, TextWalk walk) {
    walk.area(record.getArea(), at);
    walk.each(record.getResponses(), at, "responses", EventTexts::response);
  }

  private static void response(Response record, Way at, TextWalk walk) {
    walk.words(record.getAction(), at, "action", ACCOUNT);
    walk.words(record.getReason(), at, "reason", ACCOUNT);
    walk.date(record.getDueBy(), at, "dueBy");
    walk.words(record.getOwner(), at, "owner", NAME);
    walk.each(record.getTold(), at, "told", EventTexts::telling);
    walk.fact(record, at);
  }

  private static void telling(Telling record, Way at, TextWalk walk) {
    walk.words(record.getWhat(), at, "what", ACCOUNT);
    walk.fact(record, at);
  }
}
