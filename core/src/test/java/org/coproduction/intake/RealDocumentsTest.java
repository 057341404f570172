package org.coproduction.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.coproduction.event.PromptOrigin;
import org.coproduction.evidence.Activity;
import org.coproduction.evidence.Answer;
import org.coproduction.evidence.EvidenceForm;
import org.coproduction.evidence.LevelClaim;
import org.coproduction.evidence.Occasion;
import org.coproduction.evidence.OccasionKind;
import org.coproduction.evidence.Part;
import org.coproduction.evidence.Question;
import org.coproduction.evidence.SignatureRole;
import org.coproduction.evidence.Stage;
import org.coproduction.feedback.FeedbackItem;
import org.coproduction.feedback.Stance;
import org.coproduction.participant.GroupKind;
import org.coproduction.participant.ParticipantGroup;
import org.coproduction.value.FeedbackId;
import org.coproduction.value.GroupId;
import org.coproduction.value.ImpreciseDate;
import org.coproduction.value.PromptId;
import org.coproduction.value.Provenance;
import org.coproduction.value.SourceSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** What is known of the two real documents, worked out by hand. */
class RealDocumentsTest {

  /** The lines that answer the first prompt, in order. */
  private static final int[] FIRST_SECTION = {
    14, 17, 19, 22, 25, 28, 30, 33, 36, 39, 41, 42, 43, 44, 46, 48, 50, 52, 55, 57, 59, 60, 63, 65,
    67, 69, 71, 73, 75, 77, 79, 82, 84, 87, 89, 92, 94, 96, 98, 100, 102, 104, 106, 108, 110, 112,
    114
  };

  private static final Set<Integer> NEGATIVE = Set.of(63, 65, 67, 92, 102, 106, 110, 112, 114);
  private static final Set<Integer> MIXED = Set.of(25, 89, 94, 96, 104);
  private static final Set<Integer> LABEL_OR_QUESTION = Set.of(57, 59, 60, 84, 98, 100, 108);

  /** Bare nouns that are positive from the heading alone. */
  private static final Set<Integer> BARE_NOUNS = Set.of(28, 39, 43, 50);

  private static NotesReading notes() throws IOException {
    return Accounting.notesOf(SourceText.decode(RealDocuments.notes()));
  }

  private static EvidenceForm form() throws IOException {
    return Accounting.formOf(SourceText.decode(RealDocuments.form())).form();
  }

  @Test
  void everyLineOfTheNotesHasItsRole() throws IOException {
    Map<LineRole, Integer> counts = new EnumMap<>(LineRole.class);
    notes().lines().forEach(use -> counts.merge(use.role(), 1, Integer::sum));

    assertThat(counts)
        .containsOnly(
            Map.entry(LineRole.ITEM, 96),
            Map.entry(LineRole.PROMPT, 2),
            Map.entry(LineRole.REPEATED_PROMPT, 2),
            Map.entry(LineRole.EVENT, 2),
            Map.entry(LineRole.FURNITURE, 4));
    assertThat(notes().furniture())
        .filteredOn(use -> use.role() != LineRole.REPEATED_PROMPT)
        .extracting(LineUse::line)
        .containsExactly(1, 3, 5, 7, 220, 222);
    assertThat(notes().furniture())
        .filteredOn(use -> use.role() == LineRole.REPEATED_PROMPT)
        .hasSize(2);
  }

  @Test
  void theItemsAnswerThePrintedPrompts() throws IOException {
    List<FeedbackItem> items = notes().event().getFeedback();

    assertThat(items.stream().map(FeedbackItem::getPrompt).flatMap(Optional::stream))
        .filteredOn(new PromptId("p1")::equals)
        .hasSize(47);
    assertThat(items.stream().map(FeedbackItem::getPrompt).flatMap(Optional::stream))
        .filteredOn(new PromptId("p2")::equals)
        .hasSize(49);
    assertThat(notes().event().getPrompts())
        .allMatch(prompt -> prompt.getOrigin() == PromptOrigin.PRINTED);
  }

  @Test
  void sixLinesStandUnderTwoOthers() throws IOException {
    List<FeedbackId> parents =
        notes().event().getFeedback().stream().flatMap(item -> item.getParent().stream()).toList();

    FeedbackId charities = new FeedbackId("l39");
    FeedbackId invited = new FeedbackId("l57");
    assertThat(parents)
        .containsExactly(charities, charities, charities, charities, invited, invited);
  }

  @Test
  void titleAndSummarySupplyNameAndDate() throws IOException {
    assertThat(notes().event().getTitle()).isPresent();
    assertThat(notes().event().getSummary()).isPresent();
    assertThat(notes().event().getOn()).contains(ImpreciseDate.parse("2018-10-29"));
  }

  @Test
  void thePromptThatWasLostIsSuspectedWhereItWouldHaveStood() throws IOException {
    assertThat(notes().report().findings())
        .filteredOn(finding -> finding.code().equals(NotesReader.PROMPT_LOST))
        .singleElement()
        .satisfies(finding -> assertThat(finding.place()).hasToString("/feedback/19"));
  }

  @Test
  void theStanceOfALineIsDecidedFromTheLine(TestReporter reporter) throws IOException {
    Map<Integer, Stance> read = stances();
    List<Integer> differ = new ArrayList<>();
    List<Integer> differStrictly = new ArrayList<>();
    for (int line : FIRST_SECTION) {
      Stance stance = read.getOrDefault(line, Stance.NEUTRAL);
      Set<Stance> expected = expected(line);
      if (!expected.contains(stance)) {
        differStrictly.add(line);
        if (!BARE_NOUNS.contains(line) || stance != Stance.LABEL) {
          differ.add(line);
        }
      }
    }
    reporter.publishEntry("lines", Integer.toString(FIRST_SECTION.length));
    reporter.publishEntry("differ, bare nouns may be labels", differ.toString());
    reporter.publishEntry("differ, bare nouns must be positive", differStrictly.toString());

    assertThat(differ).as("bare nouns may be labels").hasSizeLessThanOrEqualTo(2);
    assertThat(differStrictly).as("bare nouns must be positive").hasSizeLessThanOrEqualTo(6);
  }

  @Test
  void aWishUnderTheSecondPromptDoesNotJudge() throws IOException {
    Map<Integer, Stance> read = stances();
    long judged =
        read.entrySet().stream()
            .filter(line -> line.getKey() > 118)
            .filter(
                line ->
                    EnumSet.of(Stance.POSITIVE, Stance.NEGATIVE, Stance.MIXED)
                        .contains(line.getValue()))
            .count();

    assertThat(judged).as("of 49").isLessThanOrEqualTo(6);
  }

  @Test
  void allSevenAnswersAreFound() throws IOException {
    assertThat(form().getAnswers())
        .extracting(Answer::getAsks)
        .containsExactly(
            Question.WHAT,
            Question.WHO,
            Question.HOW,
            Question.IMPACT,
            Question.NAME,
            Question.DESIGNATION,
            Question.DATE);
    assertThat(form().getAnswers()).allMatch(answer -> answer.getText().isPresent());
    assertThat(form().getTitle()).isPresent();
    assertThat(form().getPeriod()).isEmpty();
  }

  @Test
  void sevenLinesNameGroupsAndOneOfThemTwoKinds() throws IOException {
    List<ParticipantGroup> listed =
        form().getGroups().stream().filter(group -> line(group.getProvenance()) < 29).toList();

    assertThat(listed.stream().map(group -> line(group.getProvenance())).distinct()).hasSize(7);
    assertThat(listed)
        .extracting(ParticipantGroup::getKind)
        .containsExactly(
            GroupKind.PRACTITIONERS,
            GroupKind.PARENT_CARER_FORUM,
            GroupKind.UNKNOWN,
            GroupKind.PARTNERS,
            GroupKind.PRACTITIONERS,
            GroupKind.CHILDREN_AND_YOUNG_PEOPLE,
            GroupKind.PARTNERS,
            GroupKind.PRACTITIONERS);
    assertThat(form().getGroups()).allMatch(group -> group.getCame().isEmpty());
  }

  @Test
  void tenActivitiesAreRead() throws IOException {
    assertThat(form().getActivities())
        .extracting(activity -> activity.getMethod().orElseThrow().value())
        .containsExactly(
            "listening-event",
            "theme-finding",
            "theme-sharing",
            "governance",
            "meeting",
            "benchmarking",
            "artwork",
            "drafting",
            "comment-on-draft",
            "comment-on-draft");
    assertThat(form().getActivities().get(0).getWhen())
        .hasValueSatisfying(
            when -> {
              assertThat(when.edtf()).isEqualTo("2021");
              assertThat(when.words()).isPresent();
            });
  }

  @Test
  void eachGroupTookThePartThatTheWordsTell() throws IOException {
    assertThat(parts(GroupKind.PARENT_CARERS))
        .containsExactly("FRAME GAVE_VIEWS", "FRAME GAVE_VIEWS");
    assertThat(parts(GroupKind.PARENT_CARER_FORUM)).containsExactly("DESIGN SHAPED");
    assertThat(parts(GroupKind.CHILDREN_AND_YOUNG_PEOPLE)).containsExactly("DESIGN -");
    assertThat(form().getGroups())
        .filteredOn(group -> group.getKind() == GroupKind.CHILDREN_AND_YOUNG_PEOPLE)
        .allMatch(group -> group.getRole().isPresent());
  }

  @Test
  void theOtherFactsAreReadAndNoMore() throws IOException {
    EvidenceForm form = form();

    assertThat(form.getClaims())
        .extracting(claim -> claim.getRung().rung().value())
        .containsExactly("participation", "engagement", "consultation", "co-production");
    assertThat(form.getClaims()).extracting(LevelClaim::getStage).allMatch(Optional::isEmpty);
    assertThat(form.getAdjustments())
        .singleElement()
        .satisfies(met -> assertThat(met.getForGroups()).containsExactly(GroupKind.PARENT_CARERS));
    assertThat(form.getDecisionMakers()).singleElement().matches(body -> body.isReached());
    assertThat(form.getThemeChecks())
        .singleElement()
        .matches(check -> check.getGroups().size() == 2);
    assertThat(form.getOccasions().stream().map(Occasion::getKind).distinct())
        .containsExactlyInAnyOrder(OccasionKind.values());
    assertThat(form.getOutputs())
        .singleElement()
        .satisfies(
            output -> assertThat(output.getPeriod()).contains(ImpreciseDate.parse("2021/2024")));
    assertThat(form.getCharters())
        .singleElement()
        .matches(charter -> charter.getAddress().isPresent() && charter.getCharter().isEmpty());

    assertThat(form.getMaterials()).isEmpty();
    assertThat(form.getMissingVoices()).isEmpty();
    assertThat(form.getScope()).isEmpty();
    assertThat(form.getThemes()).isEmpty();
    assertThat(form.getOptionsFixed()).isEmpty();
    assertThat(form.getDecisions()).isEmpty();
    assertThat(form.getChanges()).isEmpty();
    assertThat(form.getNotDone()).isEmpty();
    assertThat(form.getFeedbackGiven()).isEmpty();
    assertThat(form.getOutcomes()).isEmpty();
    assertThat(form.getReview()).isEmpty();
    assertThat(form.getPrincipleClaims()).isEmpty();
  }

  @Test
  void oneAuthorSignsWithARoleAndADay() throws IOException {
    assertThat(form().getSignatures())
        .singleElement()
        .satisfies(
            signature -> {
              assertThat(signature.getRole()).isEqualTo(SignatureRole.AUTHOR);
              assertThat(signature.getName()).isPresent();
              assertThat(signature.getDesignation()).isPresent();
              assertThat(signature.getWhen()).contains(ImpreciseDate.parse("2021-09-27"));
            });
  }

  @Test
  void theDocumentsAreToldApart() throws IOException {
    ShapeReader shapes = ShapeReader.english();

    assertThat(shapes.shapeOf(SourceText.decode(RealDocuments.notes()))).isEqualTo(TextShape.NOTES);
    assertThat(shapes.shapeOf(SourceText.decode(RealDocuments.form()))).isEqualTo(TextShape.FORM);
  }

  private static Map<Integer, Stance> stances() throws IOException {
    Map<Integer, Stance> stances = new java.util.LinkedHashMap<>();
    for (FeedbackItem item : notes().event().getFeedback()) {
      stances.put(
          item.getSource().map(SourceSpan::firstLine).orElseThrow(),
          item.getStance().orElseThrow());
    }
    return stances;
  }

  private static Set<Stance> expected(int line) {
    if (NEGATIVE.contains(line)) {
      return Set.of(Stance.NEGATIVE);
    }
    if (MIXED.contains(line)) {
      return Set.of(Stance.MIXED);
    }
    return LABEL_OR_QUESTION.contains(line)
        ? Set.of(Stance.LABEL, Stance.QUESTION)
        : Set.of(Stance.POSITIVE);
  }

  private static int line(Provenance provenance) {
    return provenance.span().map(SourceSpan::firstLine).orElseThrow();
  }

  private static List<String> parts(GroupKind kind) throws IOException {
    EvidenceForm form = form();
    List<GroupId> ids =
        form.getGroups().stream()
            .filter(group -> group.getKind() == kind)
            .map(ParticipantGroup::getId)
            .toList();
    List<String> parts = new ArrayList<>();
    for (Activity activity : form.getActivities()) {
      if (activity.getGroups().stream().anyMatch(ids::contains)) {
        parts.add(
            activity.getStage().map(Stage::name).orElse("-")
                + " "
                + activity.getPart().map(Part::name).orElse("-"));
      }
    }
    return parts;
  }
}
