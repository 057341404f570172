package org.coproduction.validation;

import static org.coproduction.constraint.RecordStage.DRAFT;
import static org.coproduction.constraint.RecordStage.SUBMITTED;
import static org.coproduction.finding.Category.CONFORMANCE;
import static org.coproduction.finding.Category.QUALITY;

import java.util.List;
import org.coproduction.check.Checks;
import org.coproduction.check.Way;
import org.coproduction.event.Event;
import org.coproduction.event.Prompt;
import org.coproduction.event.Publication;
import org.coproduction.event.Session;
import org.coproduction.finding.FindingCode;

/**
 * The constraints on the records of the room event, in straight lines: the same as their
 * annotations say.
 */
final class EventConstraints {

  private static final FindingCode EVENT_PROMPT_TEXT_MISSING =
      FindingCode.warning("event.prompt.text-missing", QUALITY);
  private static final FindingCode EVENT_SESSION_DATE_MISSING =
      FindingCode.warning("event.session.date-missing", QUALITY);
  private static final FindingCode EVENT_PUBLICATION_ADDRESS_MISSING =
      FindingCode.warning("event.publication.address-missing", QUALITY);
  private static final FindingCode EVENT_TITLE_MISSING =
      FindingCode.error("event.title.missing", CONFORMANCE);
  private static final FindingCode EVENT_DATE_MISSING =
      FindingCode.error("event.date.missing", CONFORMANCE);
  private static final FindingCode EVENT_AREA_MISSING =
      FindingCode.warning("event.area.missing", QUALITY);

  static final List<FindingCode> CODES =
      List.of(
          EVENT_AREA_MISSING,
          EVENT_DATE_MISSING,
          EVENT_PROMPT_TEXT_MISSING,
          EVENT_PUBLICATION_ADDRESS_MISSING,
          EVENT_SESSION_DATE_MISSING,
          EVENT_TITLE_MISSING);

  private EventConstraints() {}

  static void checkPrompt(Prompt record, Way at, Checks checks) {
    checks.characters(20_000, record.getText(), at, "text");
    checks.present(EVENT_PROMPT_TEXT_MISSING, DRAFT, record.getText(), at, "text");
  }

  static void checkSession(Session record, Way at, Checks checks) {
    checks.present(EVENT_SESSION_DATE_MISSING, DRAFT, record.getOn(), at, "on");
    checks.characters(500, record.getVenue(), at, "venue");
    checks.characters(500, record.getFocus(), at, "focus");
    checks.elements(10_000, record.getAttendance(), at, "attendance");
    checks.each(record.getAttendance(), at, "attendance", ParticipantConstraints::checkAttendance);
  }

  static void checkPublication(Publication record, Way at, Checks checks) {
    checks.characters(500, record.getWhat(), at, "what");
    checks.present(EVENT_PUBLICATION_ADDRESS_MISSING, DRAFT, record.getAddress(), at, "address");
  }

  static void checkEvent(Event record, Way at, Checks checks) {
    checks.characters(500, record.getTitle(), at, "title");
    checks.present(EVENT_TITLE_MISSING, SUBMITTED, record.getTitle(), at, "title");
    checks.characters(20_000, record.getSummary(), at, "summary");
    checks.present(EVENT_DATE_MISSING, SUBMITTED, record.getOn(), at, "on");
    checks.present(EVENT_AREA_MISSING, SUBMITTED, record.getArea(), at, "area");
    checks.elements(10_000, record.getOrganisations(), at, "organisations");
    checks.each(
        record.getOrganisations(), at, "organisations", ParticipantConstraints::checkOrganisation);
    checks.elements(10_000, record.getGroups(), at, "groups");
    checks.each(record.getGroups(), at, "groups", ParticipantConstraints::checkParticipantGroup);
    checks.elements(10_000, record.getSessions(), at, "sessions");
    checks.each(record.getSessions(), at, "sessions", EventConstraints::checkSession);
    checks.elements(10_000, record.getPrompts(), at, "prompts");
    checks.each(record.getPrompts(), at, "prompts", EventConstraints::checkPrompt);
    checks.elements(10_000, record.getAdjustments(), at, "adjustments");
    checks.each(
        record.getAdjustments(), at, "adjustments", ParticipantConstraints::checkAccessAdjustment);
    checks.elements(10_000, record.getAccessNeeds(), at, "accessNeeds");
    checks.each(
        record.getAccessNeeds(), at, "accessNeeds", ParticipantConstraints::checkAccessNeed);
    checks.elements(10_000, record.getMaterials(), at, "materials");
    checks.each(record.getMaterials(), at, "materials", ParticipantConstraints::checkSentMaterial);
    checks.elements(10_000, record.getPublications(), at, "publications");
    checks.each(record.getPublications(), at, "publications", EventConstraints::checkPublication);
    checks.elements(10_000, record.getFeedback(), at, "feedback");
    checks.each(record.getFeedback(), at, "feedback", FeedbackConstraints::checkFeedbackItem);
    checks.elements(10_000, record.getWithdrawals(), at, "withdrawals");
    checks.each(record.getWithdrawals(), at, "withdrawals", FeedbackConstraints::checkWithdrawal);
  }
}
