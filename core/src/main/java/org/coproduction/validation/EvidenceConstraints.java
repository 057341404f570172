package org.coproduction.validation;

import static org.coproduction.constraint.RecordStage.DRAFT;
import static org.coproduction.constraint.RecordStage.SUBMITTED;
import static org.coproduction.finding.Category.CONFORMANCE;
import static org.coproduction.finding.Category.QUALITY;

import java.util.List;
import org.coproduction.check.Checks;
import org.coproduction.check.Way;
import org.coproduction.evidence.Activity;
import org.coproduction.evidence.Answer;
import org.coproduction.evidence.Change;
import org.coproduction.evidence.CharterCitation;
import org.coproduction.evidence.Corroboration;
import org.coproduction.evidence.Decision;
import org.coproduction.evidence.DecisionMaker;
import org.coproduction.evidence.EvidenceForm;
import org.coproduction.evidence.Exhibit;
import org.coproduction.evidence.FeedbackGiven;
import org.coproduction.evidence.FormTheme;
import org.coproduction.evidence.LevelClaim;
import org.coproduction.evidence.Link;
import org.coproduction.evidence.MissingVoice;
import org.coproduction.evidence.NotApplicable;
import org.coproduction.evidence.NotDone;
import org.coproduction.evidence.Occasion;
import org.coproduction.evidence.OptionsFixed;
import org.coproduction.evidence.Outcome;
import org.coproduction.evidence.Output;
import org.coproduction.evidence.PrincipleClaim;
import org.coproduction.evidence.Promise;
import org.coproduction.evidence.ReviewPlan;
import org.coproduction.evidence.ScopeStatement;
import org.coproduction.evidence.Signature;
import org.coproduction.evidence.ThemeCheck;
import org.coproduction.finding.FindingCode;

/**
 * The constraints on the records of the room evidence, in straight lines: the same as their
 * annotations say.
 */
final class EvidenceConstraints {

  private static final FindingCode EVIDENCE_ANSWER_MISSING =
      FindingCode.warning("evidence.answer.missing", QUALITY);
  private static final FindingCode EVIDENCE_CHARTER_UNIDENTIFIED =
      FindingCode.warning("evidence.charter.unidentified", QUALITY);
  private static final FindingCode EVIDENCE_ACTIVITY_METHOD_MISSING =
      FindingCode.warning("evidence.activity.method-missing", QUALITY);
  private static final FindingCode EVIDENCE_ACTIVITY_STAGE_MISSING =
      FindingCode.warning("evidence.activity.stage-missing", QUALITY);
  private static final FindingCode EVIDENCE_ACTIVITY_GROUPS_MISSING =
      FindingCode.warning("evidence.activity.groups-missing", QUALITY);
  private static final FindingCode EVIDENCE_MISSING_VOICE_GROUP_MISSING =
      FindingCode.warning("evidence.missing-voice.group-missing", QUALITY);
  private static final FindingCode EVIDENCE_NOT_APPLICABLE_REASON_MISSING =
      FindingCode.warning("evidence.not-applicable.reason-missing", QUALITY);
  private static final FindingCode EVIDENCE_NOT_APPLICABLE_BY_MISSING =
      FindingCode.warning("evidence.not-applicable.by-missing", QUALITY);
  private static final FindingCode EVIDENCE_DECISION_MAKER_HOW_MISSING =
      FindingCode.warning("evidence.decision-maker.how-missing", QUALITY);
  private static final FindingCode EVIDENCE_SCOPE_TO_WHOM_MISSING =
      FindingCode.warning("evidence.scope.to-whom-missing", QUALITY);
  private static final FindingCode EVIDENCE_THEME_FEEDBACK_MISSING =
      FindingCode.warning("evidence.theme.feedback-missing", QUALITY);
  private static final FindingCode EVIDENCE_THEME_CHECK_GROUPS_MISSING =
      FindingCode.warning("evidence.theme-check.groups-missing", QUALITY);
  private static final FindingCode EVIDENCE_OPTIONS_HOW_MISSING =
      FindingCode.warning("evidence.options.how-missing", QUALITY);
  private static final FindingCode EVIDENCE_OCCASION_WORDS_MISSING =
      FindingCode.warning("evidence.occasion.words-missing", QUALITY);
  private static final FindingCode EVIDENCE_DECISION_TOOK_PART_MISSING =
      FindingCode.warning("evidence.decision.took-part-missing", QUALITY);
  private static final FindingCode EVIDENCE_CHANGE_THEMES_MISSING =
      FindingCode.warning("evidence.change.themes-missing", QUALITY);
  private static final FindingCode EVIDENCE_NOT_DONE_REASON_MISSING =
      FindingCode.warning("evidence.not-done.reason-missing", QUALITY);
  private static final FindingCode EVIDENCE_FEEDBACK_GROUPS_MISSING =
      FindingCode.warning("evidence.feedback.groups-missing", QUALITY);
  private static final FindingCode EVIDENCE_PROMISE_STAGE_MISSING =
      FindingCode.warning("evidence.promise.stage-missing", QUALITY);
  private static final FindingCode EVIDENCE_CLAIM_STAGE_MISSING =
      FindingCode.warning("evidence.claim.stage-missing", QUALITY);
  private static final FindingCode EVIDENCE_OUTPUT_PERIOD_MISSING =
      FindingCode.warning("evidence.output.period-missing", QUALITY);
  private static final FindingCode EVIDENCE_OUTCOME_INDICATOR_MISSING =
      FindingCode.warning("evidence.outcome.indicator-missing", QUALITY);
  private static final FindingCode EVIDENCE_OUTCOME_BASELINE_MISSING =
      FindingCode.warning("evidence.outcome.baseline-missing", QUALITY);
  private static final FindingCode EVIDENCE_REVIEW_OWNER_MISSING =
      FindingCode.warning("evidence.review.owner-missing", QUALITY);
  private static final FindingCode EVIDENCE_EXHIBIT_NOTE_MISSING =
      FindingCode.warning("evidence.exhibit.note-missing", QUALITY);
  private static final FindingCode EVIDENCE_PRINCIPLE_VERSION_MISSING =
      FindingCode.warning("evidence.principle.version-missing", QUALITY);
  private static final FindingCode EVIDENCE_LINK_DATE_MISSING =
      FindingCode.warning("evidence.link.date-missing", QUALITY);
  private static final FindingCode EVIDENCE_SIGNATURE_NAME_MISSING =
      FindingCode.error("evidence.signature.name-missing", CONFORMANCE);
  private static final FindingCode EVIDENCE_CORROBORATION_GROUP_MISSING =
      FindingCode.warning("evidence.corroboration.group-missing", QUALITY);
  private static final FindingCode EVIDENCE_CORROBORATION_FACTS_MISSING =
      FindingCode.warning("evidence.corroboration.facts-missing", QUALITY);
  private static final FindingCode EVIDENCE_TITLE_MISSING =
      FindingCode.error("evidence.title.missing", CONFORMANCE);
  private static final FindingCode EVIDENCE_AREA_MISSING =
      FindingCode.warning("evidence.area.missing", QUALITY);
  private static final FindingCode EVIDENCE_AIM_MISSING =
      FindingCode.error("evidence.aim.missing", CONFORMANCE);
  private static final FindingCode EVIDENCE_PERIOD_MISSING =
      FindingCode.warning("evidence.period.missing", QUALITY);
  private static final FindingCode EVIDENCE_GROUPS_MISSING =
      FindingCode.error("evidence.groups.missing", CONFORMANCE);
  private static final FindingCode EVIDENCE_ACTIVITIES_MISSING =
      FindingCode.error("evidence.activities.missing", CONFORMANCE);
  private static final FindingCode EVIDENCE_SIGNATURES_MISSING =
      FindingCode.error("evidence.signatures.missing", CONFORMANCE);

  static final List<FindingCode> CODES =
      List.of(
          EVIDENCE_ACTIVITIES_MISSING,
          EVIDENCE_ACTIVITY_GROUPS_MISSING,
          EVIDENCE_ACTIVITY_METHOD_MISSING,
          EVIDENCE_ACTIVITY_STAGE_MISSING,
          EVIDENCE_AIM_MISSING,
          EVIDENCE_ANSWER_MISSING,
          EVIDENCE_AREA_MISSING,
          EVIDENCE_CHANGE_THEMES_MISSING,
          EVIDENCE_CHARTER_UNIDENTIFIED,
          EVIDENCE_CLAIM_STAGE_MISSING,
          EVIDENCE_CORROBORATION_FACTS_MISSING,
          EVIDENCE_CORROBORATION_GROUP_MISSING,
          EVIDENCE_DECISION_MAKER_HOW_MISSING,
          EVIDENCE_DECISION_TOOK_PART_MISSING,
          EVIDENCE_EXHIBIT_NOTE_MISSING,
          EVIDENCE_FEEDBACK_GROUPS_MISSING,
          EVIDENCE_GROUPS_MISSING,
          EVIDENCE_LINK_DATE_MISSING,
          EVIDENCE_MISSING_VOICE_GROUP_MISSING,
          EVIDENCE_NOT_APPLICABLE_BY_MISSING,
          EVIDENCE_NOT_APPLICABLE_REASON_MISSING,
          EVIDENCE_NOT_DONE_REASON_MISSING,
          EVIDENCE_OCCASION_WORDS_MISSING,
          EVIDENCE_OPTIONS_HOW_MISSING,
          EVIDENCE_OUTCOME_BASELINE_MISSING,
          EVIDENCE_OUTCOME_INDICATOR_MISSING,
          EVIDENCE_OUTPUT_PERIOD_MISSING,
          EVIDENCE_PERIOD_MISSING,
          EVIDENCE_PRINCIPLE_VERSION_MISSING,
          EVIDENCE_PROMISE_STAGE_MISSING,
          EVIDENCE_REVIEW_OWNER_MISSING,
          EVIDENCE_SCOPE_TO_WHOM_MISSING,
          EVIDENCE_SIGNATURE_NAME_MISSING,
          EVIDENCE_SIGNATURES_MISSING,
          EVIDENCE_THEME_CHECK_GROUPS_MISSING,
          EVIDENCE_THEME_FEEDBACK_MISSING,
          EVIDENCE_TITLE_MISSING);

  private EvidenceConstraints() {}

  static void checkAnswer(Answer record, Way at, Checks checks) {
    checks.characters(20_000, record.getLabel(), at, "label");
    checks.characters(20_000, record.getText(), at, "text");
    checks.present(EVIDENCE_ANSWER_MISSING, DRAFT, record.getText(), at, "text");
  }

  static void checkCharterCitation(CharterCitation record, Way at, Checks checks) {
    checks.present(EVIDENCE_CHARTER_UNIDENTIFIED, DRAFT, record.getCharter(), at, "charter");
    checks.characters(500, record.getName(), at, "name");
  }

  static void checkActivity(Activity record, Way at, Checks checks) {
    checks.characters(20_000, record.getWhat(), at, "what");
    checks.present(EVIDENCE_ACTIVITY_METHOD_MISSING, DRAFT, record.getMethod(), at, "method");
    checks.present(EVIDENCE_ACTIVITY_STAGE_MISSING, SUBMITTED, record.getStage(), at, "stage");
    checks.present(EVIDENCE_ACTIVITY_GROUPS_MISSING, SUBMITTED, record.getGroups(), at, "groups");
  }

  static void checkMissingVoice(MissingVoice record, Way at, Checks checks) {
    checks.present(EVIDENCE_MISSING_VOICE_GROUP_MISSING, DRAFT, record.getGroup(), at, "group");
    checks.characters(20_000, record.getWho(), at, "who");
    checks.characters(20_000, record.getWhy(), at, "why");
  }

  static void checkNotApplicable(NotApplicable record, Way at, Checks checks) {
    checks.characters(20_000, record.getReason(), at, "reason");
    checks.present(EVIDENCE_NOT_APPLICABLE_REASON_MISSING, DRAFT, record.getReason(), at, "reason");
    checks.characters(500, record.getBy(), at, "by");
    checks.present(EVIDENCE_NOT_APPLICABLE_BY_MISSING, DRAFT, record.getBy(), at, "by");
  }

  static void checkDecisionMaker(DecisionMaker record, Way at, Checks checks) {
    checks.characters(500, record.getBody(), at, "body");
    checks.characters(20_000, record.getHow(), at, "how");
    checks.present(EVIDENCE_DECISION_MAKER_HOW_MISSING, DRAFT, record.getHow(), at, "how");
  }

  static void checkScopeStatement(ScopeStatement record, Way at, Checks checks) {
    checks.characters(20_000, record.getOpen(), at, "open");
    checks.characters(20_000, record.getClosed(), at, "closed");
    checks.present(EVIDENCE_SCOPE_TO_WHOM_MISSING, DRAFT, record.getTo(), at, "to");
  }

  static void checkFormTheme(FormTheme record, Way at, Checks checks) {
    checks.characters(500, record.getTitle(), at, "title");
    checks.present(EVIDENCE_THEME_FEEDBACK_MISSING, DRAFT, record.getFeedback(), at, "feedback");
    checks.characters(20_000, record.getSaidIn(), at, "saidIn");
  }

  static void checkThemeCheck(ThemeCheck record, Way at, Checks checks) {
    checks.present(EVIDENCE_THEME_CHECK_GROUPS_MISSING, DRAFT, record.getGroups(), at, "groups");
    checks.characters(20_000, record.getWhatChanged(), at, "whatChanged");
  }

  static void checkOptionsFixed(OptionsFixed record, Way at, Checks checks) {
    checks.characters(20_000, record.getHow(), at, "how");
    checks.present(EVIDENCE_OPTIONS_HOW_MISSING, DRAFT, record.getHow(), at, "how");
  }

  static void checkOccasion(Occasion record, Way at, Checks checks) {
    checks.characters(20_000, record.getWords(), at, "words");
    checks.present(EVIDENCE_OCCASION_WORDS_MISSING, DRAFT, record.getWords(), at, "words");
  }

  static void checkDecision(Decision record, Way at, Checks checks) {
    checks.characters(20_000, record.getWhat(), at, "what");
    checks.characters(500, record.getBody(), at, "body");
    checks.present(
        EVIDENCE_DECISION_TOOK_PART_MISSING, DRAFT, record.getTookPart(), at, "tookPart");
  }

  static void checkChange(Change record, Way at, Checks checks) {
    checks.characters(20_000, record.getWhat(), at, "what");
    checks.present(EVIDENCE_CHANGE_THEMES_MISSING, DRAFT, record.getThemes(), at, "themes");
    checks.characters(20_000, record.getView(), at, "view");
  }

  static void checkNotDone(NotDone record, Way at, Checks checks) {
    checks.characters(20_000, record.getWhat(), at, "what");
    checks.characters(20_000, record.getReason(), at, "reason");
    checks.present(EVIDENCE_NOT_DONE_REASON_MISSING, DRAFT, record.getReason(), at, "reason");
  }

  static void checkFeedbackGiven(FeedbackGiven record, Way at, Checks checks) {
    checks.present(EVIDENCE_FEEDBACK_GROUPS_MISSING, DRAFT, record.getGroups(), at, "groups");
    checks.characters(20_000, record.getWhat(), at, "what");
  }

  static void checkPromise(Promise record, Way at, Checks checks) {
    checks.present(EVIDENCE_PROMISE_STAGE_MISSING, DRAFT, record.getStage(), at, "stage");
  }

  static void checkLevelClaim(LevelClaim record, Way at, Checks checks) {
    checks.present(EVIDENCE_CLAIM_STAGE_MISSING, DRAFT, record.getStage(), at, "stage");
  }

  static void checkOutput(Output record, Way at, Checks checks) {
    checks.characters(20_000, record.getWhat(), at, "what");
    checks.present(EVIDENCE_OUTPUT_PERIOD_MISSING, DRAFT, record.getPeriod(), at, "period");
  }

  static void checkOutcome(Outcome record, Way at, Checks checks) {
    checks.characters(20_000, record.getWhat(), at, "what");
    checks.characters(20_000, record.getIndicator(), at, "indicator");
    checks.present(
        EVIDENCE_OUTCOME_INDICATOR_MISSING, DRAFT, record.getIndicator(), at, "indicator");
    checks.characters(20_000, record.getBaseline(), at, "baseline");
    checks.present(EVIDENCE_OUTCOME_BASELINE_MISSING, DRAFT, record.getBaseline(), at, "baseline");
  }

  static void checkReviewPlan(ReviewPlan record, Way at, Checks checks) {
    checks.characters(500, record.getOwner(), at, "owner");
    checks.present(EVIDENCE_REVIEW_OWNER_MISSING, DRAFT, record.getOwner(), at, "owner");
  }

  static void checkExhibit(Exhibit record, Way at, Checks checks) {
    checks.characters(20_000, record.getNote(), at, "note");
    checks.present(EVIDENCE_EXHIBIT_NOTE_MISSING, DRAFT, record.getNote(), at, "note");
  }

  static void checkPrincipleClaim(PrincipleClaim record, Way at, Checks checks) {
    checks.present(
        EVIDENCE_PRINCIPLE_VERSION_MISSING, DRAFT, record.getVersionLabel(), at, "versionLabel");
    checks.characters(20_000, record.getHow(), at, "how");
    checks.elements(10_000, record.getExhibits(), at, "exhibits");
    checks.each(record.getExhibits(), at, "exhibits", EvidenceConstraints::checkExhibit);
  }

  static void checkLink(Link record, Way at, Checks checks) {
    checks.characters(500, record.getTitle(), at, "title");
    checks.present(EVIDENCE_LINK_DATE_MISSING, DRAFT, record.getOn(), at, "on");
  }

  static void checkSignature(Signature record, Way at, Checks checks) {
    checks.characters(500, record.getName(), at, "name");
    checks.present(EVIDENCE_SIGNATURE_NAME_MISSING, SUBMITTED, record.getName(), at, "name");
    checks.characters(500, record.getDesignation(), at, "designation");
  }

  static void checkCorroboration(Corroboration record, Way at, Checks checks) {
    checks.characters(500, record.getBy(), at, "by");
    checks.present(EVIDENCE_CORROBORATION_GROUP_MISSING, DRAFT, record.getGroup(), at, "group");
    checks.present(
        EVIDENCE_CORROBORATION_FACTS_MISSING, DRAFT, record.getConfirms(), at, "confirms");
  }

  static void checkEvidenceForm(EvidenceForm record, Way at, Checks checks) {
    checks.characters(500, record.getTitle(), at, "title");
    checks.present(EVIDENCE_TITLE_MISSING, SUBMITTED, record.getTitle(), at, "title");
    checks.present(EVIDENCE_AREA_MISSING, SUBMITTED, record.getArea(), at, "area");
    checks.characters(20_000, record.getAim(), at, "aim");
    checks.present(EVIDENCE_AIM_MISSING, SUBMITTED, record.getAim(), at, "aim");
    checks.characters(20_000, record.getReason(), at, "reason");
    checks.present(EVIDENCE_PERIOD_MISSING, SUBMITTED, record.getPeriod(), at, "period");
    checks.elements(10_000, record.getCharters(), at, "charters");
    checks.each(record.getCharters(), at, "charters", EvidenceConstraints::checkCharterCitation);
    checks.elements(10_000, record.getOrganisations(), at, "organisations");
    checks.each(
        record.getOrganisations(), at, "organisations", ParticipantConstraints::checkOrganisation);
    checks.elements(10_000, record.getGroups(), at, "groups");
    checks.present(EVIDENCE_GROUPS_MISSING, SUBMITTED, record.getGroups(), at, "groups");
    checks.each(record.getGroups(), at, "groups", ParticipantConstraints::checkParticipantGroup);
    checks.elements(10_000, record.getActivities(), at, "activities");
    checks.present(
        EVIDENCE_ACTIVITIES_MISSING, SUBMITTED, record.getActivities(), at, "activities");
    checks.each(record.getActivities(), at, "activities", EvidenceConstraints::checkActivity);
    checks.elements(10_000, record.getAdjustments(), at, "adjustments");
    checks.each(
        record.getAdjustments(), at, "adjustments", ParticipantConstraints::checkAccessAdjustment);
    checks.elements(10_000, record.getMaterials(), at, "materials");
    checks.each(record.getMaterials(), at, "materials", ParticipantConstraints::checkSentMaterial);
    checks.elements(10_000, record.getMissingVoices(), at, "missingVoices");
    checks.each(
        record.getMissingVoices(), at, "missingVoices", EvidenceConstraints::checkMissingVoice);
    checks.elements(10_000, record.getDecisionMakers(), at, "decisionMakers");
    checks.each(
        record.getDecisionMakers(), at, "decisionMakers", EvidenceConstraints::checkDecisionMaker);
    checks.elements(10_000, record.getScope(), at, "scope");
    checks.each(record.getScope(), at, "scope", EvidenceConstraints::checkScopeStatement);
    checks.elements(10_000, record.getThemes(), at, "themes");
    checks.each(record.getThemes(), at, "themes", EvidenceConstraints::checkFormTheme);
    checks.elements(10_000, record.getThemeChecks(), at, "themeChecks");
    checks.each(record.getThemeChecks(), at, "themeChecks", EvidenceConstraints::checkThemeCheck);
    checks.one(
        record.getOptionsFixed(), at, "optionsFixed", EvidenceConstraints::checkOptionsFixed);
    checks.elements(10_000, record.getOccasions(), at, "occasions");
    checks.each(record.getOccasions(), at, "occasions", EvidenceConstraints::checkOccasion);
    checks.elements(10_000, record.getDecisions(), at, "decisions");
    checks.each(record.getDecisions(), at, "decisions", EvidenceConstraints::checkDecision);
    checks.elements(10_000, record.getChanges(), at, "changes");
    checks.each(record.getChanges(), at, "changes", EvidenceConstraints::checkChange);
    checks.elements(10_000, record.getNotDone(), at, "notDone");
    checks.each(record.getNotDone(), at, "notDone", EvidenceConstraints::checkNotDone);
    checks.elements(10_000, record.getNotApplicable(), at, "notApplicable");
    checks.each(
        record.getNotApplicable(), at, "notApplicable", EvidenceConstraints::checkNotApplicable);
    checks.elements(10_000, record.getFeedbackGiven(), at, "feedbackGiven");
    checks.each(
        record.getFeedbackGiven(), at, "feedbackGiven", EvidenceConstraints::checkFeedbackGiven);
    checks.elements(10_000, record.getPromises(), at, "promises");
    checks.each(record.getPromises(), at, "promises", EvidenceConstraints::checkPromise);
    checks.elements(10_000, record.getClaims(), at, "claims");
    checks.each(record.getClaims(), at, "claims", EvidenceConstraints::checkLevelClaim);
    checks.elements(10_000, record.getOutputs(), at, "outputs");
    checks.each(record.getOutputs(), at, "outputs", EvidenceConstraints::checkOutput);
    checks.elements(10_000, record.getOutcomes(), at, "outcomes");
    checks.each(record.getOutcomes(), at, "outcomes", EvidenceConstraints::checkOutcome);
    checks.one(record.getReview(), at, "review", EvidenceConstraints::checkReviewPlan);
    checks.elements(10_000, record.getPrincipleClaims(), at, "principleClaims");
    checks.each(
        record.getPrincipleClaims(),
        at,
        "principleClaims",
        EvidenceConstraints::checkPrincipleClaim);
    checks.elements(10_000, record.getLinks(), at, "links");
    checks.each(record.getLinks(), at, "links", EvidenceConstraints::checkLink);
    checks.elements(10_000, record.getSignatures(), at, "signatures");
    checks.present(
        EVIDENCE_SIGNATURES_MISSING, SUBMITTED, record.getSignatures(), at, "signatures");
    checks.each(record.getSignatures(), at, "signatures", EvidenceConstraints::checkSignature);
    checks.elements(10_000, record.getCorroborations(), at, "corroborations");
    checks.each(
        record.getCorroborations(), at, "corroborations", EvidenceConstraints::checkCorroboration);
    checks.elements(10_000, record.getAnswers(), at, "answers");
    checks.each(record.getAnswers(), at, "answers", EvidenceConstraints::checkAnswer);
  }
}
