package org.coproduction.json;

import static org.coproduction.json.FeedbackShapes.FEEDBACK_ITEM;
import static org.coproduction.json.FeedbackShapes.WITHDRAWAL;
import static org.coproduction.json.ParticipantShapes.ACCESS_ADJUSTMENT;
import static org.coproduction.json.ParticipantShapes.ACCESS_NEED;
import static org.coproduction.json.ParticipantShapes.ATTENDANCE;
import static org.coproduction.json.ParticipantShapes.CHANNEL;
import static org.coproduction.json.ParticipantShapes.ORGANISATION;
import static org.coproduction.json.ParticipantShapes.PARTICIPANT_GROUP;
import static org.coproduction.json.ParticipantShapes.SENT_MATERIAL;
import static org.coproduction.json.ValueShapes.ADDRESS;
import static org.coproduction.json.ValueShapes.AREA;
import static org.coproduction.json.ValueShapes.DATE;
import static org.coproduction.json.ValueShapes.EVENT_ID;
import static org.coproduction.json.ValueShapes.LANGUAGE;
import static org.coproduction.json.ValueShapes.LOCAL_TIME;
import static org.coproduction.json.ValueShapes.METHOD_CODE;
import static org.coproduction.json.ValueShapes.PROMPT_ID;
import static org.coproduction.json.ValueShapes.SESSION_ID;
import static org.coproduction.json.ValueShapes.SOURCE;
import static org.coproduction.json.ValueShapes.SOURCE_SPAN;
import static org.coproduction.json.ValueShapes.WORDS;
import static org.coproduction.json.ValueShapes.fact;

import org.coproduction.event.Event;
import org.coproduction.event.Prompt;
import org.coproduction.event.PromptOrigin;
import org.coproduction.event.Publication;
import org.coproduction.event.Session;

/** Events and what was asked at them. */
final class EventShapes {

  static final Choice<PromptOrigin> PROMPT_ORIGIN = new Choice<>(PromptOrigin.class);

  static final Shape<Session, ?> SESSION =
      Shape.of(Session.class, Session::builder, Session.Builder::build)
          .required("id", SESSION_ID, Session::getId, Session.Builder::id)
          .optional("on", DATE, Session::getOn, Session.Builder::on)
          .optional("start", LOCAL_TIME, Session::getStart, Session.Builder::start)
          .optional("end", LOCAL_TIME, Session::getEnd, Session.Builder::end)
          .optional("channel", CHANNEL, Session::getChannel, Session.Builder::channel)
          .optional("venue", WORDS, Session::getVenue, Session.Builder::venue)
          .optional("focus", WORDS, Session::getFocus, Session.Builder::focus)
          .list("attendance", ATTENDANCE, Session::getAttendance, Session.Builder::addAttendance);

  static final Shape<Prompt, ?> PROMPT =
      Shape.of(Prompt.class, Prompt::builder, Prompt.Builder::build)
          .required("id", PROMPT_ID, Prompt::getId, Prompt.Builder::id)
          .optional("text", WORDS, Prompt::getText, Prompt.Builder::text)
          .required("origin", PROMPT_ORIGIN, Prompt::getOrigin, Prompt.Builder::origin)
          .optional("source", SOURCE_SPAN, Prompt::getSource, Prompt.Builder::source);

  static final Shape<Publication, ?> PUBLICATION =
      fact(
          Shape.of(Publication.class, Publication::builder, Publication.Builder::build)
              .required("what", WORDS, Publication::getWhat, Publication.Builder::what)
              .optional("address", ADDRESS, Publication::getAddress, Publication.Builder::address)
              .optional("channel", CHANNEL, Publication::getChannel, Publication.Builder::channel),
          Publication.Builder::when,
          Publication.Builder::addLinks,
          Publication.Builder::addEvents,
          Publication.Builder::provenance);

  static final Shape<Event, ?> EVENT =
      Shape.of(Event.class, Event::builder, Event.Builder::build)
          .required("id", EVENT_ID, Event::getId, Event.Builder::id)
          .optional("title", WORDS, Event::getTitle, Event.Builder::title)
          .optional("summary", WORDS, Event::getSummary, Event.Builder::summary)
          .optional("on", DATE, Event::getOn, Event.Builder::on)
          .optional("area", AREA, Event::getArea, Event.Builder::area)
          .optional("language", LANGUAGE, Event::getLanguage, Event.Builder::language)
          .list(
              "organisations",
              ORGANISATION,
              Event::getOrganisations,
              Event.Builder::addOrganisations)
          .list("groups", PARTICIPANT_GROUP, Event::getGroups, Event.Builder::addGroups)
          .list("sessions", SESSION, Event::getSessions, Event.Builder::addSessions)
          .list("methods", METHOD_CODE, Event::getMethods, Event.Builder::addMethods)
          .list("prompts", PROMPT, Event::getPrompts, Event.Builder::addPrompts)
          .list(
              "adjustments",
              ACCESS_ADJUSTMENT,
              Event::getAdjustments,
              Event.Builder::addAdjustments)
          .list("accessNeeds", ACCESS_NEED, Event::getAccessNeeds, Event.Builder::addAccessNeeds)
          .list("materials", SENT_MATERIAL, Event::getMaterials, Event.Builder::addMaterials)
          .list("publications", PUBLICATION, Event::getPublications, Event.Builder::addPublications)
          .list("feedback", FEEDBACK_ITEM, Event::getFeedback, Event.Builder::addFeedback)
          .list("withdrawals", WITHDRAWAL, Event::getWithdrawals, Event.Builder::addWithdrawals)
          .optional("source", SOURCE, Event::getSource, Event.Builder::source);

  private EventShapes() {}
}
