package org.coproduction.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.coproduction.evidence.EvidenceForm;
import org.coproduction.evidence.Occasion;
import org.coproduction.evidence.OccasionKind;
import org.coproduction.evidence.Part;
import org.coproduction.participant.Channel;
import org.coproduction.participant.GroupKind;
import org.coproduction.participant.Involvement;
import org.coproduction.participant.ParticipantGroup;
import org.coproduction.value.FormId;
import org.coproduction.value.HeadCount;
import org.coproduction.value.ImpreciseDate;
import org.coproduction.value.Provenance;
import org.coproduction.value.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormFactsTest {

  private static final FormReader READER = FormReader.english();

  private static EvidenceForm form(String... lines) {
    return READER.read(SourceText.of(String.join("\n", lines)), new FormId("f1")).form();
  }

  private static EvidenceForm how(String... lines) {
    return form("How were views gathered?", String.join("\n", lines));
  }

  private static List<GroupKind> kinds(EvidenceForm form) {
    return form.getGroups().stream().map(ParticipantGroup::getKind).toList();
  }

  private static List<String> methods(EvidenceForm form) {
    return form.getActivities().stream()
        .flatMap(activity -> activity.getMethod().stream())
        .map(method -> method.value())
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "Head of Inclusion and schools, PRACTITIONERS",
    "Northtown Parent Carer Forum, PARENT_CARER_FORUM",
    "Youth Council, CHILDREN_AND_YOUNG_PEOPLE",
    "Parents and carers, PARENT_CARERS",
    "Health partners, PARTNERS",
    "The Wobblers, UNKNOWN"
  })
  void aGroupIsOfTheKindThatItsNameTells(String line, GroupKind kind) {
    assertThat(kinds(form("Who was involved?", line))).containsExactly(kind);
  }

  @Test
  void oneLineMayNameTwoKindsOfGroup() {
    EvidenceForm form = form("Who was involved?", "\u00B7 Colleges and their students");

    assertThat(kinds(form))
        .containsExactly(GroupKind.PRACTITIONERS, GroupKind.CHILDREN_AND_YOUNG_PEOPLE);
  }

  @Test
  void aNumberBesideAGroupIsHowManyCameAndAnAgeIsNot() {
    EvidenceForm form = form("Who was involved?", "14 parents", "Pupils (6)", "Year 9 students");

    assertThat(form.getGroups())
        .extracting(ParticipantGroup::getCame)
        .containsExactly(
            Optional.of(HeadCount.exactly(14)),
            Optional.of(HeadCount.exactly(6)),
            Optional.empty());
  }

  @Test
  void aGroupThatWasNotThereIsNone() {
    EvidenceForm form =
        form(
            "Who was involved?",
            "We worked with parents from four special schools over a year. We did not involve pupils.");

    assertThat(kinds(form)).doesNotContain(GroupKind.CHILDREN_AND_YOUNG_PEOPLE);
  }

  @Test
  void whatWasDoneIsReadWithMethodPartAndGroups() {
    EvidenceForm form =
        form(
            "Who was involved?",
            "Parent carer forum",
            "How were views gathered?",
            "- A survey of parents in early 2019",
            "- The forum drafted the easy read page");

    assertThat(methods(form)).containsExactly("survey", "drafting");
    assertThat(form.getActivities().get(0).getWhen().map(ImpreciseDate::edtf)).contains("2019");
    assertThat(form.getActivities().get(0).getPart()).contains(Part.GAVE_VIEWS);
    assertThat(form.getActivities().get(1).getPart()).contains(Part.SHAPED);
    assertThat(form.getGroups().get(0).getInvolvement()).contains(Involvement.DIRECT);
    assertThat(form.getGroups().get(0).getProvenance().kind())
        .isEqualTo(Provenance.Kind.RECOGNISED);
  }

  @Test
  void aFactSaysWhereItStandsAndByWhichCue() {
    Provenance provenance =
        how("", "  \u00B7 We ran a survey with parents").getActivities().get(0).getProvenance();

    assertThat(provenance.cue().orElseThrow().value()).isEqualTo("survey");
    assertThat(provenance.span().orElseThrow().firstLine()).isEqualTo(3);
    assertThat(provenance.span().orElseThrow().span().orElseThrow().start()).isEqualTo(13);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We will run a survey with parents.",
        "We plan to hold a workshop for parents.",
        "No focus groups were held with parents.",
        "A survey was not done.",
        "Parents would like to have a workshop."
      })
  void whatIsPlannedOrDeniedIsNoFact(String sentence) {
    assertThat(how(sentence).getActivities()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Did parents tell us that the bus came too early, so it was moved?",
        "Parents wanted the bus moved to the gate.",
        "Parents asked whether the bus had been moved.",
        "Parents said the bus came too early. This has been noted."
      })
  void whatIsOnlyAskedOrWishedForIsNoChange(String sentence) {
    assertThat(how(sentence).getChanges()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Parents said the bus came too early, so it was moved.",
        "Parents wanted the bus moved and it was moved.",
        "Following parents' remarks about the bus, the stop has been moved.",
        "Parents said the bus came too early. It now comes at nine."
      })
  void whatFollowedFromAViewIsAChange(String sentence) {
    assertThat(how(sentence).getChanges()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Not adopted: a later bus (only one driver).",
        "A later bus? We can't: there is only one driver.",
        "The request for a later bus will not be met because there is only one driver."
      })
  void aRefusalStandsWithItsReasonAlsoWhereItIsStillToCome(String sentence) {
    assertThat(how(sentence).getNotDone()).hasSize(1);
  }

  @Test
  void whatWasAgreedBeforeFamiliesWereAskedReachedNobodyWithTheirViews() {
    assertThat(
            how("The plan was agreed by the board. We then ran a consultation.")
                .getDecisionMakers())
        .isEmpty();
    assertThat(how("The parents' notes went to the board. It met in May.").getDecisionMakers())
        .hasSize(1);
  }

  @Test
  void whatDecidesWhetherPeopleWereToldIsTheWayNotOnlyTheTelling() {
    assertThat(how("Parents were told the outcome by letter.").getFeedbackGiven())
        .singleElement()
        .satisfies(told -> assertThat(told.getChannel()).contains(Channel.LETTER_OR_EMAIL));
  }

  @Test
  void theQuestionOverAgainIsNoFact() {
    EvidenceForm form =
        form(
            "How were the views of parents gathered by survey or workshop?",
            "The views of parents were gathered by survey or workshop");

    assertThat(form.getActivities()).isEmpty();
  }

  @Test
  void youngPeopleNamedInOneBreathWithTheirParentsAreNotSaidToHaveTakenPart() {
    FormReading reading =
        READER.read(
            SourceText.of("How were views gathered?\nA workshop with parents and young people."),
            new FormId("f1"));

    assertThat(kinds(reading.form())).containsExactly(GroupKind.PARENT_CARERS);
    assertThat(reading.report().findings())
        .anyMatch(finding -> finding.code().equals(FormReader.CHILDREN_WITH_PARENTS));
  }

  @Test
  void whatOthersSaidAboutChildrenIsNotTheirVoice() {
    assertThat(kinds(how("A survey of parents about support for children.")))
        .containsExactly(GroupKind.PARENT_CARERS);
  }

  @Test
  void officersWhoDraftedAreNoParentsWhoDid() {
    assertThat(methods(how("Officers drafted the policy and told parents."))).isEmpty();
  }

  @Test
  void wordsOfALadderAreClaimsOnlyWhereTheyStandAlone() {
    assertThat(how("- Engagement", "- Consultation and co-production").getClaims()).hasSize(3);
    assertThat(how("This was real co-production.").getClaims()).isEmpty();
  }

  @Test
  void themesCheckedBarriersMetAndDecisionMakersAreRead() {
    EvidenceForm form =
        how(
            "The themes were checked with parents.",
            "Childcare and travel costs were paid for parents.",
            "Questions were emailed to parents a week before the meeting.",
            "The plan was presented to the Northtown Inclusion Board.",
            "Parents were told what they could and could not change.",
            "We fed back to parents in a newsletter.",
            "Fathers were under represented.",
            "It could not be done because the lease ends.");

    assertThat(form.getThemeChecks()).hasSize(1);
    assertThat(form.getAdjustments())
        .singleElement()
        .satisfies(met -> assertThat(met.getForGroups()).containsExactly(GroupKind.PARENT_CARERS));
    assertThat(form.getMaterials()).hasSize(1);
    assertThat(form.getDecisionMakers())
        .singleElement()
        .satisfies(
            body -> assertThat(body.getBody()).isEqualTo(Words.of("Northtown Inclusion Board")));
    assertThat(form.getScope()).hasSize(1);
    assertThat(form.getFeedbackGiven())
        .singleElement()
        .satisfies(told -> assertThat(told.getChannel()).contains(Channel.LETTER_OR_EMAIL));
    assertThat(form.getMissingVoices()).hasSize(1);
    assertThat(form.getNotDone())
        .singleElement()
        .satisfies(not -> assertThat(not.getReason()).contains(Words.of("because the lease ends")));
  }

  @Test
  void momentsAreMentionedWithoutTheirFacts() {
    assertThat(
            how("Parents were invited.", "Three drafts were made.", "The plan was agreed.")
                .getOccasions())
        .extracting(Occasion::getKind)
        .containsExactly(
            OccasionKind.INVITATION_SENT,
            OccasionKind.OPTIONS_DRAFTED,
            OccasionKind.DECISION_TAKEN);
  }

  @Test
  void thePeriodOfAnOutputIsNotThePeriodOfTheWork() {
    EvidenceForm form = form("Impact", "A new travel plan (2019 \u2013 2022)");

    assertThat(form.getOutputs())
        .singleElement()
        .satisfies(
            output -> assertThat(output.getPeriod()).contains(ImpreciseDate.parse("2019/2022")));
    assertThat(form.getPeriod()).isEmpty();
  }

  @Test
  void aCharterIsCitedByNameAndAddress() {
    EvidenceForm form =
        form(
            "What was developed?",
            "We used the Northtown Co-Production Charter https://example.org/charter?id=3 here.");

    assertThat(form.getCharters())
        .singleElement()
        .satisfies(
            charter -> {
              assertThat(charter.getName()).contains(Words.of("Northtown Co-Production Charter"));
              assertThat(charter.getAddress().orElseThrow().value())
                  .isEqualTo("https://example.org/charter?id=3");
              assertThat(charter.getCharter()).isEmpty();
            });
  }

  @Test
  void aReviewNeedsADay() {
    assertThat(how("The plan will be reviewed in May 2020 by the Inclusion Board.").getReview())
        .hasValueSatisfying(
            review -> {
              assertThat(review.getWhen()).contains(ImpreciseDate.parse("2020-05"));
              assertThat(review.getOwner()).contains(Words.of("Inclusion Board"));
            });
    assertThat(how("The plan will be reviewed.").getReview()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Carers' day: 6 February. First sketch of the scheme: 2 May.",
        "In the autumn we asked pupils what hurts. The options were written after Christmas.",
        "Parents met in week 2 and the shortlist dates from week 7.",
        "The layout was drawn in July; learners had been asked in April.",
        "It was only after talks with the dads that officers drew up proposals.",
        "There wasn't even a budget when the mums were asked first."
      })
  void whoWasHeardBeforeThereWereOptionsIsToldByOrderInTime(String answer) {
    assertThat(how(answer).getOptionsFixed())
        .hasValueSatisfying(fixed -> assertThat(fixed.getInvolvedBefore()).isNotEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Officers wrote the draft in March and carers saw it in June.",
        "Parents met in May. The leaflet came out in July.",
        "Pupils will be asked in May and a plan drawn up in June."
      })
  void whoWasHeardAfterwardsOrAtNoKnownTimeWasNotThereBefore(String answer) {
    assertThat(
            how(answer).getOptionsFixed().stream()
                .flatMap(fixed -> fixed.getInvolvedBefore().stream()))
        .isEmpty();
  }

  @Test
  void whoBeganWithABlankSheetMayBeNamedFurtherDown() {
    EvidenceForm form =
        how("The group began with a clean sheet.", "It met all winter.", "Six mums sat on it.");

    assertThat(form.getOptionsFixed())
        .hasValueSatisfying(fixed -> assertThat(fixed.getInvolvedBefore()).isNotEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Two dads cannot bear crowds, so they had the side room.",
        "My gran is deaf so a worker wrote it all down for her.",
        "The meeting was moved to the ground floor because of a carer in a wheelchair.",
        "We ran the same thing again at seven for mums on shifts."
      })
  void aWayThatWasMadeForThoseForWhomItIsHardIsABarrierMet(String answer) {
    assertThat(how(answer).getAdjustments()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Parents of deaf children asked for more signers.",
        "The booklet is in easy read for pupils with learning disabilities.",
        "Good practice suggests taxis for those who need them."
      })
  void whatIsWantedOrPartOfTheServiceHelpsNobodyToTakePart(String answer) {
    assertThat(how(answer).getAdjustments()).isEmpty();
  }

  @Test
  void twoEverydayWaysSideBySideAreTwoMethodsAndOneIsNone() {
    assertThat(methods(how("Some came by Zoom, others left a note on the graffiti wall.")))
        .contains("online-meeting", "suggestion-box");
    assertThat(methods(how("Some came by Zoom."))).isEmpty();
    assertThat(methods(how("Parents were told about the result by email, letter and text.")))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Next to nothing came from families on the islands.",
        "We hadn't a single secondary pupil.",
        "Turnout from fathers was poor.",
        "Care leavers: 0."
      })
  void whoWasMissingIsToldInManyWays(String answer) {
    assertThat(how(answer).getMissingVoices()).isNotEmpty();
  }

  @Test
  void theFormsOwnQuestionsAndExamplesTellNothing() {
    EvidenceForm form =
        form(
            "What we did",
            "How did people take part? (e.g. workshop, survey, home visit)",
            "workshop, survey, home visit");

    assertThat(methods(form)).isEmpty();
  }

  @Test
  void whoeverIsOnlySpokenOfIsNotNamed() {
    assertThat(
            form("Impact", "Families say it is better now.").getGroups().stream()
                .flatMap(group -> group.getName().stream()))
        .isEmpty();
  }

  @Test
  void peopleWhomNobodyCountedAreTakenBackAndFiguresOfOutcomesAreNot() {
    assertThat(how("Nine dads came. Nobody has measured anything yet.").getGroups())
        .anyMatch(group -> group.getCame().isPresent());
    assertThat(how("Nine dads came. Nobody kept a register of who attended.").getGroups())
        .noneMatch(group -> group.getCame().isPresent());
  }
}
