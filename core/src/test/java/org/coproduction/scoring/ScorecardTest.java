package org.coproduction.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.coproduction.dossier.DocumentDigest;
import org.coproduction.dossier.Dossier;
import org.coproduction.event.Event;
import org.coproduction.evidence.Activity;
import org.coproduction.evidence.Bearing;
import org.coproduction.evidence.EvidenceForm;
import org.coproduction.evidence.Exhibit;
import org.coproduction.evidence.Link;
import org.coproduction.evidence.NotApplicable;
import org.coproduction.evidence.NotDone;
import org.coproduction.evidence.Occasion;
import org.coproduction.evidence.OccasionKind;
import org.coproduction.evidence.Part;
import org.coproduction.evidence.PrincipleClaim;
import org.coproduction.feedback.FeedbackItem;
import org.coproduction.feedback.Stance;
import org.coproduction.finding.DocumentKind;
import org.coproduction.finding.DocumentRef;
import org.coproduction.finding.Place;
import org.coproduction.participant.GroupKind;
import org.coproduction.participant.ParticipantGroup;
import org.coproduction.value.ActivityId;
import org.coproduction.value.CharterId;
import org.coproduction.value.CueId;
import org.coproduction.value.Digest;
import org.coproduction.value.EventId;
import org.coproduction.value.FactKind;
import org.coproduction.value.FeedbackId;
import org.coproduction.value.FeedbackRef;
import org.coproduction.value.FormId;
import org.coproduction.value.GroupId;
import org.coproduction.value.ImpreciseDate;
import org.coproduction.value.ItemId;
import org.coproduction.value.LanguageTag;
import org.coproduction.value.LinkId;
import org.coproduction.value.MethodCode;
import org.coproduction.value.PrincipleId;
import org.coproduction.value.Provenance;
import org.coproduction.value.RubricId;
import org.coproduction.value.SourceSpan;
import org.coproduction.value.VersionLabel;
import org.coproduction.value.WebAddress;
import org.coproduction.value.Words;
import org.junit.jupiter.api.Test;

/** What else a scorecard says: what does not apply, bands, weights, principles, and what moved. */
class ScorecardTest {

  private static final LocalDate AS_OF = LocalDate.of(2022, 1, 1);
  private static final Words SOME = Words.of("some words");
  private static final VersionLabel V1 = new VersionLabel("1");
  private static final EventId EVENT = new EventId("event");
  private static final LinkId LINK = new LinkId("link");
  private static final GroupId PARENTS = new GroupId("parents");
  private static final Provenance RECOGNISED =
      Provenance.recognised(SourceSpan.line(3), new CueId("cue"));

  private static RubricItem.Builder item(String id, FactKind... kinds) {
    return RubricItem.builder()
        .id(new ItemId(id))
        .dimension(Dimension.INFLUENCE)
        .title(SOME)
        .measure(new Measure.Recorded(List.of(kinds)))
        .whenMet(Words.of("met"))
        .whenNotMet(Words.of("not met"))
        .whenNotApplicable(Words.of("does not apply"))
        .wouldChange(Words.of("would change"));
  }

  private static Rubric.Builder rubric(RubricItem.Builder... items) {
    Rubric.Builder rubric =
        Rubric.builder().id(new RubricId("rubric")).versionLabel(V1).title(SOME);
    for (RubricItem.Builder item : items) {
      rubric.addItems(item.build());
    }
    return rubric;
  }

  private static final RubricItem.Builder REASON = item("i", FactKind.NOT_DONE_WITH_REASON);

  private static Dossier.Builder with(UnaryOperator<EvidenceForm.Builder> more) {
    EvidenceForm.Builder form =
        EvidenceForm.builder()
            .id(new FormId("form"))
            .addGroups(ParticipantGroup.builder().id(PARENTS).kind(GroupKind.PARENT_CARERS).build())
            .addLinks(
                Link.builder().id(LINK).address(new WebAddress("https://example.org")).build());
    return Dossier.builder().form(more.apply(form).build());
  }

  private static Scorecard score(Dossier.Builder dossier, Rubric.Builder rubric) {
    return Scorer.score(dossier.build(), rubric.build(), AS_OF).scorecard();
  }

  private static NotDone.Builder notDone() {
    return NotDone.builder().what(SOME).reason(SOME);
  }

  private static NotDone documented() {
    return notDone().when(ImpreciseDate.parse("2021")).addLinks(LINK).build();
  }

  private static NotApplicable.Builder statement(FactKind kind) {
    return NotApplicable.builder().fact(kind).reason(SOME).by(SOME);
  }

  private static ItemScore judged(UnaryOperator<EvidenceForm.Builder> more) {
    return score(with(more), rubric(REASON)).items().get(0);
  }

  @Test
  void whatAPersonSaysDoesNotApplyIsNotApplicableAndStaysInTheDenominator() {
    Scorecard card =
        score(
            with(form -> form.addNotApplicable(statement(FactKind.NOT_DONE_WITH_REASON).build())),
            rubric(REASON));
    ItemScore item = card.items().get(0);

    assertThat(item.result()).isEqualTo(Result.NOT_APPLICABLE);
    assertThat(item.statement()).contains(Place.parse("/notApplicable/0"));
    assertThat(item.reason()).isEqualTo(Words.of("does not apply"));
    assertThat(item.grade()).isEmpty();
    assertThat(card.dimensions().get(3).items()).isEqualTo(new Rate(0, 1));
  }

  @Test
  void aStatementCountsOnlyWithAReasonByAPersonWhoIsNamed() {
    NotApplicable.Builder sound = statement(FactKind.NOT_DONE_WITH_REASON);
    for (NotApplicable unsound :
        List.of(
            NotApplicable.builder().from(sound.build()).reason(Optional.empty()).build(),
            NotApplicable.builder().from(sound.build()).by(Optional.empty()).build(),
            NotApplicable.builder().from(sound.build()).provenance(RECOGNISED).build(),
            NotApplicable.builder()
                .from(sound.build())
                .when(ImpreciseDate.parse("2022-01-02"))
                .build(),
            statement(FactKind.GROUP_NAMED).build())) {
      assertThat(judged(form -> form.addNotApplicable(unsound)).result()).isEqualTo(Result.NOT_MET);
    }
  }

  @Test
  void factsAndOccasionsOnRecordAreStrongerThanAStatement() {
    NotApplicable statement = statement(FactKind.NOT_DONE_WITH_REASON).build();
    Scorecard open =
        score(
            with(
                form ->
                    form.addNotApplicable(statement)
                        .addOccasions(
                            Occasion.builder().kind(OccasionKind.DECISION_TAKEN).build())),
            rubric(
                RubricItem.builder()
                    .from(REASON.build())
                    .addOccasions(FactKind.DECISION_MENTIONED)));

    assertThat(
            judged(form -> form.addNotApplicable(statement).addNotDone(notDone().build())).result())
        .isEqualTo(Result.MET);
    assertThat(open.items().get(0).result()).isEqualTo(Result.CANNOT_TELL);
  }

  @Test
  void anUnmetItemNamesTheFactsThatWouldMeetIt() {
    assertThat(judged(form -> form).needs())
        .containsExactly(
            new FactNeed(
                List.of(FactKind.NOT_DONE_WITH_REASON),
                1,
                Optional.empty(),
                Optional.empty(),
                List.of(Words.of("would change"))));
    assertThat(judged(form -> form.addNotDone(notDone().build())).needs()).isEmpty();
  }

  private static List<FactLack> lacks(NotDone fact) {
    return judged(form -> form.addNotDone(fact)).raise().get(0).lacks();
  }

  @Test
  void aMetItemSaysWhatItsFactLacksOfTheNextGrade() {
    ImpreciseDate day = ImpreciseDate.parse("2021");

    assertThat(lacks(notDone().build())).containsExactly(FactLack.DATED_LINK_OR_EVENT);
    assertThat(lacks(notDone().when(day).build())).containsExactly(FactLack.LINK_OR_EVENT);
    assertThat(lacks(notDone().addLinks(LINK).build())).containsExactly(FactLack.DATE);
    assertThat(lacks(NotDone.builder().from(documented()).provenance(RECOGNISED).build()))
        .containsExactly(FactLack.CONFIRMATION);
    assertThat(lacks(notDone().provenance(RECOGNISED).build()))
        .containsExactly(FactLack.CONFIRMATION, FactLack.DATED_LINK_OR_EVENT);
    assertThat(lacks(documented())).containsExactly(FactLack.AUTHOR, FactLack.CORROBORATION);
  }

  @Test
  void aMethodThatIsSpeltOtherwiseIsNoSecondMethod() {
    Rubric.Builder two =
        rubric(
            RubricItem.builder()
                .from(REASON.build())
                .measure(new Measure.Different(FactKind.METHOD_USED, 2)));
    UnaryOperator<EvidenceForm.Builder> spelt =
        form -> form.addActivities(method("a", "listening-event"), method("b", "Listening.Event"));

    assertThat(score(with(spelt), two).items().get(0).result()).isEqualTo(Result.NOT_MET);
    assertThat(
            score(with(form -> spelt.apply(form).addActivities(method("c", "survey"))), two)
                .items()
                .get(0)
                .result())
        .isEqualTo(Result.MET);
  }

  private static Activity method(String id, String method) {
    return Activity.builder()
        .id(new ActivityId(id))
        .what(SOME)
        .addGroups(PARENTS)
        .method(new MethodCode(method))
        .build();
  }

  @Test
  void thereIsNoBandUnlessTheRubricAsksForOne() {
    BandRule rule = new BandRule(1, 1, 0, List.of(FactKind.CHILDREN_TOOK_PART));
    UnaryOperator<EvidenceForm.Builder> shown = form -> form.addNotDone(documented());

    assertThat(score(with(shown), rubric(REASON)).band()).isEmpty();
    assertThat(
            score(with(form -> form.addNotDone(notDone().build())), rubric(REASON).bands(rule))
                .band()
                .get()
                .band())
        .as("asserted only")
        .isEqualTo(Band.EARLY);
    BandScore band = score(with(shown), rubric(REASON).bands(rule)).band().get();
    assertThat(band.band()).isEqualTo(Band.DEVELOPING);
    assertThat(band.missing())
        .containsExactly(
            new BandCondition(
                Band.STRONG, Optional.empty(), Optional.of(FactKind.CHILDREN_TOOK_PART), 0, 1));
  }

  @Test
  void weightsStandBesideTheCountWhereAllAreStated() {
    RubricItem.Builder heavy = RubricItem.builder().from(REASON.build()).weight(3);
    RubricItem.Builder light = item("j", FactKind.GROUP_NAMED).weight(1);
    Dossier.Builder dossier = with(form -> form.addNotDone(notDone().build()));

    DimensionScore weighed = score(dossier, rubric(heavy, light)).dimensions().get(3);
    assertThat(weighed.items()).isEqualTo(new Rate(1, 2));
    assertThat(weighed.weights()).contains(new Rate(3, 4));
    Rubric partly = rubric(heavy, item("j", FactKind.GROUP_NAMED)).build();
    assertThat(Scorer.score(dossier.build(), partly, AS_OF).scorecard().dimensions())
        .allMatch(dimension -> dimension.weights().isEmpty());
    assertThat(codes(partly)).containsExactly("scoring.item.weight-missing /items/1");
    assertThat(codes(rubric(heavy, heavy).build())).containsExactly("scoring.item.twice /items/1");
  }

  private static List<String> codes(Rubric rubric) {
    return Scorer.check(rubric).findings().stream()
        .map(finding -> finding.code().value() + " " + finding.place())
        .toList();
  }

  @Test
  void aRubricSpeaksTheLanguageThatIsAskedForWhereItHasTheSentences() {
    LanguageTag welsh = new LanguageTag("cy");
    RubricItem.Builder both =
        RubricItem.builder()
            .from(REASON.build())
            .addTranslations(
                ItemSentences.builder()
                    .language(welsh)
                    .reviewed(false)
                    .title(SOME)
                    .whenMet(Words.of("do"))
                    .whenNotMet(Words.of("naddo"))
                    .build());
    Rubric inWelsh = rubric(both, item("j", FactKind.GROUP_NAMED)).build().in(welsh);
    Scorecard card = Scorer.score(with(form -> form).build(), inWelsh, AS_OF).scorecard();

    assertThat(card.language()).contains(welsh);
    assertThat(card.items())
        .extracting(ItemScore::reason)
        .containsExactly(Words.of("naddo"), Words.of("not met"));
  }

  private static final FeedbackRef LINE = new FeedbackRef(EVENT, new FeedbackId("line"));

  private static PrincipleScore principle(Stance stance, Exhibit... exhibits) {
    Dossier.Builder dossier =
        with(form ->
                form.addActivities(
                        Activity.builder()
                            .id(new ActivityId("a"))
                            .what(SOME)
                            .addGroups(PARENTS)
                            .part(Part.SHAPED)
                            .when(ImpreciseDate.parse("2021"))
                            .addLinks(LINK)
                            .build())
                    .addPrincipleClaims(
                        PrincipleClaim.builder()
                            .charter(new CharterId("c"))
                            .principle(new PrincipleId("p"))
                            .addExhibits(exhibits)
                            .build()))
            .addEvents(
                Event.builder()
                    .id(EVENT)
                    .on(ImpreciseDate.parse("2021"))
                    .addFeedback(
                        FeedbackItem.builder()
                            .id(LINE.feedback())
                            .text(SOME)
                            .stance(stance)
                            .build())
                    .build());
    return score(dossier, rubric(REASON)).principles().get(0);
  }

  private static Exhibit.Builder exhibit(Bearing bearing) {
    return Exhibit.builder().bearing(bearing).note(SOME);
  }

  private static final Exhibit SHAPED =
      exhibit(Bearing.SUPPORTS).activity(new ActivityId("a")).build();

  @Test
  void aPrincipleThatIsOnlyAssertedIsNotEvidencedAndFound() {
    PrincipleScore said = principle(Stance.POSITIVE, exhibit(Bearing.SUPPORTS).build());
    PrincipleScore bare = principle(Stance.POSITIVE);
    Scoring scoring =
        Scorer.score(
            with(form ->
                    form.addPrincipleClaims(
                        PrincipleClaim.builder()
                            .charter(new CharterId("c"))
                            .principle(new PrincipleId("p"))
                            .build()))
                .build(),
            rubric(REASON).build(),
            AS_OF);

    assertThat(said.evidenced()).isEmpty();
    assertThat(said.evidence()).isEqualTo(PrincipleReason.SUPPORT_NOT_ON_RECORD);
    assertThat(said.confidence()).isEqualTo(PrincipleConfidence.NONE);
    assertThat(bare.evidence()).isEqualTo(PrincipleReason.NO_SUPPORT_CITED);
    assertThat(scoring.report().findings())
        .extracting(finding -> finding.code().value() + " " + finding.place())
        .containsExactly("scoring.principle.not-evidenced /principleClaims/0");
  }

  @Test
  void aPrincipleIsEvidencedByTheFactsOfWhatIsCitedForIt() {
    PrincipleScore shown = principle(Stance.POSITIVE, SHAPED);

    assertThat(shown.claimed()).isEqualTo(PrincipleReason.CLAIMED);
    assertThat(shown.evidenced()).contains(Grade.DOCUMENTED);
    assertThat(shown.support().get(0).facts()).isNotEmpty();
    assertThat(shown.confidence()).isEqualTo(PrincipleConfidence.MODERATE);
    assertThat(shown.why()).isEqualTo(PrincipleReason.EVIDENCE_DOCUMENTED);
  }

  @Test
  void aLineThatJudgesBadlyIsCounterEvidenceWhateverItIsCitedFor() {
    Exhibit line = exhibit(Bearing.SUPPORTS).feedback(LINE).build();
    PrincipleScore shown = principle(Stance.NEGATIVE, SHAPED, line);
    PrincipleScore lineOnly = principle(Stance.NEGATIVE, line);

    assertThat(shown.counter()).hasSize(1);
    assertThat(shown.counter().get(0).line()).contains(Place.parse("/feedback/0"));
    assertThat(shown.counterEvidence()).isEqualTo(PrincipleReason.SUPPORT_IS_NEGATIVE);
    assertThat(shown.confidence()).isEqualTo(PrincipleConfidence.LOW);
    assertThat(shown.why()).isEqualTo(PrincipleReason.COUNTER_WEIGHS_AS_MUCH);
    assertThat(lineOnly.evidenced()).isEmpty();
    assertThat(principle(Stance.POSITIVE, line).evidenced()).contains(Grade.DOCUMENTED);
  }

  @Test
  void deletingCounterEvidenceShowsNothingMore() {
    Exhibit against = exhibit(Bearing.COUNTERS).feedback(LINE).build();

    assertThat(principle(Stance.NEGATIVE, SHAPED).evidenced())
        .isEqualTo(principle(Stance.NEGATIVE, SHAPED, against).evidenced());
    assertThat(principle(Stance.NEGATIVE, against).evidenced()).isEmpty();
    assertThat(principle(Stance.NEGATIVE, against).confidence())
        .isEqualTo(principle(Stance.NEGATIVE).confidence());
  }

  private static DocumentDigest digest(DocumentKind kind, char digit) {
    return new DocumentDigest(
        DocumentRef.the(kind), new Digest("sha-256:" + String.valueOf(digit).repeat(64)));
  }

  @Test
  void aScorecardComesOutEqualFromTheInputsItNamesAndFromNoOthers() {
    Dossier dossier =
        with(form -> form.addNotDone(notDone().build()))
            .addDigests(digest(DocumentKind.EVIDENCE_FORM, 'a'), digest(DocumentKind.RUBRIC, 'b'))
            .build();
    Rubric rubric = rubric(REASON).build();
    Scorecard card = Scorer.score(dossier, rubric, AS_OF).scorecard();
    Dossier changed =
        Dossier.builder()
            .from(dossier)
            .digests(
                List.of(digest(DocumentKind.EVIDENCE_FORM, 'c'), digest(DocumentKind.RUBRIC, 'b')))
            .build();
    Rubric next = Rubric.builder().from(rubric).versionLabel(new VersionLabel("2")).build();

    assertThat(Scorer.replay(card, dossier, rubric).isEqual()).isTrue();
    assertThat(Scorer.replay(card, changed, rubric).differences())
        .containsExactly(ReplayDifference.INPUT);
    assertThat(Scorer.replay(card, changed, rubric).documents())
        .containsExactly(DocumentRef.the(DocumentKind.EVIDENCE_FORM));
    assertThat(Scorer.replay(card, dossier, next).differences())
        .containsExactly(ReplayDifference.RUBRIC_VERSION);
    assertThat(Scorer.replay(card, dossier, next).moved()).isEmpty();
  }

  @Test
  void anInputThatChangedWithoutAFingerprintShowsInTheResult() {
    Rubric rubric = rubric(REASON).build();
    Scorecard card = score(with(form -> form), rubric(REASON));
    Replay replay =
        Scorer.replay(card, with(form -> form.addNotDone(documented())).build(), rubric);

    assertThat(replay.differences()).containsExactly(ReplayDifference.RESULT);
    assertThat(replay.moved().get().items())
        .singleElement()
        .satisfies(move -> assertThat(move.causes()).containsExactly(MoveCause.FACTS_APPEARED));
  }

  /** The form as a reader of text has it, beside the same form as somebody typed it in. */
  @Test
  void whatAReaderRecognisedAndAPersonStatesIsNoChangeOfTheRubric() {
    Scorecard read =
        score(
            with(form -> form.addNotDone(notDone().provenance(RECOGNISED).build())),
            rubric(REASON));
    Scorecard typed = score(with(form -> form.addNotDone(notDone().build())), rubric(REASON));
    Scorecard elsewhere =
        score(
            with(
                form ->
                    form.addNotDone(
                        NotDone.builder().from(notDone().build()).reason(Optional.empty()).build(),
                        notDone().build())),
            rubric(REASON));

    for (Scorecard now : List.of(typed, elsewhere)) {
      for (ScorecardDiff diff :
          List.of(ScorecardDiff.between(read, now), ScorecardDiff.between(now, read))) {
        assertThat(diff.items())
            .singleElement()
            .satisfies(
                move -> assertThat(move.causes()).containsExactly(MoveCause.FACTS_ATTRIBUTED));
      }
    }
  }

  @Test
  void aDifferenceNamesWhatMovedAndWhy() {
    Scorecard asserted = score(with(form -> form.addNotDone(notDone().build())), rubric(REASON));
    Scorecard shown = score(with(form -> form.addNotDone(documented())), rubric(REASON));
    Scorecard none = score(with(form -> form), rubric(REASON));
    ScorecardDiff better = ScorecardDiff.between(asserted, shown);

    assertThat(better.items()).hasSize(1);
    assertThat(better.items().get(0).causes()).containsExactly(MoveCause.FACTS_REGRADED);
    assertThat(better.items().get(0).before().get().grade()).contains(Grade.ASSERTED);
    assertThat(better.items().get(0).after().get().grade()).contains(Grade.DOCUMENTED);
    assertThat(ScorecardDiff.between(shown, none).items().get(0).causes())
        .containsExactly(MoveCause.FACTS_VANISHED);
    assertThat(ScorecardDiff.between(shown, shown).isEmpty()).isTrue();
    assertThat(
            ScorecardDiff.between(
                    shown,
                    score(
                        with(form -> form.addNotDone(documented())),
                        rubric(item("k", FactKind.NOT_DONE_WITH_REASON))
                            .versionLabel(new VersionLabel("2"))))
                .items())
        .extracting(ItemMove::item)
        .containsExactly(new ItemId("k"), new ItemId("i"));
  }

  @Test
  void aFactThatOnlyStandsElsewhereHasNotMovedAnything() {
    Scorecard first = score(with(form -> form.addNotDone(documented())), rubric(REASON));
    Scorecard second =
        score(
            with(form -> form.addNotDone(NotDone.builder().what(SOME).build(), documented())),
            rubric(REASON));

    assertThat(ScorecardDiff.between(first, second).facts()).isEmpty();
  }

  @Test
  void everyFactOfAScorecardStandsInItOnce() {
    Scorecard card =
        score(
            with(form -> form.addNotDone(documented())),
            rubric(REASON, item("j", FactKind.NOT_DONE_WITH_REASON)));

    assertThat(card.facts()).hasSize(1);
    assertThat(card.items()).allSatisfy(item -> assertThat(card.facts(item.facts())).hasSize(1));
  }
}
