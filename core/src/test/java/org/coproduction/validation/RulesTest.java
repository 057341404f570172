package org.coproduction.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.coproduction.charter.Charter;
import org.coproduction.charter.Ladder;
import org.coproduction.charter.Principle;
import org.coproduction.charter.PrincipleGroup;
import org.coproduction.charter.Rung;
import org.coproduction.charter.TextStatus;
import org.coproduction.constraint.RecordStage;
import org.coproduction.dossier.Dossier;
import org.coproduction.event.Event;
import org.coproduction.event.Prompt;
import org.coproduction.event.PromptOrigin;
import org.coproduction.event.Session;
import org.coproduction.evidence.Activity;
import org.coproduction.evidence.Bearing;
import org.coproduction.evidence.Change;
import org.coproduction.evidence.CharterCitation;
import org.coproduction.evidence.Corroboration;
import org.coproduction.evidence.Decision;
import org.coproduction.evidence.EvidenceForm;
import org.coproduction.evidence.Exhibit;
import org.coproduction.evidence.FeedbackGiven;
import org.coproduction.evidence.FormTheme;
import org.coproduction.evidence.LevelClaim;
import org.coproduction.evidence.Link;
import org.coproduction.evidence.NotDone;
import org.coproduction.evidence.Outcome;
import org.coproduction.evidence.Output;
import org.coproduction.evidence.PrincipleClaim;
import org.coproduction.evidence.Promise;
import org.coproduction.evidence.ReviewPlan;
import org.coproduction.evidence.Signature;
import org.coproduction.evidence.SignatureRole;
import org.coproduction.evidence.Stage;
import org.coproduction.evidence.ThemeCheck;
import org.coproduction.feedback.FeedbackItem;
import org.coproduction.feedback.Response;
import org.coproduction.feedback.ResponseKind;
import org.coproduction.feedback.Responses;
import org.coproduction.feedback.Telling;
import org.coproduction.finding.Category;
import org.coproduction.finding.Finding;
import org.coproduction.finding.FindingCode;
import org.coproduction.finding.Messages;
import org.coproduction.finding.Report;
import org.coproduction.participant.Attendance;
import org.coproduction.participant.Channel;
import org.coproduction.participant.GroupKind;
import org.coproduction.participant.Involvement;
import org.coproduction.participant.Organisation;
import org.coproduction.participant.ParticipantGroup;
import org.coproduction.theme.Codebook;
import org.coproduction.theme.Theme;
import org.coproduction.value.ActivityId;
import org.coproduction.value.CharterId;
import org.coproduction.value.CodebookId;
import org.coproduction.value.CueId;
import org.coproduction.value.DecisionId;
import org.coproduction.value.EventId;
import org.coproduction.value.FeedbackId;
import org.coproduction.value.FeedbackRef;
import org.coproduction.value.FormId;
import org.coproduction.value.GroupId;
import org.coproduction.value.HeadCount;
import org.coproduction.value.ImpreciseDate;
import org.coproduction.value.LadderId;
import org.coproduction.value.LinkId;
import org.coproduction.value.OrganisationId;
import org.coproduction.value.PrincipleId;
import org.coproduction.value.ProfileId;
import org.coproduction.value.PromptId;
import org.coproduction.value.Provenance;
import org.coproduction.value.ResponseId;
import org.coproduction.value.RungId;
import org.coproduction.value.RungRef;
import org.coproduction.value.SessionId;
import org.coproduction.value.SourceSpan;
import org.coproduction.value.ThemeId;
import org.coproduction.value.ThemeRef;
import org.coproduction.value.VersionLabel;
import org.coproduction.value.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every rule with what passes, what fails and what lies between: all that it finds, and where. */
class RulesTest {

  private static final LocalDate AS_OF = LocalDate.of(2022, 1, 1);
  private static final Words SOME = Words.of("some words");
  private static final VersionLabel V1 = new VersionLabel("1");
  private static final GroupId YOUNG = new GroupId("young");
  private static final Provenance REFUSED =
      Provenance.recognised(SourceSpan.line(1), new CueId("cue"))
          .refused(SOME, ImpreciseDate.parse("2021"));

  private static ImpreciseDate date(String edtf) {
    return ImpreciseDate.parse(edtf);
  }

  private static RungRef rung(String id) {
    return new RungRef(new LadderId("ladder"), new RungId(id));
  }

  private static ParticipantGroup.Builder group(String id, GroupKind kind) {
    return ParticipantGroup.builder().id(new GroupId(id)).kind(kind).came(HeadCount.exactly(4));
  }

  private static Activity.Builder activity(String id) {
    return Activity.builder().id(new ActivityId(id)).what(SOME).when(date("2021-03"));
  }

  private static Signature.Builder signature(String on) {
    return Signature.builder()
        .role(SignatureRole.AUTHOR)
        .group(GroupKind.PARENT_CARERS)
        .when(date(on));
  }

  /** A form that no rule has anything against. */
  private static EvidenceForm.Builder sound() {
    return EvidenceForm.builder()
        .id(new FormId("form"))
        .addGroups(group("young", GroupKind.CHILDREN_AND_YOUNG_PEOPLE).build())
        .addSignatures(signature("2021-09-27").build())
        .addFeedbackGiven(FeedbackGiven.builder().build())
        .addNotDone(NotDone.builder().what(SOME).build())
        .addOutcomes(Outcome.builder().what(SOME).notYetKnown(false).build());
  }

  private static Dossier.Builder with(EvidenceForm.Builder form) {
    return Dossier.builder().form(form.build());
  }

  private static EvidenceValidator validator() {
    return EvidenceValidator.by(
        Profile.builder().id(new ProfileId("p")).versionLabel(V1).stage(RecordStage.DRAFT).build());
  }

  /** What rules found, without the constraints of single attributes. */
  private static List<String> found(Report report) {
    List<String> found = new ArrayList<>();
    for (Finding finding : report.findings()) {
      assertThat(Messages.in(Locale.UK).sentence(finding)).doesNotContain("{");
      if (RULE_CODES.contains(finding.code())) {
        found.add(finding.code().value() + " " + finding.place());
      }
    }
    return found;
  }

  private static final Set<FindingCode> RULE_CODES = ruleCodes();

  /** Codes of rules that look at documents of several kinds. */
  private static final Set<String> OF_SEVERAL_DOCUMENTS =
      Set.of(
          "record.id.duplicate",
          "participant.counts.more-came-than-invited",
          "feedback.redaction.beyond-the-text",
          "feedback.withdrawal.not-carried-out");

  private static Set<FindingCode> ruleCodes() {
    Set<FindingCode> codes = new TreeSet<>();
    Rules.all().forEach(rule -> codes.addAll(rule.codes()));
    return codes;
  }

  private static List<String> found(EvidenceForm.Builder form) {
    return found(validator().validate(form.build(), AS_OF));
  }

  private static List<String> found(Dossier.Builder dossier) {
    return found(validator().validate(dossier.build(), AS_OF));
  }

  @Test
  void aSoundFormHasNoFindings() {
    assertThat(found(sound())).isEmpty();
    assertThat(found(with(sound()))).isEmpty();
  }

  @Test
  void anEmptyFormLacksWhatEveryFormNeeds() {
    assertThat(found(EvidenceForm.builder().id(new FormId("form"))))
        .containsExactly(
            "evidence.feedback.none /feedbackGiven",
            "evidence.children.absent /groups",
            "evidence.not-done.none /notDone",
            "evidence.impact.none /outcomes");
  }

  @Test
  void recordsOfOneKindHaveDifferentIds() {
    EvidenceForm.Builder form =
        sound()
            .addGroups(group("young", GroupKind.PARENT_CARERS).build())
            .addGroups(group("young", GroupKind.PARTNERS).build())
            .addActivities(activity("young").build(), activity("a").build(), activity("a").build())
            .addDecisions(decision("d"), decision("d"))
            .addLinks(link("l"), link("l"))
            .addOrganisations(organisation("o"), organisation("o"));

    assertThat(found(form))
        .containsExactly(
            "record.id.duplicate /activities/2/id",
            "record.id.duplicate /decisions/1/id",
            "record.id.duplicate /groups/1/id",
            "record.id.duplicate /groups/2/id",
            "record.id.duplicate /links/1/id",
            "record.id.duplicate /organisations/1/id");
  }

  private static Decision decision(String id) {
    return Decision.builder().id(new DecisionId(id)).what(SOME).build();
  }

  private static Link link(String id) {
    return Link.builder().id(new LinkId(id)).build();
  }

  private static Organisation organisation(String id) {
    return Organisation.builder().id(new OrganisationId(id)).name(SOME).build();
  }

  /** A form that names one of each kind by these identifiers, next to things named "there". */
  private static EvidenceForm.Builder naming(String id) {
    GroupId group = new GroupId(id);
    FeedbackRef said = new FeedbackRef(new EventId("there"), new FeedbackId(id));
    ThemeRef theme = new ThemeRef(new CodebookId("there"), new ThemeId(id));
    return sound()
        .addEvents(new EventId(id))
        .addOrganisations(organisation("there"))
        .addGroups(
            group("there", GroupKind.PARENT_CARERS).organisation(new OrganisationId(id)).build())
        .addLinks(link("there"))
        .addActivities(
            activity("there")
                .addGroups(group)
                .addLinks(new LinkId(id))
                .addEvents(new EventId(id))
                .claimed(new RungRef(new LadderId("there"), new RungId(id)))
                .build())
        .addDecisions(
            Decision.builder()
                .id(new DecisionId("there"))
                .what(SOME)
                .addTookPart(YOUNG, group)
                .build())
        .addThemeChecks(
            ThemeCheck.builder()
                .addGroups(group)
                .when(ImpreciseDate.parse("2021-03"))
                .whatChanged(SOME)
                .build())
        .addChanges(
            Change.builder().what(SOME).addGroups(group).addFeedback(said).addThemes(theme).build())
        .addNotDone(NotDone.builder().what(SOME).addThemes(theme).build())
        .addThemes(FormTheme.builder().theme(theme).addFeedback(said).build())
        .addFeedbackGiven(FeedbackGiven.builder().addGroups(group).build())
        .addOutcomes(Outcome.builder().what(SOME).notYetKnown(false).addSourceGroups(group).build())
        .addClaims(
            LevelClaim.builder().rung(new RungRef(new LadderId("there"), new RungId(id))).build())
        .addPromises(
            Promise.builder().rung(new RungRef(new LadderId("there"), new RungId(id))).build())
        .addCorroborations(
            Corroboration.builder().independent(true).addLinks(new LinkId(id)).build())
        .addPrincipleClaims(
            PrincipleClaim.builder()
                .charter(new CharterId("there"))
                .versionLabel(V1)
                .principle(new PrincipleId(id))
                .addExhibits(
                    Exhibit.builder()
                        .bearing(Bearing.SUPPORTS)
                        .activity(new ActivityId(id))
                        .decision(new DecisionId(id))
                        .feedback(said)
                        .addLinks(new LinkId(id))
                        .addEvents(new EventId(id))
                        .build())
                .build());
  }

  private static Dossier.Builder beside(EvidenceForm.Builder form) {
    return with(form)
        .addEvents(
            Event.builder()
                .id(new EventId("there"))
                .addFeedback(FeedbackItem.builder().id(new FeedbackId("there")).text(SOME).build())
                .build())
        .addCodebooks(codebook(theme("there").build()))
        .addLadders(ladder("there"))
        .addCharters(charter(Principle.builder().id(new PrincipleId("there")).title(SOME).build()));
  }

  private static Theme.Builder theme(String id) {
    return Theme.builder().id(new ThemeId(id)).title(SOME);
  }

  private static Codebook codebook(Theme... themes) {
    return Codebook.builder()
        .id(new CodebookId("there"))
        .versionLabel(V1)
        .addThemes(themes)
        .build();
  }

  private static Ladder ladder(String... rungs) {
    Ladder.Builder ladder =
        Ladder.builder().id(new LadderId("there")).versionLabel(V1).ordered(true);
    for (String rung : rungs) {
      ladder.addRungs(Rung.builder().id(new RungId(rung)).title(SOME).build());
    }
    return ladder.build();
  }

  private static Charter charter(Principle... principles) {
    return Charter.builder()
        .id(new CharterId("there"))
        .versionLabel(V1)
        .textStatus(TextStatus.FULL)
        .addGroups(PrincipleGroup.builder().addPrinciples(principles).build())
        .build();
  }

  @Test
  void whatAFormNamesIsThere() {
    assertThat(found(naming("there"))).isEmpty();
    assertThat(found(beside(naming("there")))).isEmpty();
  }

  @Test
  void whatAFormNamesWithinItselfAndDoesNotHoldIsAnError() {
    assertThat(found(naming("gone")))
        .containsExactly(
            "evidence.reference.unresolved /activities/0/groups/0",
            "evidence.reference.unresolved /activities/0/links/0",
            "evidence.reference.unresolved /changes/0/groups/0",
            "evidence.reference.unresolved /corroborations/0/links/0",
            "evidence.reference.unresolved /decisions/0/tookPart/1",
            "evidence.reference.unresolved /feedbackGiven/1/groups/0",
            "evidence.reference.unresolved /groups/1/organisation",
            "evidence.reference.unresolved /outcomes/1/sourceGroups/0",
            "evidence.reference.unresolved /principleClaims/0/exhibits/0/activity",
            "evidence.reference.unresolved /principleClaims/0/exhibits/0/decision",
            "evidence.reference.unresolved /principleClaims/0/exhibits/0/links/0",
            "evidence.reference.unresolved /themeChecks/0/groups/0");
  }

  @Test
  void whatAFormNamesInOtherDocumentsThatAreNotAtHandIsAWarning() {
    assertThat(found(beside(naming("gone"))))
        .filteredOn(finding -> finding.startsWith("evidence.reference.not-in-dossier"))
        .containsExactly(
            "evidence.reference.not-in-dossier /activities/0/claimed",
            "evidence.reference.not-in-dossier /activities/0/events/0",
            "evidence.reference.not-in-dossier /changes/0/feedback/0",
            "evidence.reference.not-in-dossier /changes/0/themes/0",
            "evidence.reference.not-in-dossier /claims/0/rung",
            "evidence.reference.not-in-dossier /events/0",
            "evidence.reference.not-in-dossier /notDone/1/themes/0",
            "evidence.reference.not-in-dossier /principleClaims/0/exhibits/0/events/0",
            "evidence.reference.not-in-dossier /principleClaims/0/exhibits/0/feedback",
            "evidence.reference.not-in-dossier /principleClaims/0/principle",
            "evidence.reference.not-in-dossier /promises/0/rung",
            "evidence.reference.not-in-dossier /themes/0/feedback/0",
            "evidence.reference.not-in-dossier /themes/0/theme");
  }

  @Test
  void aPrincipleIsLookedUpInTheVersionThatIsNamed() {
    EvidenceForm.Builder other =
        sound()
            .addPrincipleClaims(
                PrincipleClaim.builder()
                    .charter(new CharterId("there"))
                    .versionLabel(new VersionLabel("2"))
                    .principle(new PrincipleId("there"))
                    .build());

    assertThat(found(beside(other)))
        .containsExactly("evidence.reference.not-in-dossier /principleClaims/0/principle");
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "2022-01-01, 2021, 2022-06, -",
        "2022-01-02, 2021, 2022-06, evidence.sign-off.after-as-of /signatures/0/when",
        "2022, 2021, 2023, -",
        "2021-09-27, 2021, 2021-09-28, -",
        "2021-09-27, 2021-09-27, 2022, -",
        "2021-09-27, 2021-09-28, 2022, evidence.sign-off.before-work-ended /signatures/0/when",
        "2021-09-27, 2020/2022, 2023, evidence.sign-off.before-work-ended /signatures/0/when",
        "2021-09-27, 2020/.., 2023, -",
        "2021-09-27, 2021~, 2023, -",
        "2021-09-27, 2020, 2021-09-27, -",
        "2021-09-27, 2020, 2021-09, -",
        "2021-09-27, 2020, 2021-09-26, evidence.review.before-sign-off /review/when"
      })
  void aFormIsSignedAfterTheWorkAndNotLaterThanNowAndReviewedAfterThat(
      String signed, String period, String review, String finding) {
    EvidenceForm.Builder form =
        sound()
            .signatures(List.of(signature(signed).build()))
            .period(date(period))
            .review(ReviewPlan.builder().when(date(review)).build());

    assertThat(found(form)).isEqualTo(Optional.ofNullable(finding).stream().toList());
  }

  @Test
  void aSignatureOrReviewThatAPersonRefusedHasNoDates() {
    EvidenceForm.Builder signatureRefused =
        sound().addSignatures(signature("2023").provenance(REFUSED).build());
    EvidenceForm.Builder reviewRefused =
        sound().review(ReviewPlan.builder().when(date("2020")).provenance(REFUSED).build());

    assertThat(found(signatureRefused)).isEmpty();
    assertThat(found(reviewRefused)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"3, 3, false", "3, 4, true", "3, 2, false", "0, 1, true"})
  void nobodyComesWhoWasNotInvited(int invited, int came, boolean faulty) {
    EvidenceForm.Builder form =
        sound()
            .addGroups(
                group("g", GroupKind.PARTNERS)
                    .invited(HeadCount.exactly(invited))
                    .came(HeadCount.exactly(came))
                    .build());

    assertThat(found(form))
        .isEqualTo(
            faulty
                ? List.of("participant.counts.more-came-than-invited /groups/1/came")
                : List.of());
  }

  @Test
  void bandsThatOverlapAndRefusedGroupsTellNothingAboutCounts() {
    EvidenceForm.Builder form =
        sound()
            .addGroups(
                group("g", GroupKind.PARTNERS)
                    .invited(HeadCount.between(3, 5))
                    .came(HeadCount.between(4, 9))
                    .build())
            .addGroups(
                group("h", GroupKind.PARTNERS)
                    .invited(HeadCount.exactly(1))
                    .provenance(REFUSED)
                    .build());

    assertThat(found(form)).isEmpty();
  }

  @Test
  void threeLevelsOfOneLadderForEverythingSayNothing() {
    EvidenceForm.Builder two = sound().addClaims(claim("a"), claim("b"), claim("b"));
    EvidenceForm.Builder three = sound().addClaims(claim("a"), claim("b"), claim("c"));

    assertThat(found(two)).isEmpty();
    assertThat(found(three)).containsExactly("evidence.claims.all-at-once /claims");
  }

  private static LevelClaim claim(String rung) {
    return LevelClaim.builder().rung(rung(rung)).build();
  }

  @Test
  void levelsForAStageOrAGroupOrThatWereRefusedOrOnAnotherLadderAreNotAllAtOnce() {
    EvidenceForm.Builder form =
        sound()
            .addClaims(claim("a"), claim("b"))
            .addClaims(LevelClaim.builder().rung(rung("c")).stage(Stage.DESIGN).build())
            .addClaims(LevelClaim.builder().rung(rung("d")).group(GroupKind.PARTNERS).build())
            .addClaims(LevelClaim.builder().rung(rung("e")).provenance(REFUSED).build())
            .addClaims(
                LevelClaim.builder()
                    .rung(new RungRef(new LadderId("other"), new RungId("f")))
                    .build());

    assertThat(found(form)).isEmpty();
  }

  private static CharterCitation.Builder citation() {
    return CharterCitation.builder().charter(new CharterId("c"));
  }

  private static PrincipleClaim.Builder claimOf(String charter) {
    return PrincipleClaim.builder().charter(new CharterId(charter)).principle(new PrincipleId("p"));
  }

  @Test
  void aCharterIsUsedInItsPrinciples() {
    String finding = "evidence.charter.no-principle /charters/0";

    assertThat(found(sound().addCharters(citation().build()))).containsExactly(finding);
    assertThat(found(sound().addCharters(CharterCitation.builder().build())))
        .containsExactly(finding);
    assertThat(
            found(
                sound()
                    .addCharters(citation().build())
                    .addPrincipleClaims(claimOf("other").build())))
        .containsExactly(finding);
    assertThat(
            found(
                sound()
                    .addCharters(citation().build())
                    .addPrincipleClaims(claimOf("c").provenance(REFUSED).build())))
        .containsExactly(finding);
    assertThat(
            found(sound().addCharters(citation().build()).addPrincipleClaims(claimOf("c").build())))
        .isEmpty();
    assertThat(found(sound().addCharters(citation().provenance(REFUSED).build()))).isEmpty();
  }

  private static Signature signedBy(GroupKind kind) {
    return Signature.builder().role(SignatureRole.APPROVER).group(kind).build();
  }

  @Test
  void somebodyOfLivedExperienceIsAmongThoseWhoSign() {
    Signature officer = signedBy(GroupKind.PRACTITIONERS);
    Signature unknown = Signature.builder().role(SignatureRole.AUTHOR).build();
    Signature parent = signedBy(GroupKind.PARENT_CARERS);
    Signature refused = Signature.builder().from(parent).provenance(REFUSED).build();

    assertThat(found(sound().signatures(List.of(officer))))
        .containsExactly("evidence.sign-off.one-officer-only /signatures");
    assertThat(found(sound().signatures(List.of(unknown, refused))))
        .containsExactly("evidence.sign-off.one-officer-only /signatures");
    assertThat(found(sound().signatures(List.of(officer, unknown))))
        .containsExactly("evidence.sign-off.no-lived-experience /signatures");
    assertThat(found(sound().signatures(List.of(officer, parent)))).isEmpty();
    assertThat(found(sound().signatures(List.of()))).isEmpty();
  }

  @Test
  void childrenTakePartThemselves() {
    ParticipantGroup.Builder young = group("young", GroupKind.CHILDREN_AND_YOUNG_PEOPLE);
    ParticipantGroup spokenFor = young.involvement(Involvement.REPRESENTED).build();
    ParticipantGroup there = young.involvement(Involvement.DIRECT).build();

    assertThat(found(sound().groups(List.of(spokenFor))))
        .containsExactly("evidence.children.only-represented /groups");
    assertThat(
            found(
                sound()
                    .groups(
                        List.of(
                            spokenFor,
                            ParticipantGroup.builder().from(there).id(new GroupId("b")).build()))))
        .isEmpty();
    assertThat(found(sound().groups(List.of(young.provenance(REFUSED).build()))))
        .containsExactly("evidence.children.absent /groups");
  }

  private static Response.Builder response(ResponseKind kind) {
    return Response.builder()
        .id(new ResponseId("r"))
        .kind(kind)
        .action(SOME)
        .reason(SOME)
        .when(date("2021"))
        .dueBy(date("2022"));
  }

  private static Responses of(Response... responses) {
    return Responses.builder().addResponses(responses).build();
  }

  @Test
  void contributorsHearWhatCameOfItFromTheFormOrAResponse() {
    UnaryOperator<EvidenceForm.Builder> untold = form -> form.feedbackGiven(List.of());
    String finding = "evidence.feedback.none /feedbackGiven";
    Telling telling =
        Telling.builder().channel(Channel.WEB_PAGE).when(ImpreciseDate.parse("2021-12")).build();
    Telling refused = Telling.builder().provenance(REFUSED).build();

    assertThat(found(untold.apply(sound()))).containsExactly(finding);
    assertThat(
            found(
                untold
                    .apply(sound())
                    .addFeedbackGiven(FeedbackGiven.builder().provenance(REFUSED).build())))
        .containsExactly(finding);
    assertThat(
            found(
                with(untold.apply(sound()))
                    .addResponses(of(response(ResponseKind.DID).addTold(telling).build()))))
        .isEmpty();
    assertThat(
            found(
                with(untold.apply(sound()))
                    .addResponses(of(response(ResponseKind.DID).addTold(refused).build()))))
        .containsExactly(finding);
    assertThat(
            found(
                with(untold.apply(sound()))
                    .addResponses(
                        of(
                            response(ResponseKind.DID)
                                .addTold(telling)
                                .provenance(REFUSED)
                                .build()))))
        .containsExactly(finding);
  }

  @Test
  void whatWasNotDoneIsSaidInTheFormOrAResponse() {
    UnaryOperator<EvidenceForm.Builder> silent = form -> form.notDone(List.of());
    String finding = "evidence.not-done.none /notDone";

    assertThat(found(silent.apply(sound()))).containsExactly(finding);
    assertThat(
            found(
                silent
                    .apply(sound())
                    .addNotDone(NotDone.builder().what(SOME).provenance(REFUSED).build())))
        .containsExactly(finding);
    assertThat(
            found(
                with(silent.apply(sound()))
                    .addResponses(of(response(ResponseKind.COULD_NOT).build()))))
        .isEmpty();
    assertThat(
            found(with(silent.apply(sound())).addResponses(of(response(ResponseKind.DID).build()))))
        .containsExactly(finding);
    assertThat(
            found(
                with(silent.apply(sound()))
                    .addResponses(
                        of(response(ResponseKind.COULD_NOT).provenance(REFUSED).build()))))
        .containsExactly(finding);
  }

  @Test
  void impactIsMoreThanWhatWasMade() {
    UnaryOperator<EvidenceForm.Builder> none = form -> form.outcomes(List.of());
    Output output = Output.builder().what(SOME).build();
    Output refused = Output.builder().what(SOME).provenance(REFUSED).build();

    assertThat(found(none.apply(sound()))).containsExactly("evidence.impact.none /outcomes");
    assertThat(found(none.apply(sound()).addOutputs(refused)))
        .containsExactly("evidence.impact.none /outcomes");
    assertThat(found(none.apply(sound()).addOutputs(output)))
        .containsExactly("evidence.impact.only-output /outputs");
    assertThat(found(sound().addOutputs(output))).isEmpty();
  }

  @Test
  void aGroupThatNobodyCountedIsNoted() {
    ParticipantGroup.Builder partners =
        ParticipantGroup.builder().id(new GroupId("g")).kind(GroupKind.PARTNERS);
    String finding = "evidence.group.not-counted /groups/1";

    assertThat(found(sound().addGroups(partners.build()))).containsExactly(finding);
    assertThat(
            found(sound().addGroups(partners.came(HeadCount.inWords(Words.of("several"))).build())))
        .containsExactly(finding);
    assertThat(found(sound().addGroups(partners.came(HeadCount.exactly(0)).build()))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "2021-03-04, -",
        "2021-03, -",
        "2021-03/2021-05, -",
        "2021-33, evidence.activity.date-vague /activities/0/when",
        "2021-21, evidence.activity.date-vague /activities/0/when",
        "2021, evidence.activity.date-vague /activities/0/when",
        "202X, evidence.activity.date-vague /activities/0/when",
        "20XX, evidence.activity.date-vague /activities/0/when"
      })
  void anActivityIsDatedToTheMonthAtLeast(String when, String finding) {
    assertThat(found(sound().addActivities(activity("a").when(date(when)).build())))
        .isEqualTo(Optional.ofNullable(finding).stream().toList());
  }

  @Test
  void takingThemesBackIsAnActWithADateAndSomethingThatCameOfIt() {
    ThemeCheck whole =
        ThemeCheck.builder().addGroups(YOUNG).when(date("2021-03")).whatChanged(SOME).build();

    assertThat(found(sound().addThemeChecks(whole))).isEmpty();
    assertThat(
            found(
                sound()
                    .addThemeChecks(
                        ThemeCheck.builder().from(whole).when(Optional.empty()).build(),
                        ThemeCheck.builder().from(whole).whatChanged(Optional.empty()).build())))
        .containsExactly(
            "evidence.theme-check.date-missing /themeChecks/0",
            "evidence.theme-check.change-missing /themeChecks/1");
  }

  @Test
  void anActivityWithoutADateIsNotedUnlessItNamesAnEvent() {
    Activity undated = activity("a").when(Optional.empty()).build();

    assertThat(found(sound().addActivities(undated)))
        .containsExactly("evidence.activity.date-missing /activities/0");
    assertThat(
            found(
                sound()
                    .addActivities(
                        Activity.builder().from(undated).addEvents(new EventId("e")).build())))
        .isEmpty();
    assertThat(
            found(
                sound()
                    .addActivities(Activity.builder().from(undated).provenance(REFUSED).build())))
        .isEmpty();
  }

  private static FeedbackItem.Builder item(String id) {
    return FeedbackItem.builder().id(new FeedbackId(id)).text(SOME);
  }

  private static List<String> found(Event.Builder event) {
    return found(validator().validate(event.build(), AS_OF));
  }

  private static Event.Builder event() {
    return Event.builder().id(new EventId("e"));
  }

  @Test
  void anItemNamesAPromptAGroupAndAParentOfItsEvent() {
    Event.Builder sound =
        event()
            .addPrompts(Prompt.builder().id(new PromptId("p")).origin(PromptOrigin.PRINTED).build())
            .addGroups(group("g", GroupKind.PARTNERS).build())
            .addFeedback(item("a").build())
            .addFeedback(
                item("b")
                    .prompt(new PromptId("p"))
                    .group(new GroupId("g"))
                    .parent(new FeedbackId("a"))
                    .build());
    Event.Builder faulty =
        event()
            .addFeedback(
                item("b")
                    .prompt(new PromptId("p"))
                    .group(new GroupId("g"))
                    .parent(new FeedbackId("a"))
                    .build());

    assertThat(found(sound)).isEmpty();
    assertThat(found(faulty))
        .containsExactly(
            "event.reference.unresolved /feedback/0/group",
            "event.reference.unresolved /feedback/0/parent",
            "event.reference.unresolved /feedback/0/prompt");
  }

  @Test
  void attendanceAndGroupsNameGroupsAndOrganisationsOfTheirEvent() {
    Event.Builder faulty =
        event()
            .addGroups(group("g", GroupKind.PARTNERS).organisation(new OrganisationId("o")).build())
            .addSessions(
                Session.builder()
                    .id(new SessionId("s"))
                    .addAttendance(Attendance.builder().group(new GroupId("g")).build())
                    .addAttendance(Attendance.builder().group(new GroupId("h")).build())
                    .build());

    assertThat(found(faulty))
        .containsExactly(
            "event.reference.unresolved /groups/0/organisation",
            "event.reference.unresolved /sessions/0/attendance/1/group");
    assertThat(found(faulty.addOrganisations(organisation("o"))))
        .containsExactly("event.reference.unresolved /sessions/0/attendance/1/group");
  }

  @Test
  void nothingStandsUnderItself() {
    Event.Builder circle =
        event()
            .addFeedback(item("tail").parent(new FeedbackId("a")).build())
            .addFeedback(item("a").parent(new FeedbackId("b")).build())
            .addFeedback(item("b").parent(new FeedbackId("c")).build())
            .addFeedback(item("c").parent(new FeedbackId("a")).build())
            .addFeedback(item("self").parent(new FeedbackId("self")).build());

    assertThat(found(circle))
        .containsExactly(
            "event.item.own-ancestor /feedback/1/parent",
            "event.item.own-ancestor /feedback/2/parent",
            "event.item.own-ancestor /feedback/3/parent",
            "event.item.own-ancestor /feedback/4/parent");
  }

  @Test
  void aSecondItemOfTheSameIdHasNoAncestorOfTheFirst() {
    Event.Builder event =
        event().addFeedback(item("a").parent(new FeedbackId("a")).build(), item("a").build());

    assertThat(found(event))
        .containsExactly(
            "event.item.own-ancestor /feedback/0/parent", "record.id.duplicate /feedback/1/id");
  }

  @Test
  void aLongChainOfParentsIsNoCircle() {
    Event.Builder event = event().addFeedback(item("i0").build());
    for (int at = 1; at < 9_999; at++) {
      event.addFeedback(item("i" + at).parent(new FeedbackId("i" + (at - 1))).build());
    }

    assertThat(found(event)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"10:00, 12:00, false", "10:00, 10:00, true", "12:00, 10:00, true"})
  void aSessionEndsAfterItStarts(LocalTime start, LocalTime end, boolean reversed) {
    Session session = Session.builder().id(new SessionId("s")).start(start).end(end).build();

    assertThat(found(event().addSessions(session)))
        .isEqualTo(reversed ? List.of("event.session.reversed /sessions/0/end") : List.of());
  }

  @Test
  void aSessionWithOneTimeOnlyIsNotReversed() {
    Session session = Session.builder().id(new SessionId("s")).end(LocalTime.NOON).build();

    assertThat(found(event().addSessions(session))).isEmpty();
    assertThat(found(event().addSessions(session, session)))
        .containsExactly("record.id.duplicate /sessions/1/id");
  }

  @Test
  void aThemeHasItsParentInItsCodebook() {
    Theme child = theme("b").parent(new ThemeId("a")).build();

    assertThat(found(validator().validate(codebook(theme("a").build(), child), AS_OF))).isEmpty();
    assertThat(found(validator().validate(codebook(child, child), AS_OF)))
        .containsExactly(
            "theme.reference.unresolved /themes/0/parent",
            "record.id.duplicate /themes/1/id",
            "theme.reference.unresolved /themes/1/parent");
  }

  @ParameterizedTest
  @EnumSource(ResponseKind.class)
  void aResponseSaysWhatOrWhyAndWhen(ResponseKind kind) {
    Response bare = Response.builder().id(new ResponseId("r")).kind(kind).build();
    List<String> missing =
        switch (kind) {
          case DID ->
              List.of(
                  "feedback.response.action-missing /responses/0/action",
                  "feedback.response.date-missing /responses/0/when");
          case WILL_DO ->
              List.of(
                  "feedback.response.action-missing /responses/0/action",
                  "feedback.response.date-missing /responses/0/dueBy");
          case COULD_NOT -> List.of("feedback.response.reason-missing /responses/0/reason");
        };

    assertThat(found(validator().validate(of(bare), AS_OF))).isEqualTo(missing);
    assertThat(found(validator().validate(of(response(kind).build()), AS_OF))).isEmpty();
    assertThat(
            found(
                validator()
                    .validate(
                        of(Response.builder().from(bare).provenance(REFUSED).build()), AS_OF)))
        .isEmpty();
  }

  @Test
  void responsesHaveDifferentIds() {
    Response one = response(ResponseKind.DID).build();

    assertThat(found(validator().validate(of(one, one), AS_OF)))
        .containsExactly("record.id.duplicate /responses/1/id");
  }

  @Test
  void aPrincipleHasATitleOrAStatementAndItsOwnId() {
    Principle empty = Principle.builder().id(new PrincipleId("a")).build();
    Principle titled = Principle.builder().from(empty).title(SOME).build();
    Principle stated = Principle.builder().id(new PrincipleId("b")).statement(SOME).build();
    Charter layers =
        Charter.builder()
            .from(charter(titled, stated))
            .addGroups(PrincipleGroup.builder().addPrinciples(stated).build())
            .build();

    assertThat(found(validator().validate(charter(titled, stated), AS_OF))).isEmpty();
    assertThat(found(validator().validate(charter(empty, stated), AS_OF)))
        .containsExactly("charter.principle.empty /groups/0/principles/0");
    assertThat(found(validator().validate(layers, AS_OF)))
        .containsExactly("record.id.duplicate /groups/1/principles/0/id");
  }

  @Test
  void aLadderHasARungOnce() {
    assertThat(found(validator().validate(ladder("a", "b"), AS_OF))).isEmpty();
    assertThat(found(validator().validate(ladder("a", "a"), AS_OF)))
        .containsExactly("record.id.duplicate /rungs/1/id");
  }

  @Test
  void theFindingsOfADocumentNameItsPositionInTheDossier() {
    Dossier dossier =
        with(sound())
            .addEvents(event().build())
            .addEvents(
                Event.builder()
                    .id(new EventId("f"))
                    .addFeedback(item("a").parent(new FeedbackId("a")).build())
                    .build())
            .build();

    assertThat(validator().validate(dossier, AS_OF).findings())
        .filteredOn(finding -> finding.code().value().equals("event.item.own-ancestor"))
        .extracting(finding -> finding.document().toString())
        .containsExactly("event/1");
  }

  /**
   * Each code of a rule is expected somewhere above, so none can go without an example; for
   * privacy, in {@link PersonalDetailsStayOutTest}.
   */
  @Test
  void everyCodeOfARuleIsRaisedByItsOwnRuleAlone() {
    List<FindingCode> all = new ArrayList<>();
    Rules.all().forEach(rule -> all.addAll(rule.codes()));

    assertThat(
            all.stream()
                .filter(code -> !OF_SEVERAL_DOCUMENTS.contains(code.value()))
                .filter(code -> code.category() != Category.PRIVACY))
        .doesNotHaveDuplicates();
  }
}
