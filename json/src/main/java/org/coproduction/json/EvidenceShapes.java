package org.coproduction.json;

import static org.coproduction.json.ParticipantShapes.ACCESS_ADJUSTMENT;
import static org.coproduction.json.ParticipantShapes.CHANNEL;
import static org.coproduction.json.ParticipantShapes.GROUP_KIND;
import static org.coproduction.json.ParticipantShapes.ORGANISATION;
import static org.coproduction.json.ParticipantShapes.PARTICIPANT_GROUP;
import static org.coproduction.json.ParticipantShapes.SENT_MATERIAL;
import static org.coproduction.json.ValueShapes.ACTIVITY_ID;
import static org.coproduction.json.ValueShapes.ADDRESS;
import static org.coproduction.json.ValueShapes.AREA;
import static org.coproduction.json.ValueShapes.CHARTER_ID;
import static org.coproduction.json.ValueShapes.DATE;
import static org.coproduction.json.ValueShapes.DECISION_ID;
import static org.coproduction.json.ValueShapes.DIGEST;
import static org.coproduction.json.ValueShapes.EVENT_ID;
import static org.coproduction.json.ValueShapes.FACT_KIND;
import static org.coproduction.json.ValueShapes.FEEDBACK_REF;
import static org.coproduction.json.ValueShapes.FORM_ID;
import static org.coproduction.json.ValueShapes.GROUP_ID;
import static org.coproduction.json.ValueShapes.LANGUAGE;
import static org.coproduction.json.ValueShapes.LINK_ID;
import static org.coproduction.json.ValueShapes.METHOD_CODE;
import static org.coproduction.json.ValueShapes.PRINCIPLE_ID;
import static org.coproduction.json.ValueShapes.RUNG_REF;
import static org.coproduction.json.ValueShapes.SOURCE;
import static org.coproduction.json.ValueShapes.SOURCE_SPAN;
import static org.coproduction.json.ValueShapes.THEME_REF;
import static org.coproduction.json.ValueShapes.TRUE_OR_FALSE;
import static org.coproduction.json.ValueShapes.VERSION;
import static org.coproduction.json.ValueShapes.WORDS;
import static org.coproduction.json.ValueShapes.fact;

import org.coproduction.evidence.Activity;
import org.coproduction.evidence.Answer;
import org.coproduction.evidence.Bearing;
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
import org.coproduction.evidence.OccasionKind;
import org.coproduction.evidence.OptionsFixed;
import org.coproduction.evidence.Outcome;
import org.coproduction.evidence.Output;
import org.coproduction.evidence.Part;
import org.coproduction.evidence.PrincipleClaim;
import org.coproduction.evidence.Promise;
import org.coproduction.evidence.Question;
import org.coproduction.evidence.ReviewPlan;
import org.coproduction.evidence.ScopeStatement;
import org.coproduction.evidence.Signature;
import org.coproduction.evidence.SignatureRole;
import org.coproduction.evidence.Stage;
import org.coproduction.evidence.ThemeCheck;

/** Evidence forms. */
final class EvidenceShapes {

  static final Choice<Stage> STAGE = new Choice<>(Stage.class);
  static final Choice<Part> PART = new Choice<>(Part.class);
  static final Choice<OccasionKind> OCCASION_KIND = new Choice<>(OccasionKind.class);
  static final Choice<Bearing> BEARING = new Choice<>(Bearing.class);
  static final Choice<SignatureRole> SIGNATURE_ROLE = new Choice<>(SignatureRole.class);
  static final Choice<Question> QUESTION = new Choice<>(Question.class);

  static final Shape<CharterCitation, ?> CHARTER_CITATION =
      fact(
          Shape.of(CharterCitation.class, CharterCitation::builder, CharterCitation.Builder::build)
              .optional(
                  "charter",
                  CHARTER_ID,
                  CharterCitation::getCharter,
                  CharterCitation.Builder::charter)
              .optional(
                  "versionLabel",
                  VERSION,
                  CharterCitation::getVersionLabel,
                  CharterCitation.Builder::versionLabel)
              .optional("name", WORDS, CharterCitation::getName, CharterCitation.Builder::name)
              .optional(
                  "address",
                  ADDRESS,
                  CharterCitation::getAddress,
                  CharterCitation.Builder::address),
          CharterCitation.Builder::when,
          CharterCitation.Builder::addLinks,
          CharterCitation.Builder::addEvents,
          CharterCitation.Builder::provenance);

  static final Shape<Activity, ?> ACTIVITY =
      fact(
          Shape.of(Activity.class, Activity::builder, Activity.Builder::build)
              .required("id", ACTIVITY_ID, Activity::getId, Activity.Builder::id)
              .required("what", WORDS, Activity::getWhat, Activity.Builder::what)
              .optional("method", METHOD_CODE, Activity::getMethod, Activity.Builder::method)
              .optional("stage", STAGE, Activity::getStage, Activity.Builder::stage)
              .list("groups", GROUP_ID, Activity::getGroups, Activity.Builder::addGroups)
              .optional("part", PART, Activity::getPart, Activity.Builder::part)
              .optional("channel", CHANNEL, Activity::getChannel, Activity.Builder::channel)
              .optional("claimed", RUNG_REF, Activity::getClaimed, Activity.Builder::claimed),
          Activity.Builder::when,
          Activity.Builder::addLinks,
          Activity.Builder::addEvents,
          Activity.Builder::provenance);

  static final Shape<MissingVoice, ?> MISSING_VOICE =
      fact(
          Shape.of(MissingVoice.class, MissingVoice::builder, MissingVoice.Builder::build)
              .optional("group", GROUP_KIND, MissingVoice::getGroup, MissingVoice.Builder::group)
              .optional("who", WORDS, MissingVoice::getWho, MissingVoice.Builder::who)
              .optional("why", WORDS, MissingVoice::getWhy, MissingVoice.Builder::why),
          MissingVoice.Builder::when,
          MissingVoice.Builder::addLinks,
          MissingVoice.Builder::addEvents,
          MissingVoice.Builder::provenance);

  static final Shape<NotApplicable, ?> NOT_APPLICABLE =
      fact(
          Shape.of(NotApplicable.class, NotApplicable::builder, NotApplicable.Builder::build)
              .required("fact", FACT_KIND, NotApplicable::getFact, NotApplicable.Builder::fact)
              .optional("reason", WORDS, NotApplicable::getReason, NotApplicable.Builder::reason)
              .optional("by", WORDS, NotApplicable::getBy, NotApplicable.Builder::by),
          NotApplicable.Builder::when,
          NotApplicable.Builder::addLinks,
          NotApplicable.Builder::addEvents,
          NotApplicable.Builder::provenance);

  static final Shape<DecisionMaker, ?> DECISION_MAKER =
      fact(
          Shape.of(DecisionMaker.class, DecisionMaker::builder, DecisionMaker.Builder::build)
              .required("body", WORDS, DecisionMaker::getBody, DecisionMaker.Builder::body)
              .required(
                  "reached",
                  TRUE_OR_FALSE,
                  DecisionMaker::isReached,
                  DecisionMaker.Builder::reached)
              .optional("how", WORDS, DecisionMaker::getHow, DecisionMaker.Builder::how),
          DecisionMaker.Builder::when,
          DecisionMaker.Builder::addLinks,
          DecisionMaker.Builder::addEvents,
          DecisionMaker.Builder::provenance);

  static final Shape<ScopeStatement, ?> SCOPE_STATEMENT =
      fact(
          Shape.of(ScopeStatement.class, ScopeStatement::builder, ScopeStatement.Builder::build)
              .optional("open", WORDS, ScopeStatement::getOpen, ScopeStatement.Builder::open)
              .optional("closed", WORDS, ScopeStatement::getClosed, ScopeStatement.Builder::closed)
              .list("to", GROUP_KIND, ScopeStatement::getTo, ScopeStatement.Builder::addTo),
          ScopeStatement.Builder::when,
          ScopeStatement.Builder::addLinks,
          ScopeStatement.Builder::addEvents,
          ScopeStatement.Builder::provenance);

  static final Shape<FormTheme, ?> FORM_THEME =
      fact(
          Shape.of(FormTheme.class, FormTheme::builder, FormTheme.Builder::build)
              .optional("theme", THEME_REF, FormTheme::getTheme, FormTheme.Builder::theme)
              .optional("title", WORDS, FormTheme::getTitle, FormTheme.Builder::title)
              .list(
                  "feedback", FEEDBACK_REF, FormTheme::getFeedback, FormTheme.Builder::addFeedback)
              .optional("saidIn", WORDS, FormTheme::getSaidIn, FormTheme.Builder::saidIn),
          FormTheme.Builder::when,
          FormTheme.Builder::addLinks,
          FormTheme.Builder::addEvents,
          FormTheme.Builder::provenance);

  static final Shape<ThemeCheck, ?> THEME_CHECK =
      fact(
          Shape.of(ThemeCheck.class, ThemeCheck::builder, ThemeCheck.Builder::build)
              .list("groups", GROUP_ID, ThemeCheck::getGroups, ThemeCheck.Builder::addGroups)
              .optional(
                  "whatChanged",
                  WORDS,
                  ThemeCheck::getWhatChanged,
                  ThemeCheck.Builder::whatChanged),
          ThemeCheck.Builder::when,
          ThemeCheck.Builder::addLinks,
          ThemeCheck.Builder::addEvents,
          ThemeCheck.Builder::provenance);

  static final Shape<OptionsFixed, ?> OPTIONS_FIXED =
      fact(
          Shape.of(OptionsFixed.class, OptionsFixed::builder, OptionsFixed.Builder::build)
              .optional("how", WORDS, OptionsFixed::getHow, OptionsFixed.Builder::how)
              .list(
                  "involvedBefore",
                  GROUP_ID,
                  OptionsFixed::getInvolvedBefore,
                  OptionsFixed.Builder::addInvolvedBefore),
          OptionsFixed.Builder::when,
          OptionsFixed.Builder::addLinks,
          OptionsFixed.Builder::addEvents,
          OptionsFixed.Builder::provenance);

  static final Shape<Occasion, ?> OCCASION =
      fact(
          Shape.of(Occasion.class, Occasion::builder, Occasion.Builder::build)
              .required("kind", OCCASION_KIND, Occasion::getKind, Occasion.Builder::kind)
              .optional("words", WORDS, Occasion::getWords, Occasion.Builder::words),
          Occasion.Builder::when,
          Occasion.Builder::addLinks,
          Occasion.Builder::addEvents,
          Occasion.Builder::provenance);

  static final Shape<Decision, ?> DECISION =
      fact(
          Shape.of(Decision.class, Decision::builder, Decision.Builder::build)
              .required("id", DECISION_ID, Decision::getId, Decision.Builder::id)
              .required("what", WORDS, Decision::getWhat, Decision.Builder::what)
              .optional("body", WORDS, Decision::getBody, Decision.Builder::body)
              .list("tookPart", GROUP_ID, Decision::getTookPart, Decision.Builder::addTookPart),
          Decision.Builder::when,
          Decision.Builder::addLinks,
          Decision.Builder::addEvents,
          Decision.Builder::provenance);

  static final Shape<Change, ?> CHANGE =
      fact(
          Shape.of(Change.class, Change::builder, Change.Builder::build)
              .required("what", WORDS, Change::getWhat, Change.Builder::what)
              .list("themes", THEME_REF, Change::getThemes, Change.Builder::addThemes)
              .list("feedback", FEEDBACK_REF, Change::getFeedback, Change.Builder::addFeedback)
              .optional("view", WORDS, Change::getView, Change.Builder::view)
              .list("groups", GROUP_ID, Change::getGroups, Change.Builder::addGroups)
              .optional("stage", STAGE, Change::getStage, Change.Builder::stage),
          Change.Builder::when,
          Change.Builder::addLinks,
          Change.Builder::addEvents,
          Change.Builder::provenance);

  static final Shape<NotDone, ?> NOT_DONE =
      fact(
          Shape.of(NotDone.class, NotDone::builder, NotDone.Builder::build)
              .required("what", WORDS, NotDone::getWhat, NotDone.Builder::what)
              .optional("reason", WORDS, NotDone::getReason, NotDone.Builder::reason)
              .list("themes", THEME_REF, NotDone::getThemes, NotDone.Builder::addThemes),
          NotDone.Builder::when,
          NotDone.Builder::addLinks,
          NotDone.Builder::addEvents,
          NotDone.Builder::provenance);

  static final Shape<FeedbackGiven, ?> FEEDBACK_GIVEN =
      fact(
          Shape.of(FeedbackGiven.class, FeedbackGiven::builder, FeedbackGiven.Builder::build)
              .optional(
                  "channel", CHANNEL, FeedbackGiven::getChannel, FeedbackGiven.Builder::channel)
              .list("groups", GROUP_ID, FeedbackGiven::getGroups, FeedbackGiven.Builder::addGroups)
              .optional("what", WORDS, FeedbackGiven::getWhat, FeedbackGiven.Builder::what),
          FeedbackGiven.Builder::when,
          FeedbackGiven.Builder::addLinks,
          FeedbackGiven.Builder::addEvents,
          FeedbackGiven.Builder::provenance);

  static final Shape<Promise, ?> PROMISE =
      fact(
          Shape.of(Promise.class, Promise::builder, Promise.Builder::build)
              .required("rung", RUNG_REF, Promise::getRung, Promise.Builder::rung)
              .optional("stage", STAGE, Promise::getStage, Promise.Builder::stage)
              .optional("group", GROUP_KIND, Promise::getGroup, Promise.Builder::group),
          Promise.Builder::when,
          Promise.Builder::addLinks,
          Promise.Builder::addEvents,
          Promise.Builder::provenance);

  static final Shape<LevelClaim, ?> LEVEL_CLAIM =
      fact(
          Shape.of(LevelClaim.class, LevelClaim::builder, LevelClaim.Builder::build)
              .required("rung", RUNG_REF, LevelClaim::getRung, LevelClaim.Builder::rung)
              .optional("stage", STAGE, LevelClaim::getStage, LevelClaim.Builder::stage)
              .optional("group", GROUP_KIND, LevelClaim::getGroup, LevelClaim.Builder::group),
          LevelClaim.Builder::when,
          LevelClaim.Builder::addLinks,
          LevelClaim.Builder::addEvents,
          LevelClaim.Builder::provenance);

  static final Shape<Output, ?> OUTPUT =
      fact(
          Shape.of(Output.class, Output::builder, Output.Builder::build)
              .required("what", WORDS, Output::getWhat, Output.Builder::what)
              .optional("period", DATE, Output::getPeriod, Output.Builder::period),
          Output.Builder::when,
          Output.Builder::addLinks,
          Output.Builder::addEvents,
          Output.Builder::provenance);

  static final Shape<Outcome, ?> OUTCOME =
      fact(
          Shape.of(Outcome.class, Outcome::builder, Outcome.Builder::build)
              .required("what", WORDS, Outcome::getWhat, Outcome.Builder::what)
              .optional("period", DATE, Outcome::getPeriod, Outcome.Builder::period)
              .list("forGroups", GROUP_KIND, Outcome::getForGroups, Outcome.Builder::addForGroups)
              .optional("indicator", WORDS, Outcome::getIndicator, Outcome.Builder::indicator)
              .optional("baseline", WORDS, Outcome::getBaseline, Outcome.Builder::baseline)
              .list(
                  "sourceGroups",
                  GROUP_ID,
                  Outcome::getSourceGroups,
                  Outcome.Builder::addSourceGroups)
              .required(
                  "notYetKnown",
                  TRUE_OR_FALSE,
                  Outcome::isNotYetKnown,
                  Outcome.Builder::notYetKnown),
          Outcome.Builder::when,
          Outcome.Builder::addLinks,
          Outcome.Builder::addEvents,
          Outcome.Builder::provenance);

  static final Shape<ReviewPlan, ?> REVIEW_PLAN =
      fact(
          Shape.of(ReviewPlan.class, ReviewPlan::builder, ReviewPlan.Builder::build)
              .optional("owner", WORDS, ReviewPlan::getOwner, ReviewPlan.Builder::owner),
          ReviewPlan.Builder::when,
          ReviewPlan.Builder::addLinks,
          ReviewPlan.Builder::addEvents,
          ReviewPlan.Builder::provenance);

  static final Shape<Exhibit, ?> EXHIBIT =
      fact(
          Shape.of(Exhibit.class, Exhibit::builder, Exhibit.Builder::build)
              .required("bearing", BEARING, Exhibit::getBearing, Exhibit.Builder::bearing)
              .optional("activity", ACTIVITY_ID, Exhibit::getActivity, Exhibit.Builder::activity)
              .optional("decision", DECISION_ID, Exhibit::getDecision, Exhibit.Builder::decision)
              .optional("feedback", FEEDBACK_REF, Exhibit::getFeedback, Exhibit.Builder::feedback)
              .optional("note", WORDS, Exhibit::getNote, Exhibit.Builder::note),
          Exhibit.Builder::when,
          Exhibit.Builder::addLinks,
          Exhibit.Builder::addEvents,
          Exhibit.Builder::provenance);

  static final Shape<PrincipleClaim, ?> PRINCIPLE_CLAIM =
      fact(
          Shape.of(PrincipleClaim.class, PrincipleClaim::builder, PrincipleClaim.Builder::build)
              .required(
                  "charter",
                  CHARTER_ID,
                  PrincipleClaim::getCharter,
                  PrincipleClaim.Builder::charter)
              .optional(
                  "versionLabel",
                  VERSION,
                  PrincipleClaim::getVersionLabel,
                  PrincipleClaim.Builder::versionLabel)
              .required(
                  "principle",
                  PRINCIPLE_ID,
                  PrincipleClaim::getPrinciple,
                  PrincipleClaim.Builder::principle)
              .optional("how", WORDS, PrincipleClaim::getHow, PrincipleClaim.Builder::how)
              .list(
                  "exhibits",
                  EXHIBIT,
                  PrincipleClaim::getExhibits,
                  PrincipleClaim.Builder::addExhibits),
          PrincipleClaim.Builder::when,
          PrincipleClaim.Builder::addLinks,
          PrincipleClaim.Builder::addEvents,
          PrincipleClaim.Builder::provenance);

  static final Shape<Link, ?> LINK =
      Shape.of(Link.class, Link::builder, Link.Builder::build)
          .required("id", LINK_ID, Link::getId, Link.Builder::id)
          .optional("title", WORDS, Link::getTitle, Link.Builder::title)
          .optional("address", ADDRESS, Link::getAddress, Link.Builder::address)
          .optional("digest", DIGEST, Link::getDigest, Link.Builder::digest)
          .optional("on", DATE, Link::getOn, Link.Builder::on)
          .list("shows", FACT_KIND, Link::getShows, Link.Builder::addShows);

  static final Shape<Signature, ?> SIGNATURE =
      fact(
          Shape.of(Signature.class, Signature::builder, Signature.Builder::build)
              .required("role", SIGNATURE_ROLE, Signature::getRole, Signature.Builder::role)
              .optional("name", WORDS, Signature::getName, Signature.Builder::name)
              .optional(
                  "designation", WORDS, Signature::getDesignation, Signature.Builder::designation)
              .optional("group", GROUP_KIND, Signature::getGroup, Signature.Builder::group),
          Signature.Builder::when,
          Signature.Builder::addLinks,
          Signature.Builder::addEvents,
          Signature.Builder::provenance);

  static final Shape<Corroboration, ?> CORROBORATION =
      fact(
          Shape.of(Corroboration.class, Corroboration::builder, Corroboration.Builder::build)
              .optional("by", WORDS, Corroboration::getBy, Corroboration.Builder::by)
              .optional("group", GROUP_KIND, Corroboration::getGroup, Corroboration.Builder::group)
              .required(
                  "independent",
                  TRUE_OR_FALSE,
                  Corroboration::isIndependent,
                  Corroboration.Builder::independent)
              .list(
                  "confirms",
                  FACT_KIND,
                  Corroboration::getConfirms,
                  Corroboration.Builder::addConfirms),
          Corroboration.Builder::when,
          Corroboration.Builder::addLinks,
          Corroboration.Builder::addEvents,
          Corroboration.Builder::provenance);

  static final Shape<Answer, ?> ANSWER =
      Shape.of(Answer.class, Answer::builder, Answer.Builder::build)
          .required("asks", QUESTION, Answer::getAsks, Answer.Builder::asks)
          .optional("label", WORDS, Answer::getLabel, Answer.Builder::label)
          .optional("text", WORDS, Answer::getText, Answer.Builder::text)
          .optional("source", SOURCE_SPAN, Answer::getSource, Answer.Builder::source);

  static final Shape<EvidenceForm, ?> EVIDENCE_FORM =
      Shape.of(EvidenceForm.class, EvidenceForm::builder, EvidenceForm.Builder::build)
          .required("id", FORM_ID, EvidenceForm::getId, EvidenceForm.Builder::id)
          .optional("title", WORDS, EvidenceForm::getTitle, EvidenceForm.Builder::title)
          .optional("language", LANGUAGE, EvidenceForm::getLanguage, EvidenceForm.Builder::language)
          .optional("area", AREA, EvidenceForm::getArea, EvidenceForm.Builder::area)
          .optional("aim", WORDS, EvidenceForm::getAim, EvidenceForm.Builder::aim)
          .optional("reason", WORDS, EvidenceForm::getReason, EvidenceForm.Builder::reason)
          .optional("period", DATE, EvidenceForm::getPeriod, EvidenceForm.Builder::period)
          .list(
              "charters",
              CHARTER_CITATION,
              EvidenceForm::getCharters,
              EvidenceForm.Builder::addCharters)
          .list(
              "organisations",
              ORGANISATION,
              EvidenceForm::getOrganisations,
              EvidenceForm.Builder::addOrganisations)
          .list(
              "groups", PARTICIPANT_GROUP, EvidenceForm::getGroups, EvidenceForm.Builder::addGroups)
          .list(
              "activities",
              ACTIVITY,
              EvidenceForm::getActivities,
              EvidenceForm.Builder::addActivities)
          .list(
              "adjustments",
              ACCESS_ADJUSTMENT,
              EvidenceForm::getAdjustments,
              EvidenceForm.Builder::addAdjustments)
          .list(
              "materials",
              SENT_MATERIAL,
              EvidenceForm::getMaterials,
              EvidenceForm.Builder::addMaterials)
          .list(
              "missingVoices",
              MISSING_VOICE,
              EvidenceForm::getMissingVoices,
              EvidenceForm.Builder::addMissingVoices)
          .list(
              "decisionMakers",
              DECISION_MAKER,
              EvidenceForm::getDecisionMakers,
              EvidenceForm.Builder::addDecisionMakers)
          .list("scope", SCOPE_STATEMENT, EvidenceForm::getScope, EvidenceForm.Builder::addScope)
          .list("themes", FORM_THEME, EvidenceForm::getThemes, EvidenceForm.Builder::addThemes)
          .list(
              "themeChecks",
              THEME_CHECK,
              EvidenceForm::getThemeChecks,
              EvidenceForm.Builder::addThemeChecks)
          .optional(
              "optionsFixed",
              OPTIONS_FIXED,
              EvidenceForm::getOptionsFixed,
              EvidenceForm.Builder::optionsFixed)
          .list(
              "occasions", OCCASION, EvidenceForm::getOccasions, EvidenceForm.Builder::addOccasions)
          .list(
              "decisions", DECISION, EvidenceForm::getDecisions, EvidenceForm.Builder::addDecisions)
          .list("changes", CHANGE, EvidenceForm::getChanges, EvidenceForm.Builder::addChanges)
          .list("notDone", NOT_DONE, EvidenceForm::getNotDone, EvidenceForm.Builder::addNotDone)
          .list(
              "notApplicable",
              NOT_APPLICABLE,
              EvidenceForm::getNotApplicable,
              EvidenceForm.Builder::addNotApplicable)
          .list(
              "feedbackGiven",
              FEEDBACK_GIVEN,
              EvidenceForm::getFeedbackGiven,
              EvidenceForm.Builder::addFeedbackGiven)
          .list("promises", PROMISE, EvidenceForm::getPromises, EvidenceForm.Builder::addPromises)
          .list("claims", LEVEL_CLAIM, EvidenceForm::getClaims, EvidenceForm.Builder::addClaims)
          .list("outputs", OUTPUT, EvidenceForm::getOutputs, EvidenceForm.Builder::addOutputs)
          .list("outcomes", OUTCOME, EvidenceForm::getOutcomes, EvidenceForm.Builder::addOutcomes)
          .optional("review", REVIEW_PLAN, EvidenceForm::getReview, EvidenceForm.Builder::review)
          .list(
              "principleClaims",
              PRINCIPLE_CLAIM,
              EvidenceForm::getPrincipleClaims,
              EvidenceForm.Builder::addPrincipleClaims)
          .list("events", EVENT_ID, EvidenceForm::getEvents, EvidenceForm.Builder::addEvents)
          .list("links", LINK, EvidenceForm::getLinks, EvidenceForm.Builder::addLinks)
          .list(
              "signatures",
              SIGNATURE,
              EvidenceForm::getSignatures,
              EvidenceForm.Builder::addSignatures)
          .list(
              "corroborations",
              CORROBORATION,
              EvidenceForm::getCorroborations,
              EvidenceForm.Builder::addCorroborations)
          .list("answers", ANSWER, EvidenceForm::getAnswers, EvidenceForm.Builder::addAnswers)
          .optional("source", SOURCE, EvidenceForm::getSource, EvidenceForm.Builder::source);

  private EvidenceShapes() {}
}
