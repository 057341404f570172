package org.coproduction.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.coproduction.Assessment;
import org.coproduction.Coproduction;
import org.coproduction.dossier.Dossier;
import org.coproduction.event.Event;
import org.coproduction.event.Session;
import org.coproduction.evidence.EvidenceForm;
import org.coproduction.evidence.Stage;
import org.coproduction.finding.Argument;
import org.coproduction.finding.FindingGroup;
import org.coproduction.finding.Unsettled;
import org.coproduction.intake.FormReader;
import org.coproduction.json.Shipped;
import org.coproduction.participant.AccessAdjustment;
import org.coproduction.participant.Channel;
import org.coproduction.participant.GroupKind;
import org.coproduction.participant.ParticipantGroup;
import org.coproduction.participant.SentMaterial;
import org.coproduction.scoring.Band;
import org.coproduction.scoring.BandRule;
import org.coproduction.scoring.BandScore;
import org.coproduction.scoring.Grade;
import org.coproduction.scoring.ItemScore;
import org.coproduction.scoring.LevelCell;
import org.coproduction.scoring.MoveCause;
import org.coproduction.scoring.Result;
import org.coproduction.scoring.Rubric;
import org.coproduction.scoring.Scorecard;
import org.coproduction.scoring.ScorecardDiff;
import org.coproduction.scoring.Scorer;
import org.coproduction.value.EventId;
import org.coproduction.value.FormId;
import org.coproduction.value.ImpreciseDate;
import org.coproduction.value.MethodCode;
import org.coproduction.value.RungId;
import org.coproduction.value.SessionId;
import org.coproduction.value.Words;
import org.junit.jupiter.api.Test;

/** The known answers of the real form: its profile, before and after its events are linked. */
class RealFormTest {

  private static final LocalDate AS_OF = LocalDate.of(2021, 12, 31);
  private static final List<LocalDate> MONDAYS =
      List.of(
          LocalDate.of(2021, 1, 18),
          LocalDate.of(2021, 1, 25),
          LocalDate.of(2021, 2, 1),
          LocalDate.of(2021, 2, 8),
          LocalDate.of(2021, 2, 22),
          LocalDate.of(2021, 3, 1));

  private static Assessment assess(Event... events) {
    EvidenceForm form = FormReader.english().read(RealDocuments.form(), new FormId("form")).form();
    Dossier dossier =
        Dossier.builder()
            .form(form)
            .addEvents(events)
            .addAllLadders(Shipped.ladders())
            .addAllLadderMappings(Shipped.ladderMappings())
            .build();
    return Coproduction.assess(dossier, Shipped.rubric(), Shipped.profile(), AS_OF);
  }

  /** What the area's own page says of the events: twelve sessions on six Mondays. */
  private static Event linked() {
    Event.Builder event =
        Event.builder()
            .id(new EventId("listening-events"))
            .title(Words.of("Listening events"))
            .on(ImpreciseDate.parse("2021-01-18/2021-03-01"))
            .addMethods(new MethodCode("listening-event"), new MethodCode("survey"))
            .addMaterials(
                SentMaterial.builder()
                    .what(Words.of("The questions of each week"))
                    .addToGroups(GroupKind.PARENT_CARERS)
                    .build())
            .addAdjustments(
                AccessAdjustment.builder()
                    .what(Words.of("Each session again in the evening"))
                    .addForGroups(GroupKind.PARENT_CARERS)
                    .build());
    for (int at = 0; at < MONDAYS.size(); at++) {
      for (String part : List.of("morning", "evening")) {
        event.addSessions(
            Session.builder()
                .id(new SessionId(part + "-" + (at + 1)))
                .on(ImpreciseDate.of(MONDAYS.get(at)))
                .channel(Channel.ONLINE)
                .build());
      }
    }
    return event.build();
  }

  private static Set<String> items(Scorecard scorecard, Result result) {
    return scorecard.items().stream()
        .filter(item -> item.result() == result)
        .map(item -> item.id().value())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Map<String, Integer> dimensions(Scorecard scorecard) {
    return scorecard.dimensions().stream()
        .collect(Collectors.toMap(score -> score.dimension().name(), score -> score.items().met()));
  }

  @Test
  void meetsSevenItemsAllOnlyAsserted() {
    Scorecard scorecard = assess().scorecard();

    assertThat(items(scorecard, Result.MET))
        .containsExactly("A1", "A4", "M1", "S1", "S2", "S4", "V2");
    assertThat(items(scorecard, Result.CANNOT_TELL)).containsExactly("I3", "V1", "V3");
    assertThat(items(scorecard, Result.NOT_MET)).hasSize(10);
    assertThat(dimensions(scorecard))
        .isEqualTo(Map.of("SPACE", 3, "VOICE", 1, "AUDIENCE", 2, "INFLUENCE", 0, "IMPACT", 1));
    assertThat(scorecard.grades().asserted()).isEqualTo(7);
    assertThat(scorecard.grades().documented()).isZero();
    assertThat(scorecard.grades().corroborated()).isZero();
  }

  @Test
  void meetsThemOnlyByWhatWasRecognised() {
    assertThat(assess().scorecard().items())
        .filteredOn(item -> item.result() == Result.MET)
        .allSatisfy(item -> assertThat(item.recognisedOnly()).isTrue());
  }

  @Test
  void meetsEightWithTheEventsLinkedAndThreeOfThemDocumented() {
    Scorecard scorecard = assess(linked()).scorecard();

    assertThat(items(scorecard, Result.MET))
        .containsExactly("A1", "A4", "M1", "S1", "S2", "S4", "V2", "V3");
    assertThat(scorecard.items())
        .filteredOn(item -> item.grade().filter(Grade.DOCUMENTED::equals).isPresent())
        .extracting(item -> item.id().value())
        .containsExactlyInAnyOrder("V2", "S4", "V3");
    assertThat(scorecard.grades().asserted()).isEqualTo(5);
  }

  @Test
  void isEarlyWithBandsSwitchedOnBeforeAndAfter() {
    Rubric banded = Rubric.builder().from(Shipped.rubric()).bands(BandRule.uncalibrated()).build();

    for (Assessment assessment : List.of(assess(), assess(linked()))) {
      BandScore band =
          Scorer.score(assessment.dossier(), banded, AS_OF).scorecard().band().orElseThrow();
      assertThat(assessment.scorecard().band()).isEmpty();
      assertThat(band.band()).isEqualTo(Band.EARLY);
      assertThat(band.missing()).isNotEmpty();
    }
  }

  @Test
  void linkingTheEventsMovesThreeItemsAndSaysWhy() {
    ScorecardDiff diff = ScorecardDiff.between(assess().scorecard(), assess(linked()).scorecard());

    assertThat(diff.items())
        .extracting(move -> move.item().value())
        .containsExactly("S4", "V2", "V3");
    assertThat(diff.items())
        .allSatisfy(move -> assertThat(move.causes()).containsExactly(MoveCause.FACTS_APPEARED));
  }

  @Test
  void isFilledInThroughout() {
    assertThat(assess().scorecard().completeness().answers().met()).isEqualTo(7);
    assertThat(assess().scorecard().completeness().answers().of()).isEqualTo(7);
  }

  @Test
  void reachesConsultationOfParentsAtFrameAndParticipationOfTheForumAtDesignAtMost() {
    Scorecard scorecard = assess().scorecard();

    assertThat(cell(scorecard, Stage.FRAME, GroupKind.PARENT_CARERS).evidenced())
        .contains(new RungId("consultation"));
    assertThat(cell(scorecard, Stage.DESIGN, GroupKind.PARENT_CARER_FORUM).evidenced())
        .contains(new RungId("participation"));
    assertThat(cell(scorecard, Stage.DESIGN, GroupKind.CHILDREN_AND_YOUNG_PEOPLE).evidenced())
        .isEmpty();
    assertThat(scorecard.levels())
        .filteredOn(cell -> cell.stage() == Stage.DECIDE)
        .allSatisfy(cell -> assertThat(cell.evidenced()).isEmpty());
    assertThat(scorecard.overall())
        .allSatisfy(level -> assertThat(level.evidenced()).isEmpty())
        .extracting(level -> level.group())
        .contains(GroupKind.CHILDREN_AND_YOUNG_PEOPLE, GroupKind.PARENT_CARERS);
  }

  @Test
  void claimsAllFourWordsAtOnceMoreThanIsEvidenced() {
    Scorecard scorecard = assess().scorecard();

    assertThat(scorecard.levels())
        .allSatisfy(cell -> assertThat(cell.claimed()).contains(new RungId("co-production")));
  }

  @Test
  void hasTheFaultsOfItsKind() {
    assertThat(assess().report().groups())
        .extracting(FindingGroup::code)
        .extracting(code -> code.value())
        .contains(
            "evidence.claims.all-at-once",
            "evidence.charter.no-principle",
            "evidence.sign-off.one-officer-only",
            "evidence.author.only-witness",
            "evidence.group.not-counted",
            "evidence.group.vague",
            "evidence.number.vague",
            "evidence.activity.date-vague",
            "evidence.impact.only-output",
            "evidence.feedback.none",
            "evidence.not-done.none",
            "scoring.claim.exceeds-evidence",
            "scoring.items.recognised-only");
  }

  @Test
  void isSignedByOneOfficerAndByNoParentOrYoungPerson() {
    Assessment assessment = assess();

    assertThat(places(assessment, "evidence.sign-off.one-officer-only"))
        .containsExactly("/signatures");
    assertThat(places(assessment, "evidence.author.only-witness")).containsExactly("/signatures/0");
    assertThat(assessment.dossier().getForm().getSignatures())
        .singleElement()
        .satisfies(signature -> assertThat(signature.getGroup()).isEmpty());
  }

  @Test
  void hasGroupsWhoseNumbersAreUnknownAndNotNought() {
    Assessment assessment = assess();
    int groups = assessment.dossier().getForm().getGroups().size();

    assertThat(assessment.dossier().getForm().getGroups())
        .isNotEmpty()
        .allSatisfy(group -> assertThat(group.getCame()).isEmpty());
    assertThat(places(assessment, "evidence.group.not-counted")).hasSize(groups);
    assertThat(assessment.report().outcomes())
        .filteredOn(outcome -> outcome.rule().value().equals("people-who-came-were-invited"))
        .anySatisfy(
            outcome ->
                assertThat(outcome.unknown()).isEqualTo(Map.of(Unsettled.NOT_COUNTED, groups)));
  }

  @Test
  void claimsFourLevelsAtOnceAndACharterWithoutAPrinciple() {
    assertThat(assess().report().findings())
        .filteredOn(finding -> finding.code().value().equals("evidence.claims.all-at-once"))
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.arguments()).isEqualTo(Map.of("levels", new Argument.Count(4))));
    assertThat(places(assess(), "evidence.charter.no-principle")).containsExactly("/charters/0");
  }

  @Test
  void saysWhenAndWhoAndHowManyOnlyVaguely() {
    Assessment assessment = assess();

    assertThat(places(assessment, "evidence.activity.date-vague")).isNotEmpty();
    assertThat(places(assessment, "evidence.activity.date-missing")).isNotEmpty();
    assertThat(places(assessment, "evidence.number.vague")).hasSizeGreaterThanOrEqualTo(3);
    assertThat(
            places(assessment, "evidence.group.vague").stream()
                .map(place -> group(assessment, place).getKind()))
        .hasSizeGreaterThanOrEqualTo(3)
        .doesNotContain(
            GroupKind.CHILDREN_AND_YOUNG_PEOPLE,
            GroupKind.PARENT_CARERS,
            GroupKind.PARENT_CARER_FORUM);
  }

  @Test
  void saysNothingToItsContributorsNorOfWhatWasNotDoneAndItsImpactIsAnOutput() {
    Assessment assessment = assess();

    assertThat(places(assessment, "evidence.feedback.none")).containsExactly("/feedbackGiven");
    assertThat(places(assessment, "evidence.not-done.none")).containsExactly("/notDone");
    assertThat(places(assessment, "evidence.impact.only-output")).containsExactly("/outputs");
  }

  private static ParticipantGroup group(Assessment assessment, String place) {
    String[] steps = place.split("/", -1);
    return assessment.dossier().getForm().getGroups().get(Integer.parseInt(steps[2]));
  }

  private static List<String> places(Assessment assessment, String code) {
    return assessment.report().findings().stream()
        .filter(finding -> finding.code().value().equals(code))
        .map(finding -> finding.place().toString())
        .toList();
  }

  @Test
  void everyItemHasAReasonAndEveryUnmetOneSaysWhatWouldChangeIt() {
    assertThat(assess().scorecard().items())
        .hasSize(20)
        .allSatisfy(
            item ->
                assertThat(item.wouldChange().isPresent()).isEqualTo(item.result() != Result.MET))
        .extracting(ItemScore::reason)
        .doesNotContainNull();
  }

  private static LevelCell cell(Scorecard scorecard, Stage stage, GroupKind group) {
    return scorecard.levels().stream()
        .filter(cell -> cell.stage() == stage && cell.group() == group)
        .findFirst()
        .orElseThrow();
  }
}
