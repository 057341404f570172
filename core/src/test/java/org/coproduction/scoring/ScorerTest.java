package org.coproduction.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.coproduction.charter.Ladder;
import org.coproduction.charter.LadderMapping;
import org.coproduction.charter.MappingQuality;
import org.coproduction.charter.Marker;
import org.coproduction.charter.Rung;
import org.coproduction.charter.RungMapping;
import org.coproduction.dossier.Dossier;
import org.coproduction.event.Event;
import org.coproduction.evidence.Activity;
import org.coproduction.evidence.Corroboration;
import org.coproduction.evidence.Decision;
import org.coproduction.evidence.EvidenceForm;
import org.coproduction.evidence.LevelClaim;
import org.coproduction.evidence.Link;
import org.coproduction.evidence.NotDone;
import org.coproduction.evidence.Occasion;
import org.coproduction.evidence.OccasionKind;
import org.coproduction.evidence.Part;
import org.coproduction.evidence.Promise;
import org.coproduction.evidence.Signature;
import org.coproduction.evidence.SignatureRole;
import org.coproduction.evidence.Stage;
import org.coproduction.finding.Report;
import org.coproduction.participant.GroupKind;
import org.coproduction.participant.ParticipantGroup;
import org.coproduction.participant.Perspective;
import org.coproduction.value.ActivityId;
import org.coproduction.value.CueId;
import org.coproduction.value.DecisionId;
import org.coproduction.value.Digest;
import org.coproduction.value.EventId;
import org.coproduction.value.FactKind;
import org.coproduction.value.FormId;
import org.coproduction.value.GroupId;
import org.coproduction.value.ImpreciseDate;
import org.coproduction.value.ItemId;
import org.coproduction.value.LadderId;
import org.coproduction.value.LinkId;
import org.coproduction.value.MalformedValueException;
import org.coproduction.value.MethodCode;
import org.coproduction.value.Provenance;
import org.coproduction.value.RubricId;
import org.coproduction.value.RungId;
import org.coproduction.value.RungRef;
import org.coproduction.value.SourceSpan;
import org.coproduction.value.VersionLabel;
import org.coproduction.value.WebAddress;
import org.coproduction.value.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Results, grades and levels, by small rubrics and ladders. */
class ScorerTest {

  private static final LocalDate AS_OF = LocalDate.of(2022, 1, 1);
  private static final Words SOME = Words.of("some words");
  private static final VersionLabel V1 = new VersionLabel("1");
  private static final LadderId LADDER = new LadderId("ladder");
  private static final LadderId WORDS = new LadderId("words");
  private static final GroupId PARENTS = new GroupId("parents");
  private static final GroupId YOUNG = new GroupId("young");
  private static final EventId EVENT = new EventId("event");
  private static final LinkId LINK = new LinkId("link");
  private static final Provenance RECOGNISED =
      Provenance.recognised(SourceSpan.line(3), new CueId("cue"));

  private static EvidenceForm.Builder form() {
    return EvidenceForm.builder()
        .id(new FormId("form"))
        .addGroups(group(PARENTS, GroupKind.PARENT_CARERS))
        .addGroups(group(YOUNG, GroupKind.CHILDREN_AND_YOUNG_PEOPLE));
  }

  private static ParticipantGroup group(GroupId id, GroupKind kind) {
    return ParticipantGroup.builder().id(id).kind(kind).build();
  }

  private static NotDone.Builder notDone() {
    return NotDone.builder().what(SOME).reason(SOME);
  }

  private static Rubric rubric(Measure measure, FactKind... occasions) {
    return Rubric.builder()
        .id(new RubricId("rubric"))
        .versionLabel(V1)
        .ladder(LADDER)
        .addItems(
            RubricItem.builder()
                .id(new ItemId("i"))
                .dimension(Dimension.INFLUENCE)
                .title(SOME)
                .measure(measure)
                .addOccasions(occasions)
                .whenMet(Words.of("met"))
                .whenNotMet(Words.of("not met"))
                .whenCannotTell(Words.of("cannot tell"))
                .wouldChange(Words.of("would change"))
                .build())
        .build();
  }

  private static ItemScore item(Dossier.Builder dossier, Rubric rubric) {
    return Scorer.score(dossier.build(), rubric, AS_OF).scorecard().items().get(0);
  }

  private static Dossier.Builder with(UnaryOperator<EvidenceForm.Builder> more) {
    return Dossier.builder().form(more.apply(form()).build());
  }

  private static final Rubric REASON =
      rubric(new Measure.Recorded(List.of(FactKind.NOT_DONE_WITH_REASON)));

  private static Optional<Grade> grade(UnaryOperator<EvidenceForm.Builder> more) {
    return item(with(more), REASON).grade();
  }

  @Test
  void aFactInItsOwnFieldIsAsserted() {
    ItemScore met = item(with(form -> form.addNotDone(notDone().build())), REASON);

    assertThat(met.result()).isEqualTo(Result.MET);
    assertThat(met.grade()).contains(Grade.ASSERTED);
    assertThat(met.recognisedOnly()).isFalse();
    assertThat(met.reason()).isEqualTo(Words.of("met"));
    assertThat(met.wouldChange()).isEmpty();
    assertThat(met.facts()).containsExactly(new FactKey(0));
  }

  @Test
  void withoutAFactAnItemIsNotMetAndSaysWhatWouldChangeIt() {
    ItemScore unmet = item(with(form -> form), REASON);

    assertThat(unmet.result()).isEqualTo(Result.NOT_MET);
    assertThat(unmet.grade()).isEmpty();
    assertThat(unmet.reason()).isEqualTo(Words.of("not met"));
    assertThat(unmet.wouldChange()).contains(Words.of("would change"));
    assertThat(unmet.facts()).isEmpty();
  }

  @Test
  void whereTheOccasionIsThereWithoutTheFactNobodyCanTell() {
    Rubric rubric =
        rubric(
            new Measure.Recorded(List.of(FactKind.DECIDED_TOGETHER)), FactKind.DECISION_MENTIONED);
    Occasion occasion = Occasion.builder().kind(OccasionKind.DECISION_TAKEN).build();
    Decision decision =
        Decision.builder().id(new DecisionId("d")).what(SOME).addTookPart(PARENTS).build();

    ItemScore open = item(with(form -> form.addOccasions(occasion)), rubric);
    ItemScore met = item(with(form -> form.addOccasions(occasion).addDecisions(decision)), rubric);

    assertThat(open.result()).isEqualTo(Result.CANNOT_TELL);
    assertThat(open.reason()).isEqualTo(Words.of("cannot tell"));
    assertThat(open.wouldChange()).isPresent();
    assertThat(open.facts()).hasSize(1);
    assertThat(met.result()).isEqualTo(Result.MET);
  }

  private static UnaryOperator<EvidenceForm.Builder> linked(Link.Builder link, String when) {
    return form ->
        form.addLinks(link.build())
            .addNotDone(
                notDone()
                    .addLinks(LINK)
                    .when(Optional.ofNullable(when).map(ImpreciseDate::parse))
                    .build());
  }

  private static Link.Builder link() {
    return Link.builder().id(LINK).address(new WebAddress("https://example.org"));
  }

  private static ImpreciseDate date(String edtf) {
    return ImpreciseDate.parse(edtf);
  }

  @Test
  void aFactWithADateAndALinkThatResolvesIsDocumented() {
    Digest digest = new Digest("sha-256:" + "a".repeat(64));

    assertThat(grade(linked(link(), "2021"))).contains(Grade.DOCUMENTED);
    assertThat(grade(linked(link().on(date("2021")), null))).contains(Grade.DOCUMENTED);
    assertThat(grade(linked(Link.builder().id(LINK).digest(digest), "2021")))
        .contains(Grade.DOCUMENTED);
    assertThat(grade(linked(link().addShows(FactKind.NOT_DONE_WITH_REASON), "2021")))
        .contains(Grade.DOCUMENTED);
  }

  @Test
  void aFactWithALinkThatDoesNotShowItStaysAsserted() {
    assertThat(grade(linked(link(), null))).as("no date").contains(Grade.ASSERTED);
    assertThat(grade(linked(Link.builder().id(LINK), "2021")))
        .as("no address")
        .contains(Grade.ASSERTED);
    assertThat(grade(linked(link().id(new LinkId("other")), "2021")))
        .as("not there")
        .contains(Grade.ASSERTED);
    assertThat(grade(linked(link().addShows(FactKind.GROUP_NAMED), "2021")))
        .as("of something else")
        .contains(Grade.ASSERTED);
    assertThat(grade(linked(link().on(date("2022-01-02")), "2021")))
        .as("dated later than the date of judgement")
        .contains(Grade.ASSERTED);
  }

  private static Optional<Grade> atEvent(String on, EventId named, String when) {
    Event event =
        Event.builder().id(EVENT).on(Optional.ofNullable(on).map(ImpreciseDate::parse)).build();
    NotDone fact =
        notDone()
            .addEvents(named)
            .when(Optional.ofNullable(when).map(ImpreciseDate::parse))
            .build();
    return item(with(form -> form.addNotDone(fact)).addEvents(event), REASON).grade();
  }

  @Test
  void aFactIsDocumentedByTheRecordOfAnEventThatHasBeen() {
    assertThat(atEvent("2021", EVENT, null)).contains(Grade.DOCUMENTED);
    assertThat(atEvent(null, EVENT, "2021")).contains(Grade.DOCUMENTED);
    assertThat(atEvent(null, EVENT, null)).contains(Grade.ASSERTED);
    assertThat(atEvent("2021", new EventId("gone"), "2021")).contains(Grade.ASSERTED);
    assertThat(atEvent("2022-01-02", EVENT, "2021")).contains(Grade.ASSERTED);
  }

  @Test
  void aRecognisedFactIsAssertedAndCountedApartUntilSomebodyConfirmsIt() {
    NotDone recognised = notDone().addLinks(LINK).when(date("2021")).provenance(RECOGNISED).build();
    NotDone confirmed =
        NotDone.builder()
            .from(recognised)
            .provenance(RECOGNISED.confirmed(SOME, date("2021-12")))
            .build();
    Dossier.Builder before = with(form -> form.addLinks(link().build()).addNotDone(recognised));
    Dossier.Builder after = with(form -> form.addLinks(link().build()).addNotDone(confirmed));
    Scoring scoring = Scorer.score(before.build(), REASON, AS_OF);

    assertThat(item(before, REASON).grade()).contains(Grade.ASSERTED);
    assertThat(item(before, REASON).recognisedOnly()).isTrue();
    assertThat(scoring.scorecard().grades()).isEqualTo(new GradeCounts(1, 0, 0, 1));
    assertThat(codes(scoring.report())).contains("scoring.items.recognised-only ");
    assertThat(item(after, REASON).grade()).contains(Grade.DOCUMENTED);
    assertThat(item(after, REASON).recognisedOnly()).isFalse();
  }

  private static List<String> codes(Report report) {
    return report.findings().stream()
        .map(finding -> finding.code().value() + " " + finding.place())
        .toList();
  }

  private static Corroboration.Builder by(String name) {
    return Corroboration.builder()
        .by(Words.of(name))
        .group(GroupKind.PARENT_CARERS)
        .independent(false)
        .addConfirms(FactKind.NOT_DONE_WITH_REASON);
  }

  private static Signature author(String name) {
    return Signature.builder().role(SignatureRole.AUTHOR).name(Words.optional(name)).build();
  }

  private static Optional<Grade> confirmed(Corroboration.Builder by, String author) {
    return grade(
        form ->
            linked(link(), "2021")
                .apply(form)
                .addSignatures(author(author))
                .addCorroborations(by.build()));
  }

  @Test
  void aDocumentedFactThatAnotherConfirmsIsCorroborated() {
    assertThat(confirmed(by("Bo Example"), "Al Author")).contains(Grade.CORROBORATED);
    assertThat(
            grade(
                form ->
                    form.addNotDone(notDone().build())
                        .addSignatures(author("Al Author"))
                        .addCorroborations(by("Bo Example").build())))
        .as("an asserted fact")
        .contains(Grade.ASSERTED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Zoë Author",
        "zoë author",
        "ZOË AUTHOR",
        "  Zoë  Author ",
        "ZoëAuthor",
        "Zoë\u00a0Author",
        "Z.o.ë. Author",
        "Zoe Author",
        "Zoe\u0308 Author",
        "Author, Zoë",
        "Ｚｏｅ Author",
        "Zoë\u200b Author",
        "Zoë Aut\u00adhor",
        "...",
        "—",
        "?"
      })
  void anAuthorCannotCorroborateTheirOwnFormHoweverTheySpellTheirName(String name) {
    assertThat(confirmed(by(name), "Zoë Author")).contains(Grade.DOCUMENTED);
  }

  @Test
  void whereTheAuthorIsUnknownNobodyIsAnother() {
    assertThat(confirmed(by("Bo Example"), "")).contains(Grade.DOCUMENTED);
    assertThat(confirmed(by("Bo Example"), "...")).contains(Grade.DOCUMENTED);
  }

  @ParameterizedTest
  @EnumSource(GroupKind.class)
  void whoeverCorroboratesIsOfLivedExperienceOrIndependent(GroupKind kind) {
    boolean lived = kind.perspective() == Perspective.LIVED_EXPERIENCE;

    assertThat(confirmed(by("Bo Example").group(kind), "Al Author"))
        .contains(lived ? Grade.CORROBORATED : Grade.DOCUMENTED);
    assertThat(confirmed(by("Bo Example").group(kind).independent(true), "Al Author"))
        .contains(Grade.CORROBORATED);
  }

  @Test
  void aCorroborationCountsByAPersonForItsFactsAndNotBeforeItsDate() {
    assertThat(confirmed(by("Bo Example").provenance(RECOGNISED), "Al Author"))
        .contains(Grade.DOCUMENTED);
    assertThat(confirmed(by("Bo Example").when(date("2022-01-02")), "Al Author"))
        .contains(Grade.DOCUMENTED);
    assertThat(confirmed(by("Bo Example").confirms(List.of(FactKind.GROUP_NAMED)), "Al Author"))
        .contains(Grade.DOCUMENTED);
    assertThat(confirmed(by("Bo Example").by(Optional.empty()), "Al Author"))
        .contains(Grade.DOCUMENTED);
  }

  private static Activity.Builder activity(String id, GroupId... groups) {
    return Activity.builder().id(new ActivityId(id)).what(SOME).addGroups(groups);
  }

  private static Activity method(String id, String method, boolean documented) {
    Activity.Builder activity = activity(id, PARENTS).method(new MethodCode(method));
    return documented ? activity.when(date("2021")).addLinks(LINK).build() : activity.build();
  }

  @Test
  void differentMethodsCountOnceEachAndAreAsGoodAsTheWeakestThatIsNeeded() {
    Rubric two = rubric(new Measure.Different(FactKind.METHOD_USED, 2));
    Dossier.Builder same =
        with(form -> form.addActivities(method("a", "m", true), method("b", "m", true)));
    Dossier.Builder weak =
        with(
            form ->
                form.addLinks(link().build())
                    .addActivities(method("a", "m", true), method("b", "n", false)));
    Dossier.Builder strong =
        with(
            form ->
                form.addLinks(link().build())
                    .addActivities(
                        method("a", "m", true),
                        method("b", "n", false),
                        method("c", "n", true),
                        method("d", "o", false)));

    assertThat(item(same, two).result()).isEqualTo(Result.NOT_MET);
    assertThat(item(weak, two).grade()).contains(Grade.ASSERTED);
    assertThat(item(strong, two).grade()).contains(Grade.DOCUMENTED);
  }

  @Test
  void aSecondMethodThatIsOnlyRecognisedMakesTheItemRecognisedOnly() {
    Rubric two = rubric(new Measure.Different(FactKind.METHOD_USED, 2));
    Activity recognised =
        Activity.builder().from(method("b", "n", false)).provenance(RECOGNISED).build();

    assertThat(
            item(with(form -> form.addActivities(method("a", "m", false), recognised)), two)
                .recognisedOnly())
        .isTrue();
    assertThat(
            item(
                    with(
                        form ->
                            form.addActivities(
                                method("a", "m", false), method("c", "o", false), recognised)),
                    two)
                .recognisedOnly())
        .isFalse();
  }

  @Test
  void measuresAndRatesThatCannotBeAreRefused() {
    assertThatExceptionOfType(MalformedValueException.class)
        .isThrownBy(() -> new Measure.Recorded(List.of()));
    assertThatExceptionOfType(MalformedValueException.class)
        .isThrownBy(() -> new Measure.Different(FactKind.METHOD_USED, 0));
    assertThatExceptionOfType(MalformedValueException.class).isThrownBy(() -> new Rate(2, 1));
    assertThatExceptionOfType(MalformedValueException.class).isThrownBy(() -> new Rate(-1, 1));
    assertThat(new Rate(0, 0)).isEqualTo(new Rate(0, 0));
  }

  private static Marker marker(boolean atAnyStage, FactKind... anyOf) {
    return Marker.builder()
        .addAnyOf(anyOf)
        .atAnyStage(atAnyStage)
        .sentence(Words.of("needs " + anyOf[0]))
        .build();
  }

  private static Rung rung(String id, Marker... markers) {
    return Rung.builder().id(new RungId(id)).title(SOME).addMarkers(markers).build();
  }

  /** Told, then asked, then in it from the start and among those who decide. */
  private static Ladder.Builder ladder() {
    return Ladder.builder()
        .id(LADDER)
        .versionLabel(V1)
        .ordered(true)
        .addRungs(
            rung("told", marker(false, FactKind.INFORMED, FactKind.SHAPED_TOGETHER)),
            rung("shaped", marker(false, FactKind.SHAPED_TOGETHER)),
            rung(
                "together",
                marker(true, FactKind.DECIDED_TOGETHER),
                marker(true, FactKind.REVIEWED_TOGETHER)));
  }

  private static Scoring levels(
      UnaryOperator<EvidenceForm.Builder> more, LadderMapping... mappings) {
    return Scorer.score(
        with(more).addLadders(ladder().build()).addLadderMappings(mappings).build(), REASON, AS_OF);
  }

  private static LevelCell cell(Scoring scoring, Stage stage, GroupKind group) {
    return scoring.scorecard().levels().stream()
        .filter(cell -> cell.stage() == stage && cell.group() == group)
        .findFirst()
        .orElseThrow();
  }

  private static Optional<String> evidenced(Scoring scoring, Stage stage, GroupKind group) {
    return cell(scoring, stage, group).evidenced().map(RungId::value);
  }

  private static Activity part(String id, GroupId group, Part part, Stage stage) {
    return activity(id, group).part(part).stage(stage).build();
  }

  @Test
  void everyStageAndKindOfGroupIsInTheMatrixEvenWhereNobodyWasThere() {
    Scorecard scorecard = levels(form -> form.groups(List.of())).scorecard();

    assertThat(scorecard.levels()).hasSize(25).allMatch(cell -> cell.evidenced().isEmpty());
    assertThat(scorecard.overall())
        .extracting(OverallLevel::group)
        .containsExactly(
            GroupKind.CHILDREN_AND_YOUNG_PEOPLE,
            GroupKind.PARENT_CARERS,
            GroupKind.PARENT_CARER_FORUM);
    assertThat(scorecard.overall()).allMatch(level -> level.evidenced().isEmpty());
  }

  @Test
  void aRungIsEvidencedForTheStageAndTheGroupOfItsFacts() {
    Scoring scoring =
        levels(form -> form.addActivities(part("a", PARENTS, Part.SHAPED, Stage.DESIGN)));
    LevelCell cell = cell(scoring, Stage.DESIGN, GroupKind.PARENT_CARERS);

    assertThat(cell.evidenced()).contains(new RungId("shaped"));
    assertThat(cell.facts()).hasSize(1);
    assertThat(cell.missing())
        .containsExactly(
            new MissingMarker(
                new RungId("together"),
                Words.of("needs DECIDED_TOGETHER"),
                List.of(FactKind.DECIDED_TOGETHER),
                true),
            new MissingMarker(
                new RungId("together"),
                Words.of("needs REVIEWED_TOGETHER"),
                List.of(FactKind.REVIEWED_TOGETHER),
                true));
    assertThat(evidenced(scoring, Stage.DECIDE, GroupKind.PARENT_CARERS)).isEmpty();
    assertThat(evidenced(scoring, Stage.DESIGN, GroupKind.CHILDREN_AND_YOUNG_PEOPLE)).isEmpty();
  }

  @Test
  void aRungNeedsTheRungsBelowIt() {
    Decision decision =
        Decision.builder().id(new DecisionId("d")).what(SOME).addTookPart(PARENTS).build();
    UnaryOperator<EvidenceForm.Builder> top =
        form ->
            form.addDecisions(decision)
                .addActivities(part("r", PARENTS, Part.REVIEWED, Stage.REVIEW));

    assertThat(evidenced(levels(top), Stage.DESIGN, GroupKind.PARENT_CARERS)).isEmpty();
    assertThat(
            evidenced(
                levels(
                    form ->
                        top.apply(form)
                            .addActivities(part("s", PARENTS, Part.SHAPED, Stage.DESIGN))),
                Stage.DESIGN,
                GroupKind.PARENT_CARERS))
        .as("markers at any stage")
        .contains("together");
    assertThat(
            evidenced(
                levels(
                    form ->
                        top.apply(form).addActivities(part("s", PARENTS, Part.TOLD, Stage.DESIGN))),
                Stage.DESIGN,
                GroupKind.PARENT_CARERS))
        .contains("told");
  }

  @Test
  void theOverallLevelIsTheLowerOfDesignAndDecision() {
    Scoring both =
        levels(
            form ->
                form.addActivities(
                    part("a", PARENTS, Part.SHAPED, Stage.DESIGN),
                    part("b", PARENTS, Part.TOLD, Stage.DECIDE)));
    Scoring one = levels(form -> form.addActivities(part("a", PARENTS, Part.SHAPED, Stage.DESIGN)));

    assertThat(both.scorecard().overall().get(1).group()).isEqualTo(GroupKind.PARENT_CARERS);
    assertThat(both.scorecard().overall().get(1).evidenced()).contains(new RungId("told"));
    assertThat(one.scorecard().overall().get(1).evidenced()).isEmpty();
  }

  private static LevelClaim.Builder claim(LadderId ladder, String rung) {
    return LevelClaim.builder().rung(new RungRef(ladder, new RungId(rung)));
  }

  @Test
  void aClaimWithoutAStageAndAGroupIsMadeForAll() {
    Scoring scoring =
        levels(
            form ->
                form.addClaims(claim(LADDER, "told").build())
                    .addClaims(
                        claim(LADDER, "shaped")
                            .stage(Stage.DESIGN)
                            .group(GroupKind.PARENT_CARERS)
                            .build())
                    .addPromises(
                        Promise.builder()
                            .rung(new RungRef(LADDER, new RungId("together")))
                            .stage(Stage.DECIDE)
                            .build()));

    assertThat(scoring.scorecard().levels())
        .allSatisfy(
            cell -> {
              boolean higher =
                  cell.stage() == Stage.DESIGN && cell.group() == GroupKind.PARENT_CARERS;
              assertThat(cell.claimed()).contains(new RungId(higher ? "shaped" : "told"));
              assertThat(cell.promised().isPresent()).isEqualTo(cell.stage() == Stage.DECIDE);
            });
  }

  @Test
  void anActivityClaimsForItsGroupsAndStage() {
    Scoring scoring =
        levels(
            form ->
                form.addActivities(
                    activity("a", PARENTS)
                        .stage(Stage.DESIGN)
                        .claimed(new RungRef(LADDER, new RungId("shaped")))
                        .build()));

    assertThat(scoring.scorecard().levels())
        .filteredOn(cell -> cell.claimed().isPresent())
        .extracting(LevelCell::stage, LevelCell::group)
        .containsExactly(tuple(Stage.DESIGN, GroupKind.PARENT_CARERS));
  }

  private static LadderMapping mapping(MappingQuality quality) {
    return LadderMapping.builder()
        .ladder(WORDS)
        .target(LADDER)
        .versionLabel(V1)
        .addRungs(
            RungMapping.builder()
                .rung(new RungId("word"))
                .target(new RungId("told"))
                .quality(quality)
                .build())
        .build();
  }

  @ParameterizedTest
  @CsvSource({"EXACT, true", "NEAR, true", "LOSSY, true", "AMBIGUOUS, false", "NONE, false"})
  void aWordOfAnotherLadderIsTranslatedOnlyWhereItIsClearWhatItMeans(
      MappingQuality quality, boolean translated) {
    Scoring scoring =
        levels(form -> form.addClaims(claim(WORDS, "word").build()), mapping(quality));

    assertThat(cell(scoring, Stage.DESIGN, GroupKind.PARENT_CARERS).claimed().isPresent())
        .isEqualTo(translated);
    assertThat(codes(scoring.report()))
        .containsExactly(
            translated
                ? "scoring.claim.exceeds-evidence /claims/0"
                : "scoring.claim.not-comparable /claims/0");
  }

  @Test
  void aMappingIsNotReadBackwards() {
    LadderMapping back =
        LadderMapping.builder()
            .from(mapping(MappingQuality.EXACT))
            .ladder(LADDER)
            .target(WORDS)
            .build();

    assertThat(codes(levels(form -> form.addClaims(claim(WORDS, "told").build()), back).report()))
        .containsExactly("scoring.claim.not-comparable /claims/0");
  }

  @Test
  void aClaimThatTheFactsBearOutIsNotFound() {
    UnaryOperator<EvidenceForm.Builder> shaped =
        form -> form.addActivities(part("a", PARENTS, Part.SHAPED, Stage.DESIGN));

    assertThat(
            codes(
                levels(form -> shaped.apply(form).addClaims(claim(LADDER, "shaped").build()))
                    .report()))
        .isEmpty();
    assertThat(
            codes(
                levels(form -> shaped.apply(form).addClaims(claim(LADDER, "together").build()))
                    .report()))
        .containsExactly("scoring.claim.exceeds-evidence /claims/0");
    assertThat(
            codes(
                levels(
                        form ->
                            shaped
                                .apply(form)
                                .addClaims(
                                    claim(LADDER, "told")
                                        .group(GroupKind.CHILDREN_AND_YOUNG_PEOPLE)
                                        .build()))
                    .report()))
        .containsExactly("scoring.claim.exceeds-evidence /claims/0");
  }

  @Test
  void withoutAnOrderedLadderThereAreNoLevelsAndOneFinding() {
    Dossier.Builder unordered = with(form -> form).addLadders(ladder().ordered(false).build());
    Scoring scoring = Scorer.score(unordered.build(), REASON, AS_OF);
    Scoring noLadder =
        Scorer.score(
            unordered.build(),
            Rubric.builder().from(REASON).ladder(Optional.empty()).build(),
            AS_OF);

    assertThat(scoring.scorecard().levels()).isEmpty();
    assertThat(scoring.scorecard().overall()).isEmpty();
    assertThat(codes(scoring.report())).containsExactly("scoring.ladder.missing /ladder");
    assertThat(codes(noLadder.report())).isEmpty();
  }

  @Test
  void anEmptyFormIsScoredWithItsDenominators() {
    Scorecard scorecard =
        Scorer.score(
                Dossier.builder().form(EvidenceForm.builder().id(new FormId("f")).build()).build(),
                REASON,
                AS_OF)
            .scorecard();

    assertThat(scorecard.completeness().isComplete()).isFalse();
    assertThat(scorecard.completeness().facts()).isEqualTo(new Rate(0, 7));
    assertThat(scorecard.completeness().answers()).isEqualTo(new Rate(0, 0));
    assertThat(scorecard.completeness().missing())
        .extracting(Object::toString)
        .containsExactly(
            "/title", "/area", "/aim", "/period", "/groups", "/activities", "/signatures");
    assertThat(scorecard.dimensions())
        .extracting(DimensionScore::items)
        .containsExactly(
            new Rate(0, 0), new Rate(0, 0), new Rate(0, 0), new Rate(0, 1), new Rate(0, 0));
    assertThat(scorecard.grades()).isEqualTo(new GradeCounts(0, 0, 0, 0));
    assertThat(scorecard.item(new ItemId("i"))).isPresent();
    assertThat(scorecard.item(new ItemId("j"))).isEmpty();
    assertThat(scorecard.asOf()).isEqualTo(AS_OF);
  }
}
