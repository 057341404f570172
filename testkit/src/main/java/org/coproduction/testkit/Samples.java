package org.coproduction.testkit;

import java.util.List;
import org.coproduction.Coproduction;
import org.coproduction.charter.Charter;
import org.coproduction.charter.Ladder;
import org.coproduction.charter.LadderMapping;
import org.coproduction.dossier.Dossier;
import org.coproduction.event.Event;
import org.coproduction.event.Prompt;
import org.coproduction.event.PromptOrigin;
import org.coproduction.event.Session;
import org.coproduction.evidence.Activity;
import org.coproduction.evidence.Answer;
import org.coproduction.evidence.Change;
import org.coproduction.evidence.Corroboration;
import org.coproduction.evidence.Decision;
import org.coproduction.evidence.DecisionMaker;
import org.coproduction.evidence.EvidenceForm;
import org.coproduction.evidence.FeedbackGiven;
import org.coproduction.evidence.FormTheme;
import org.coproduction.evidence.LevelClaim;
import org.coproduction.evidence.MissingVoice;
import org.coproduction.evidence.NotDone;
import org.coproduction.evidence.OptionsFixed;
import org.coproduction.evidence.Outcome;
import org.coproduction.evidence.Output;
import org.coproduction.evidence.Part;
import org.coproduction.evidence.Question;
import org.coproduction.evidence.ReviewPlan;
import org.coproduction.evidence.ScopeStatement;
import org.coproduction.evidence.Signature;
import org.coproduction.evidence.SignatureRole;
import org.coproduction.evidence.Stage;
import org.coproduction.evidence.ThemeCheck;
import org.coproduction.feedback.FeedbackItem;
import org.coproduction.feedback.Permission;
import org.coproduction.feedback.Responses;
import org.coproduction.feedback.Stance;
import org.coproduction.finding.Report;
import org.coproduction.json.DocumentFormat;
import org.coproduction.json.Shipped;
import org.coproduction.localoffer.LocalOfferYear;
import org.coproduction.loop.LocalProfile;
import org.coproduction.participant.AccessAdjustment;
import org.coproduction.participant.Channel;
import org.coproduction.participant.GroupKind;
import org.coproduction.participant.Involvement;
import org.coproduction.participant.ParticipantGroup;
import org.coproduction.participant.SentMaterial;
import org.coproduction.publication.PublicationPolicy;
import org.coproduction.publication.ReleasedTables;
import org.coproduction.retention.RetentionSchedule;
import org.coproduction.scoring.Rubric;
import org.coproduction.scoring.Scorecard;
import org.coproduction.theme.Codebook;
import org.coproduction.theme.Codings;
import org.coproduction.validation.EvidenceValidator;
import org.coproduction.validation.Profile;
import org.coproduction.value.ActivityId;
import org.coproduction.value.Area;
import org.coproduction.value.DecisionId;
import org.coproduction.value.EventId;
import org.coproduction.value.FactKind;
import org.coproduction.value.FeedbackId;
import org.coproduction.value.FeedbackRef;
import org.coproduction.value.FormId;
import org.coproduction.value.FormatCode;
import org.coproduction.value.GroupId;
import org.coproduction.value.HeadCount;
import org.coproduction.value.ImpreciseDate;
import org.coproduction.value.LadderId;
import org.coproduction.value.LanguageTag;
import org.coproduction.value.MethodCode;
import org.coproduction.value.PromptId;
import org.coproduction.value.RungId;
import org.coproduction.value.RungRef;
import org.coproduction.value.SessionId;
import org.coproduction.value.Words;

/**
 * Small, complete, readable records of one invented piece of work: a guide to short breaks in a
 * county that does not exist.
 */
public final class Samples {

  private static final EventId EVENT = new EventId("listening-2023");
  private static final GroupId PARENTS = new GroupId("parents");
  private static final GroupId FORUM = new GroupId("forum");
  private static final GroupId YOUNG_PEOPLE = new GroupId("young-people");
  private static final GroupId OFFICERS = new GroupId("officers");
  private static final FeedbackRef LATE_NEWS = new FeedbackRef(EVENT, new FeedbackId("late-news"));

  private Samples() {}

  /** {@return a form whose facts are there, dated, and shown by the record of an event} */
  public static EvidenceForm form() {
    return EvidenceForm.builder()
        .id(new FormId("short-breaks-2023"))
        .title(words("A guide to short breaks"))
        .language(new LanguageTag("en-GB"))
        .area(Area.named(words("Larkshire")))
        .aim(words("One guide that lists every short break and says how to book it."))
        .period(date("2023-01/2023-09"))
        .addGroups(
            group(PARENTS, GroupKind.PARENT_CARERS, "Parents who use short breaks", 24),
            group(FORUM, GroupKind.PARENT_CARER_FORUM, "Larkshire Parent Carer Forum", 3),
            group(
                YOUNG_PEOPLE,
                GroupKind.CHILDREN_AND_YOUNG_PEOPLE,
                "Young people of the Saturday club",
                9),
            group(OFFICERS, GroupKind.PRACTITIONERS, "Short breaks team", 4))
        .addActivities(
            activity("listening", "listening-event", Stage.FRAME, Part.GAVE_VIEWS, "2023-03-14")
                .addGroups(PARENTS, YOUNG_PEOPLE)
                .build(),
            activity("design", "design-session", Stage.DESIGN, Part.SHAPED, "2023-04-20")
                .addGroups(PARENTS, FORUM, YOUNG_PEOPLE)
                .build(),
            activity("rollout", "peer-support", Stage.DELIVER, Part.DELIVERED, "2023-09-05")
                .addGroups(FORUM, PARENTS)
                .build())
        .addAdjustments(
            AccessAdjustment.builder()
                .what(words("A second session in the evening"))
                .addForGroups(GroupKind.PARENT_CARERS)
                .when(date("2023-03-14"))
                .addEvents(EVENT)
                .build())
        .addMaterials(
            SentMaterial.builder()
                .what(words("The questions, a week ahead"))
                .format(new FormatCode("easy-read"))
                .addToGroups(GroupKind.PARENT_CARERS, GroupKind.CHILDREN_AND_YOUNG_PEOPLE)
                .when(date("2023-03-07"))
                .addEvents(EVENT)
                .build())
        .addMissingVoices(
            MissingVoice.builder()
                .group(GroupKind.PARENT_CARERS)
                .who(words("Families in the north of the county"))
                .build())
        .addDecisionMakers(
            DecisionMaker.builder()
                .body(words("Short Breaks Board"))
                .reached(true)
                .how(words("The forum presented the themes"))
                .when(date("2023-05-16"))
                .build())
        .addScope(
            ScopeStatement.builder()
                .open(words("What the guide says and how it looks"))
                .closed(words("The budget, which the council had set"))
                .addTo(GroupKind.PARENT_CARERS)
                .when(date("2023-03-14"))
                .addEvents(EVENT)
                .build())
        .addThemes(
            FormTheme.builder()
                .title(words("News that comes too late"))
                .addFeedback(LATE_NEWS)
                .build())
        .addThemeChecks(
            ThemeCheck.builder()
                .addGroups(PARENTS, YOUNG_PEOPLE)
                .when(date("2023-04-03"))
                .whatChanged(words("Transport became a theme of its own"))
                .build())
        .optionsFixed(
            OptionsFixed.builder()
                .how(words("The layout went to the printer"))
                .when(date("2023-06-01"))
                .build())
        .addDecisions(
            Decision.builder()
                .id(new DecisionId("approve"))
                .what(words("To publish the guide and to review it each year"))
                .body(words("Short Breaks Board"))
                .addTookPart(FORUM, PARENTS, OFFICERS)
                .when(date("2023-06-20"))
                .build())
        .addChanges(
            Change.builder()
                .what(words("Families get a text message when a session is cancelled"))
                .addFeedback(LATE_NEWS)
                .addGroups(PARENTS)
                .stage(Stage.DESIGN)
                .when(date("2023-06-20"))
                .build())
        .addNotDone(
            NotDone.builder()
                .what(words("More evening sessions"))
                .reason(words("There are no drivers in the evening"))
                .build())
        .addFeedbackGiven(
            FeedbackGiven.builder()
                .channel(Channel.LETTER_OR_EMAIL)
                .addGroups(PARENTS, FORUM, YOUNG_PEOPLE)
                .what(words("What we did with what you said"))
                .when(date("2023-07-03"))
                .build())
        .addClaims(
            LevelClaim.builder()
                .rung(rung("co-production"))
                .stage(Stage.DESIGN)
                .group(GroupKind.PARENT_CARERS)
                .build())
        .addOutputs(
            Output.builder().what(words("The guide")).period(date("2023-09/2025-08")).build())
        .addOutcomes(
            Outcome.builder()
                .what(words("Fewer families turn up to a cancelled session"))
                .addForGroups(GroupKind.CHILDREN_AND_YOUNG_PEOPLE)
                .indicator(words("Families who came to a cancelled session, per month"))
                .baseline(words("Eleven in March 2023"))
                .addSourceGroups(PARENTS)
                .notYetKnown(false)
                .when(date("2023-12"))
                .build())
        .review(
            ReviewPlan.builder().owner(words("Short breaks manager")).when(date("2024-09")).build())
        .addEvents(EVENT)
        .addSignatures(
            Signature.builder()
                .role(SignatureRole.AUTHOR)
                .name(words("Robin Example"))
                .designation(words("Short breaks manager"))
                .group(GroupKind.PRACTITIONERS)
                .when(date("2023-12-11"))
                .build(),
            Signature.builder()
                .role(SignatureRole.CO_SIGNATORY)
                .name(words("Sam Sample"))
                .designation(words("Chair of the forum"))
                .group(GroupKind.PARENT_CARER_FORUM)
                .when(date("2023-12-12"))
                .build())
        .addCorroborations(
            Corroboration.builder()
                .by(words("Sam Sample"))
                .group(GroupKind.PARENT_CARER_FORUM)
                .independent(false)
                .addConfirms(FactKind.BARRIER_MET, FactKind.METHOD_USED)
                .when(date("2023-12-12"))
                .build())
        .addAnswers(answer(Question.WHAT, "A guide to short breaks"))
        .build();
  }

  /** {@return a form that says all the right words and holds no fact} */
  public static EvidenceForm paddedForm() {
    return EvidenceForm.builder()
        .id(new FormId("padded"))
        .title(words("A fully co-produced guide to short breaks"))
        .aim(words("Co-production was at the heart of all we did."))
        .addAnswers(
            answer(Question.WHO, "All stakeholders were involved as equal partners."),
            answer(
                Question.HOW, "Through participation, engagement, consultation and co-production."),
            answer(Question.IMPACT, "The impact has been transformational."))
        .build();
  }

  /** {@return the event that the form rests on} */
  public static Event event() {
    PromptId better = new PromptId("better");
    return Event.builder()
        .id(EVENT)
        .title(words("Short breaks listening event"))
        .on(date("2023-03-14"))
        .area(Area.named(words("Larkshire")))
        .addGroups(
            group(new GroupId("parents"), GroupKind.PARENT_CARERS, "Parents at the event", 24))
        .addSessions(
            Session.builder()
                .id(new SessionId("morning"))
                .on(date("2023-03-14"))
                .channel(Channel.IN_PERSON)
                .venue(words("Larkfield Library"))
                .build(),
            Session.builder()
                .id(new SessionId("evening"))
                .on(date("2023-03-14"))
                .channel(Channel.ONLINE)
                .build())
        .methods(List.of(new MethodCode("listening-event"), new MethodCode("survey")))
        .addPrompts(
            Prompt.builder()
                .id(better)
                .text(words("What could be better?"))
                .origin(PromptOrigin.PRINTED)
                .build())
        .addFeedback(
            said("late-news", "Never told in time when a session is cancelled", better)
                .stance(Stance.NEGATIVE)
                .build(),
            said("evenings", "Need more sessions in the evening", better)
                .stance(Stance.NEUTRAL)
                .build())
        .build();
  }

  /**
   * A form of somebody who means well and was in a hurry: there are facts, and much is missing.
   *
   * @return the form
   */
  public static EvidenceForm weakForm() {
    return EvidenceForm.builder()
        .id(new FormId("in-a-hurry"))
        .title(words("A new leaflet about short breaks"))
        .aim(words("A leaflet."))
        .addGroups(
            ParticipantGroup.builder()
                .id(PARENTS)
                .kind(GroupKind.PARENT_CARERS)
                .name(words("Parents"))
                .build())
        .addActivities(
            Activity.builder()
                .id(new ActivityId("meeting"))
                .what(words("A meeting"))
                .addGroups(PARENTS, FORUM)
                .build())
        .addChanges(
            Change.builder().what(words("The leaflet is shorter")).addGroups(PARENTS).build())
        .addSignatures(Signature.builder().role(SignatureRole.AUTHOR).when(date("2023")).build())
        .build();
  }

  /** {@return a charter with two principles and a commitment} */
  public static Charter charter() {
    return SampleCharter.charter();
  }

  /** {@return a ladder of three rungs, each with the fact that shows it} */
  public static Ladder ladder() {
    return SampleCharter.ladder();
  }

  /** {@return how the rungs of that ladder are read on the one of the parent carer forums} */
  public static LadderMapping ladderMapping() {
    return SampleCharter.mapping();
  }

  /** {@return a codebook of two themes with their cues} */
  public static Codebook codebook() {
    return SampleThemes.codebook();
  }

  /** {@return what was said at the event, coded into the themes of that codebook} */
  public static Codings codings() {
    return SampleThemes.codings();
  }

  /** {@return what became of what was said at the event} */
  public static Responses responses() {
    return SampleThemes.responses();
  }

  /** {@return a rubric of five items, one for each dimension} */
  public static Rubric rubric() {
    return SampleRules.rubric();
  }

  /** {@return a profile that mutes one rule and asks for two parts of the form} */
  public static Profile profile() {
    return SampleRules.profile();
  }

  /** {@return a year of comments on a Local Offer: one answered, one left out for a reason} */
  public static LocalOfferYear localOfferComments() {
    return SamplePublishing.localOfferComments();
  }

  /** {@return who should be heard in an area, and in what share} */
  public static LocalProfile localProfile() {
    return SamplePublishing.localProfile();
  }

  /** {@return what an area publishes for everybody} */
  public static PublicationPolicy publicationPolicy() {
    return SamplePublishing.publicationPolicy();
  }

  /** {@return the counts behind a table that was published with its small numbers hidden} */
  public static ReleasedTables releasedTables() {
    return SamplePublishing.releasedTables();
  }

  /** {@return how long an area keeps the notes of its events} */
  public static RetentionSchedule retentionSchedule() {
    return SamplePublishing.retentionSchedule();
  }

  /**
   * Everything there is of the piece of work: what the one document names, another holds.
   *
   * @return the form, its event, codebook, codings, responses, charter and ladders
   */
  public static Dossier wholeDossier() {
    return Dossier.builder()
        .from(dossier())
        .addCodebooks(codebook())
        .addCodings(codings())
        .addResponses(responses())
        .addCharters(charter())
        .addLadders(ladder())
        .addLadderMappings(ladderMapping())
        .build();
  }

  /** {@return what is found in the weak form by the profile that comes with the library} */
  public static Report report() {
    return EvidenceValidator.by(Shipped.profile()).validate(weakForm(), Records.AS_OF);
  }

  /** {@return how the whole dossier scores by the sample rubric} */
  public static Scorecard scorecard() {
    return Coproduction.assess(wholeDossier(), rubric(), profile(), Records.AS_OF).scorecard();
  }

  /**
   * Every sample document, with its JSON.
   *
   * @return one of each kind, and of forms also a weak one and one that is padded with words
   */
  public static List<Sample<?>> all() {
    return List.of(
        new Sample<>("evidence-form", DocumentFormat.evidenceForm(), form()),
        new Sample<>("evidence-form-weak", DocumentFormat.evidenceForm(), weakForm()),
        new Sample<>("evidence-form-padded", DocumentFormat.evidenceForm(), paddedForm()),
        new Sample<>("event", DocumentFormat.event(), event()),
        new Sample<>("codebook", DocumentFormat.codebook(), codebook()),
        new Sample<>("codings", DocumentFormat.codings(), codings()),
        new Sample<>("responses", DocumentFormat.responses(), responses()),
        new Sample<>("charter", DocumentFormat.charter(), charter()),
        new Sample<>("ladder", DocumentFormat.ladder(), ladder()),
        new Sample<>("ladder-mapping", DocumentFormat.ladderMapping(), ladderMapping()),
        new Sample<>("rubric", DocumentFormat.rubric(), rubric()),
        new Sample<>("profile", DocumentFormat.profile(), profile()),
        new Sample<>("report", DocumentFormat.report(), report()),
        new Sample<>("scorecard", DocumentFormat.scorecard(), scorecard()),
        new Sample<>(
            "local-offer-comments", DocumentFormat.localOfferComments(), localOfferComments()),
        new Sample<>("local-profile", DocumentFormat.localProfile(), localProfile()),
        new Sample<>("publication-policy", DocumentFormat.publicationPolicy(), publicationPolicy()),
        new Sample<>("released-tables", DocumentFormat.releasedTables(), releasedTables()),
        new Sample<>(
            "retention-schedule", DocumentFormat.retentionSchedule(), retentionSchedule()));
  }

  /** {@return the form, its event and the shipped ladders} */
  public static Dossier dossier() {
    return Dossier.builder()
        .form(form())
        .addEvents(event())
        .addAllLadders(Shipped.ladders())
        .addAllLadderMappings(Shipped.ladderMappings())
        .build();
  }

  private static ParticipantGroup group(GroupId id, GroupKind kind, String name, int came) {
    return ParticipantGroup.builder()
        .id(id)
        .kind(kind)
        .name(words(name))
        .role(words("Took part in the sessions"))
        .involvement(Involvement.DIRECT)
        .came(HeadCount.exactly(came))
        .build();
  }

  private static Activity.Builder activity(
      String id, String method, Stage stage, Part part, String when) {
    return Activity.builder()
        .id(new ActivityId(id))
        .what(words("A session of the work"))
        .method(new MethodCode(method))
        .stage(stage)
        .part(part)
        .when(date(when));
  }

  private static FeedbackItem.Builder said(String id, String text, PromptId prompt) {
    return FeedbackItem.builder()
        .id(new FeedbackId(id))
        .text(words(text))
        .prompt(prompt)
        .permission(Permission.QUOTABLE_WITHOUT_NAME);
  }

  private static Answer answer(Question asks, String text) {
    return Answer.builder().asks(asks).text(words(text)).build();
  }

  private static RungRef rung(String rung) {
    return new RungRef(new LadderId("parent-carer-forums"), new RungId(rung));
  }

  private static ImpreciseDate date(String edtf) {
    return ImpreciseDate.parse(edtf);
  }

  private static Words words(String text) {
    return Words.of(text);
  }
}
