package org.coproduction.privacy;

import static org.coproduction.privacy.TextRole.ACCOUNT;
import static org.coproduction.privacy.TextRole.NAME;

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
import org.coproduction.evidence.Link;
import org.coproduction.evidence.MissingVoice;
import org.coproduction.evidence.NotApplicable;
import org.coproduction.evidence.NotDone;
import org.coproduction.evidence.Occasion;
import org.coproduction.evidence.OptionsFixed;
import org.coproduction.evidence.Outcome;
import org.coproduction.evidence.Output;
import org.coproduction.evidence.PrincipleClaim;
import org.coproduction.evidence.ReviewPlan;
import org.coproduction.evidence.ScopeStatement;
import org.coproduction.evidence.Signature;
import org.coproduction.evidence.ThemeCheck;

/** The texts of evidence forms. */
final class EvidenceTexts {

  private EvidenceTexts() {}

  static void form(EvidenceForm record, Way at, TextWalk walk) {
    walk.words(record.getTitle(), at, "title", NAME);
    walk.area(record.getArea(), at);
    walk.words(record.getAim(), at, "aim", ACCOUNT);
    walk.words(record.getReason(), at, "reason", ACCOUNT);
    walk.date(record.getPeriod(), at, "period");
    walk.each(record.getCharters(), at, "charters", EvidenceTexts::citation);
    walk.each(record.getOrganisations(), at, "organisations", ParticipantTexts::organisation);
    walk.each(record.getGroups(), at, "groups", ParticipantTexts::group);
    walk.each(record.getActivities(), at, "activities", EvidenceTexts::activity);
    walk.each(record.getAdjustments(), at, "adjustments", ParticipantTexts::adjustment);
    walk.each(record.getMaterials(), at, "materials", ParticipantTexts::material);
    walk.each(record.getMissingVoices(), at, "missingVoices", EvidenceTexts::missingVoice);
    walk.each(record.getDecisionMakers(), at, "decisionMakers", EvidenceTexts::decisionMaker);
    walk.each(record.getScope(), at, "scope", EvidenceTexts::scope);
    walk.each(record.getThemes(), at, "themes", EvidenceTexts::theme);
    walk.each(record.getThemeChecks(), at, "themeChecks", EvidenceTexts::themeCheck);
    walk.one(record.getOptionsFixed(), at, "optionsFixed", EvidenceTexts::optionsFixed);
    walk.each(record.getOccasions(), at, "occasions", EvidenceTexts::occasion);
    walk.each(record.getDecisions(), at, "decisions", EvidenceTexts::decision);
    walk.each(record.getChanges(), at, "changes", EvidenceTexts::change);
    walk.each(record.getNotDone(), at, "notDone", EvidenceTexts::notDone);
    walk.each(record.getNotApplicable(), at, "notApplicable", EvidenceTexts::notApplicable);
    walk.each(record.getFeedbackGiven(), at, "feedbackGiven", EvidenceTexts::feedbackGiven);
    walk.each(record.getPromises(), at, "promises", (promise, way, on) -> on.fact(promise, way));
    walk.each(record.getClaims(), at, "claims", (claim, way, on) -> on.fact(claim, way));
    walk.each(record.getOutputs(), at, "outputs", EvidenceTexts::output);
    walk.each(record.getOutcomes(), at, "outcomes", EvidenceTexts::outcome);
    walk.one(record.getReview(), at, "review", EvidenceTexts::review);
    walk.each(record.getPrincipleClaims(), at, "principleClaims", EvidenceTexts::principleClaim);
    walk.each(record.getLinks(), at, "links", EvidenceTexts::link);
    walk.each(record.getSignatures(), at, "signatures", EvidenceTexts::signature);
    walk.each(record.getCorroborations(), at, "corroborations", EvidenceTexts::corroboration);
    walk.each(record.getAnswers(), at, "answers", EvidenceTexts::answer);
    walk.source(record.getSource(), at);
  }

  private static void citation(CharterCitation record, Way at, TextWalk walk) {
    walk.words(record.getName(), at, "name", NAME);
    walk.fact(record, at);
  }

  private static void activity(Activity record, Way at, TextWalk walk) {
    walk.words(record.getWhat(), at, "what", ACCOUNT);
    walk.fact(record, at);
  }

  private static void missingVoice(MissingVoice record, Way at, TextWalk walk) {
    walk.words(record.getWho(), at, "who", ACCOUNT);
    walk.words(record.getWhy(), at, "why", ACCOUNT);
    walk.fact(record, at);
  }

  private static void notApplicable(NotApplicable record, Way at, TextWalk walk) {
    walk.words(record.getReason(), at, "reason", ACCOUNT);
    walk.words(record.getBy(), at, "by", NAME);
    walk.fact(record, at);
  }

  private static void decisionMaker(DecisionMaker record, Way at, TextWalk walk) {
    walk.words(record.getBody(), at, "body", NAME);
    walk.words(record.getHow(), at, "how", ACCOUNT);
    walk.fact(record, at);
  }

  private static void scope(ScopeStatement record, Way at, TextWalk walk) {
    walk.words(record.getOpen(), at, "open", ACCOUNT);
    walk.words(record.getClosed(), at, "closed", ACCOUNT);
    walk.fact(record, at);
  }

  private static void theme(FormTheme record, Way at, TextWalk walk) {
    walk.words(record.getTitle(), at, "title", ACCOUNT);
    walk.words(record.getSaidIn(), at, "saidIn", ACCOUNT);
    walk.fact(record, at);
  }

  private static void themeCheck(ThemeCheck record, Way at, TextWalk walk) {
    walk.words(record.getWhatChanged(), at, "whatChanged", ACCOUNT);
    walk.fact(record, at);
  }

  private static void optionsFixed(OptionsFixed record, Way at, TextWalk walk) {
    walk.words(record.getHow(), at, "how", ACCOUNT);
    walk.fact(record, at);
  }

  private static void occasion(Occasion record, Way at, TextWalk walk) {
    walk.words(record.getWords(), at, "words", ACCOUNT);
    walk.fact(record, at);
  }

  private static void decision(Decision record, Way at, TextWalk walk) {
    walk.words(record.getWhat(), at, "what", ACCOUNT);
    walk.words(record.getBody(), at, "body", NAME);
    walk.fact(record, at);
  }

  private static void change(Change record, Way at, TextWalk walk) {
    walk.words(record.getWhat(), at, "what", ACCOUNT);
    walk.words(record.getView(), at, "view", ACCOUNT);
    walk.fact(record, at);
  }

  private static void notDone(NotDone record, Way at, TextWalk walk) {
    walk.words(record.getWhat(), at, "what", ACCOUNT);
    walk.words(record.getReason(), at, "reason", ACCOUNT);
    walk.fact(record, at);
  }

  private static void feedbackGiven(FeedbackGiven record, Way at, TextWalk walk) {
    walk.words(record.getWhat(), at, "what", ACCOUNT);
    walk.fact(record, at);
  }

  private static void output(Output record, Way at, TextWalk walk) {
    walk.words(record.getWhat(), at, "what", ACCOUNT);
    walk.date(record.getPeriod(), at, "period");
    walk.fact(record, at);
  }

  private static void outcome(Outcome record, Way at, TextWalk walk) {
    walk.words(record.getWhat(), at, "what", ACCOUNT);
    walk.date(record.getPeriod(), at, "period");
    walk.words(record.getIndicator(), at, "indicator", ACCOUNT);
    walk.words(record.getBaseline(), at, "baseline", ACCOUNT);
    walk.fact(record, at);
  }

  private static void review(ReviewPlan record, Way at, TextWalk walk) {
    walk.words(record.getOwner(), at, "owner", NAME);
    walk.fact(record, at);
  }

  private static void principleClaim(PrincipleClaim record, Way at, TextWalk walk) {
    walk.words(record.getHow(), at, "how", ACCOUNT);
    walk.each(record.getExhibits(), at, "exhibits", EvidenceTexts::exhibit);
    walk.fact(record, at);
  }

  private static void exhibit(Exhibit record, Way at, TextWalk walk) {
    walk.words(record.getNote(), at, "note", ACCOUNT);
    walk.fact(record, at);
  }

  private static void link(Link record, Way at, TextWalk walk) {
    walk.words(record.getTitle(), at, "title", NAME);
    walk.date(record.getOn(), at, "on");
  }

  private static void signature(Signature record, Way at, TextWalk walk) {
    walk.words(record.getName(), at, "name", NAME);
    walk.words(record.getDesignation(), at, "designation", NAME);
    walk.fact(record, at);
  }

  private static void corroboration(Corroboration record, Way at, TextWalk walk) {
    walk.words(record.getBy(), at, "by", NAME);
    walk.fact(record, at);
  }

  private static void answer(Answer record, Way at, TextWalk walk) {
    walk.words(record.getLabel(), at, "label", NAME);
    walk.words(record.getText(), at, "text", ACCOUNT);
  }
}
