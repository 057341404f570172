package org.coproduction.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.coproduction.evidence.Answer;
import org.coproduction.evidence.EvidenceForm;
import org.coproduction.evidence.Question;
import org.coproduction.evidence.Signature;
import org.coproduction.value.FormId;
import org.coproduction.value.ImpreciseDate;
import org.coproduction.value.Words;
import org.junit.jupiter.api.Test;

class FormReaderTest {

  private static final FormReader READER = FormReader.english();

  private static FormReading read(String... lines) {
    return READER.read(SourceText.of(String.join("\n", lines)), new FormId("f1"));
  }

  private static List<String> codes(FormReading reading) {
    return reading.report().findings().stream().map(finding -> finding.code().value()).toList();
  }

  private static Optional<String> answer(EvidenceForm form, Question question) {
    return form.getAnswers().stream()
        .filter(answer -> answer.getAsks() == question)
        .findFirst()
        .flatMap(Answer::getText)
        .map(Words::text);
  }

  @Test
  void answersAreFoundUnderTheirLabelsAndKeptWordForWord() {
    FormReading reading =
        read(
            "Working together: our example",
            "Please use this form to tell us about your work.",
            "\t\u00A0",
            "\tWhat was developed? ",
            "",
            "\tA new short breaks guide ",
            "",
            "",
            "It was  asked for by parents.",
            "\tWho was involved?",
            "Parents",
            "\tHow were views gathered?",
            "\u00B7 A survey of parents.",
            "\tWhat difference did it make?",
            "Too early to say.",
            "Please return to:",
            "inbox@example.org");

    assertThat(answer(reading.form(), Question.WHAT))
        .contains("A new short breaks guide\n\nIt was  asked for by parents.");
    assertThat(answer(reading.form(), Question.HOW)).contains("\u00B7 A survey of parents.");
    assertThat(reading.form().getTitle()).contains(Words.of("A new short breaks guide"));
    assertThat(reading.lines())
        .extracting(LineUse::role)
        .containsExactly(
            LineRole.TITLE,
            LineRole.FURNITURE,
            LineRole.LABEL,
            LineRole.ANSWER,
            LineRole.ANSWER,
            LineRole.LABEL,
            LineRole.ANSWER,
            LineRole.LABEL,
            LineRole.ANSWER,
            LineRole.LABEL,
            LineRole.ANSWER,
            LineRole.FURNITURE,
            LineRole.FURNITURE);
  }

  @Test
  void theHeadingsOfACaseStudyAskTheSame() {
    EvidenceForm form =
        read(
                "Short breaks",
                "Background",
                "Few breaks.",
                "Who we worked with",
                "Parents",
                "What we did",
                "We ran a survey.",
                "Impact:",
                "More breaks.",
                "Next steps",
                "A review.")
            .form();

    assertThat(form.getAnswers())
        .extracting(Answer::getAsks)
        .containsExactly(
            Question.WHAT, Question.WHO, Question.HOW, Question.IMPACT, Question.OTHER);
  }

  @Test
  void theSignOffIsARowOfLabelsAndARowOfValues() {
    for (String signOff :
        List.of(
            "Name\nDesignation\nDate\n\nA. Person\nSENCO\n05-03-19",
            "Name\tDesignation\tDate\nA. Person\tSENCO\t05-03-19",
            "Name: A. Person\nDesignation: SENCO\nDate: 05-03-19",
            "\tName \n\tDesignation\n\tDate\n\n\t\n05-03-19\nA. Person\n\tSENCO")) {
      FormReading reading = read("Impact", "Good", signOff);

      assertThat(reading.form().getSignatures())
          .singleElement()
          .satisfies(
              signature -> {
                assertThat(signature.getName()).contains(Words.of("A. Person"));
                assertThat(signature.getDesignation()).contains(Words.of("SENCO"));
                assertThat(signature.getWhen()).contains(ImpreciseDate.parse("2019-03-05"));
              });
      assertThat(codes(reading)).contains("intake.date.two-digit-year");
    }
  }

  @Test
  void aMissingSignOffIsNoSignature() {
    FormReading reading = read("Impact", "Good", "Name", "Designation", "Date");

    assertThat(reading.form().getSignatures()).isEmpty();
    assertThat(reading.form().getAnswers()).hasSize(4);
  }

  @Test
  void aDateThatIsNoneIsReported() {
    FormReading reading = read("Impact", "Good", "Date: 31-02-2019");

    assertThat(codes(reading)).contains("intake.date.unreadable");
    assertThat(reading.report().findings())
        .filteredOn(finding -> finding.code().equals(FormReader.DATE_UNREADABLE))
        .extracting(finding -> finding.place().toString())
        .allMatch(place -> place.matches("/answers/[0-9]+"));
    assertThat(reading.form().getSignatures()).extracting(Signature::getWhen).isEmpty();
  }

  @Test
  void whatFitsNowhereIsLeftOverAndReported() {
    FormReading reading = read("Impact", "Good", "Name: A. Person", "Version seven");

    assertThat(reading.lines())
        .extracting(LineUse::role)
        .containsExactly(LineRole.LABEL, LineRole.ANSWER, LineRole.ANSWER, LineRole.LEFT_OVER);
    assertThat(codes(reading)).contains("intake.line.left-over");
  }

  @Test
  void anEmptyAnswerIsAbsentAndAMissingQuestionIsReported() {
    FormReading reading = read("Who was involved?", "Impact", "Good");

    assertThat(answer(reading.form(), Question.WHO)).isEmpty();
    assertThat(reading.report().findings())
        .filteredOn(finding -> finding.code().equals(FormReader.QUESTION_MISSING))
        .hasSize(5);
  }

  @Test
  void aTextWithoutQuestionsIsKeptWhole() {
    FormReading reading = read("Our guide", "We asked parents in a survey.", "They liked it.");

    assertThat(reading.form().getAnswers())
        .singleElement()
        .satisfies(
            answer ->
                assertThat(answer.getText())
                    .contains(Words.of("We asked parents in a survey.\nThey liked it.")));
  }

  private static List<Question> asked(FormReading reading) {
    return reading.form().getAnswers().stream().map(Answer::getAsks).toList();
  }

  private static List<String> cues(FormReading reading) {
    return reading.form().getOutcomes().stream()
        .flatMap(outcome -> outcome.getProvenance().cue().stream())
        .map(cue -> cue.value())
        .toList();
  }

  @Test
  void headingsAreKnownByHowTheyAreSetWhateverTheirWords() {
    FormReading numbered =
        read(
            "Our lunch club",
            "1. Impact",
            "Fewer rows.",
            "2. A word on money",
            "None came.",
            "3. The kitchen crew",
            "We cooked.");
    FormReading capitals =
        read("Our lunch club", "IMPACT", "Fewer rows.", "A WORD ON MONEY", "None came.");

    assertThat(asked(numbered)).containsExactly(Question.IMPACT, Question.OTHER, Question.OTHER);
    assertThat(asked(capitals)).containsExactly(Question.IMPACT, Question.OTHER);
  }

  @Test
  void aListOfWhatWasDoneIsNoRowOfHeadings() {
    FormReading reading =
        read("What we did", "1. We rang parents.", "2. We met at the library.", "3. We wrote it.");

    assertThat(asked(reading)).containsExactly(Question.HOW);
  }

  @Test
  void guidanceIsPartOfItsQuestionAndNoAnswer() {
    for (String asked :
        List.of(
            "3. How did people take part? (e.g. workshop, survey, one to one)",
            "3\tHow did people take part? Please tick workshop, survey or one to one.",
            "How did people take part?\n(for example workshop, survey, one to one)")) {
      FormReading reading = read(asked, "At the swings.");

      assertThat(answer(reading.form(), Question.HOW)).contains("At the swings.");
      assertThat(reading.form().getActivities()).isEmpty();
    }
  }

  @Test
  void aHeadingMayStandInFrontOfItsTextOnOneLine() {
    FormReading reading =
        read(
            "Our lunch club",
            "Who was involved   six grandads",
            "Impact - the queue is shorter",
            "Feedback. None yet.");

    assertThat(asked(reading)).containsExactly(Question.WHO, Question.IMPACT, Question.OTHER);
    assertThat(answer(reading.form(), Question.IMPACT)).contains("the queue is shorter");
  }

  @Test
  void theWordsOverAColumnSayWhatItsFiguresAre() {
    FormReading reading =
        read(
            "Our lunch club",
            "Measure\tBefore\tAfter\tSource",
            "Children staying the whole week\t3 of 9\t8 of 9\tregister",
            "What next",
            "More.");

    assertThat(cues(reading)).isNotEmpty();
    assertThat(reading.lines())
        .extracting(LineUse::role)
        .containsExactly(
            LineRole.TITLE, LineRole.LABEL, LineRole.ANSWER, LineRole.LABEL, LineRole.ANSWER);
  }

  @Test
  void aColumnOfDatesIsNoSignOff() {
    FormReading reading =
        read(
            "Impact",
            "Output\tDate",
            "Guide for escorts\t3 June 2024",
            "Poster for the bus\t9 July 2024");

    assertThat(reading.form().getSignatures()).isEmpty();
    assertThat(codes(reading)).doesNotContain("intake.line.left-over");
  }

  @Test
  void whatIsToldAtLengthBehindTheSignOffIsKeptAsAnAnswer() {
    FormReading reading =
        read("Impact", "Good", "Name: A. Person", "We rang round the dads again in the spring.");

    assertThat(codes(reading)).doesNotContain("intake.line.left-over");
  }

  @Test
  void howPeopleTookPartIsFoundUnderTheImpactWhereItStandsNowhereElse() {
    String told = "We held a focus group with parents.";

    assertThat(read("Impact", told).form().getActivities()).hasSize(1);
    assertThat(read("How", "We rang parents at home.", "Impact", told).form().getActivities())
        .hasSize(1);
  }

  @Test
  void theDayOfAReviewAndWhoHasItToDoMayStandInTwoSentences() {
    for (String told :
        List.of(
            "Review: June 2027. Owner: transport manager.",
            "Who checks: the transport manager. When: June 2027.",
            "We look at it again in June 2027. Mrs Pell, transport manager, is chairing.")) {
      assertThat(read("What we did", told).form().getReview())
          .hasValueSatisfying(
              review -> {
                assertThat(review.getWhen()).contains(ImpreciseDate.parse("2027-06"));
                assertThat(review.getOwner()).isPresent();
              });
    }
  }

  @Test
  void theReviewThatSaysBothCountsBeforeOneThatOnlyHasADay() {
    assertThat(
            read("What next", "To be reviewed in 2026.", "Jo Pell will review it in May 2027.")
                .form()
                .getReview())
        .hasValueSatisfying(
            review -> assertThat(review.getWhen()).contains(ImpreciseDate.parse("2027-05")));
  }

  @Test
  void aStartingPointAloneIsNoOutcome() {
    assertThat(
            read(
                    "Impact",
                    "Waits for children stood at 38 weeks in April 2023. That is our starting point.",
                    "There is no later figure yet.")
                .form()
                .getOutcomes())
        .isEmpty();
  }

  @Test
  void phoneNumbersAndTimesOfTheDayAreNoFiguresOfAnOutcome() {
    assertThat(
            read(
                    "Impact",
                    "The children came at 4.30 before and now come at 16:15.",
                    "Ring 01632 960112 before lunch and now the pupils answer.")
                .form()
                .getOutcomes())
        .isEmpty();
  }
}
