package org.coproduction.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import org.coproduction.event.Prompt;
import org.coproduction.feedback.FeedbackItem;
import org.coproduction.value.EventId;
import org.coproduction.value.FeedbackId;
import org.coproduction.value.ImpreciseDate;
import org.coproduction.value.PromptId;
import org.coproduction.value.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NotesReaderTest {

  private static final NotesReader READER = NotesReader.english();

  private static NotesReading read(String... lines) {
    return READER.read(SourceText.of(String.join("\n", lines)), new EventId("e1"));
  }

  private static List<LineRole> roles(NotesReading reading) {
    return reading.lines().stream().map(LineUse::role).toList();
  }

  private static List<String> texts(NotesReading reading) {
    return reading.event().getFeedback().stream().map(item -> item.getText().text()).toList();
  }

  private static List<String> codes(NotesReading reading) {
    return reading.report().findings().stream().map(finding -> finding.code().value()).toList();
  }

  @Test
  void aPageIsReadAsEventPromptsItemsAndFurniture() {
    NotesReading reading =
        read(
            "Skip to main content",
            "Listening workshop, 5th March 2019",
            "Notes of the workshop held on 5th March 2019 at the library",
            "",
            "What went well?",
            "What went well?",
            "The quiet room was lovely",
            "What could be better?",
            "Earlier invitations",
            "Print this page",
            "Cookies");

    assertThat(roles(reading))
        .containsExactly(
            LineRole.FURNITURE,
            LineRole.EVENT,
            LineRole.EVENT,
            LineRole.PROMPT,
            LineRole.REPEATED_PROMPT,
            LineRole.ITEM,
            LineRole.PROMPT,
            LineRole.ITEM,
            LineRole.FURNITURE,
            LineRole.FURNITURE);
    assertThat(reading.furniture()).extracting(LineUse::line).containsExactly(1, 2, 3, 6, 10, 11);
    assertThat(reading.event().getTitle()).contains(Words.of("Listening workshop, 5th March 2019"));
    assertThat(reading.event().getOn()).contains(ImpreciseDate.parse("2019-03-05"));
    assertThat(reading.event().getPrompts()).extracting(Prompt::getId).hasSize(2);
    assertThat(reading.event().getFeedback())
        .extracting(FeedbackItem::getPrompt)
        .containsExactly(
            java.util.Optional.of(new PromptId("p1")), java.util.Optional.of(new PromptId("p2")));
    assertThat(codes(reading)).containsExactly("intake.prompt.repeated");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- ", "* ", "\u2022 ", "\u2022", "\u00B7 ", "o ", "\u2013 ", "1. ", "2) ", "a) ", "(b) ", ""
      })
  void aBulletIsNoPartOfWhatWasSaid(String bullet) {
    NotesReading reading =
        read("What is working?", bullet + "Short forms", bullet + "Often on time");

    assertThat(texts(reading)).containsExactly("Short forms", "Often on time");
    assertThat(reading.event().getFeedback()).allMatch(item -> item.getParent().isEmpty());
  }

  @Test
  void numbersAndLettersThatAreNoBulletsStay() {
    assertThat(texts(read("Ideas", "1 to 1 time", "0-25 service", "often late", "1.5 hours")))
        .containsExactly("1 to 1 time", "0-25 service", "often late", "1.5 hours");
  }

  @ParameterizedTest
  @ValueSource(strings = {"  - ", "\t* ", "    ", "  \u2022 ", "- "})
  void aLineStandsUnderTheLineThatItIsIndentedOrBulletedUnder(String lead) {
    NotesReading reading =
        read("What works?", "Youth club", lead + "Friendly", "", lead + "Nearby", "Transport");

    assertThat(reading.event().getFeedback())
        .extracting(item -> item.getParent().map(FeedbackId::value).orElse("-"))
        .containsExactly("-", "l2", "l2", "-");
  }

  @Test
  void bulletsAtOneLevelAreEquals() {
    NotesReading reading = read("What works?", "- One", "- Two", "Three", "- Four");

    assertThat(reading.event().getFeedback()).allMatch(item -> item.getParent().isEmpty());
  }

  @Test
  void aHollowCircleStandsUnderADot() {
    NotesReading reading = read("What works?", "\u2022 Clubs", "o Friendly", "\u2022 Buses");

    assertThat(reading.event().getFeedback())
        .extracting(item -> item.getParent().map(FeedbackId::value).orElse("-"))
        .containsExactly("-", "l2", "-");
  }

  @Test
  void aQuestionToThePeopleThereIsAPromptInAnyWords() {
    NotesReading reading =
        read(
            "Question 1: Which clubs do you go to?",
            "Swimming",
            "Lego",
            "How would you get there?",
            "Bus",
            "Taxi");

    assertThat(roles(reading))
        .containsExactly(
            LineRole.PROMPT,
            LineRole.ITEM,
            LineRole.ITEM,
            LineRole.PROMPT,
            LineRole.ITEM,
            LineRole.ITEM);
  }

  @Test
  void aQuestionThatPeopleAskIsAnItem() {
    NotesReading reading =
        read("Concerns", "Why are plans late?", "Transport", "- How do you get a taxi?", "Cost");

    assertThat(roles(reading))
        .containsExactly(
            LineRole.PROMPT, LineRole.ITEM, LineRole.ITEM, LineRole.ITEM, LineRole.ITEM);
  }

  @Test
  void whatStandsBeforeAnyPromptIsKept() {
    NotesReading reading =
        read("- Good cake", "- Warm room", "- Parking", "What could be better?", "- Signs");

    assertThat(texts(reading)).containsExactly("Good cake", "Warm room", "Parking", "Signs");
    assertThat(codes(reading)).containsExactly("intake.notes.before-prompt");
  }

  @Test
  void notesWithoutPromptsAreReadAndReported() {
    assertThat(codes(read("Good cake", "Warm room"))).containsExactly("intake.notes.no-prompt");
    assertThat(codes(read(""))).containsExactly("intake.notes.nothing-said");
  }

  @Test
  void anItemKnowsWhereItStands() {
    NotesReading reading = read("Ideas", "  \u2022 \uD83D\uDE00 more cake ");
    FeedbackItem item = reading.event().getFeedback().get(0);

    assertThat(item.getId()).isEqualTo(new FeedbackId("l2"));
    assertThat(item.getSource())
        .hasValueSatisfying(
            source ->
                assertThat(source)
                    .isEqualTo(
                        org.coproduction.value.SourceSpan.within(
                            2, new org.coproduction.value.TextSpan(4, 15))));
  }

  @Test
  void windowsTextWithItsLineEndsAndQuotesIsReadTheSame() {
    byte[] bytes =
        "What went well?\r\n\u2022 Everyone\u2019s view counted\r\n\u2022 Good food\r\n"
            .getBytes(Charset.forName("windows-1252"));

    NotesReading reading = READER.read(SourceText.decode(bytes), new EventId("e1"));

    assertThat(texts(reading)).containsExactly("Everyone\u2019s view counted", "Good food");
    assertThat(codes(reading)).containsExactly("intake.text.not-utf8");
  }

  @Test
  void aLostPromptIsSuspectedAndMovesNothing() {
    NotesReading reading =
        read(
            "What went well?",
            "Good food",
            "Warm room",
            "Kind staff",
            "Parking",
            "Are you invited to decide?",
            "Have you been involved?",
            "Decision making",
            "We felt included",
            "Nobody listened");

    assertThat(codes(reading)).containsExactly("intake.prompt.lost-suspected");
    assertThat(reading.report().findings().get(0).place()).hasToString("/feedback/4");
    assertThat(reading.event().getPrompts()).hasSize(1);
    assertThat(reading.event().getFeedback()).allMatch(item -> item.getPrompt().isPresent());
  }

  @Test
  void lettersOverListsHeadThem() {
    NotesReading reading =
        read("A) lessons", "- too loud", "- art is good", "B) dinner", "- cold", "- queue");

    assertThat(roles(reading))
        .containsExactly(
            LineRole.PROMPT,
            LineRole.ITEM,
            LineRole.ITEM,
            LineRole.PROMPT,
            LineRole.ITEM,
            LineRole.ITEM);
    assertThat(reading.event().getFeedback()).allMatch(item -> item.getParent().isEmpty());
  }

  @Test
  void cellsInCapitalsOverColumnsAreHeadings() {
    NotesReading reading =
        read(
            "KEEP\t\tCHANGE FIRST",
            "the ramp\t\tthe lift",
            "\t\tthe bell",
            "TABLE 2\t\tyears 7 to 9");

    assertThat(texts(reading)).containsExactly("the ramp", "the lift", "the bell");
    assertThat(reading.event().getFeedback()).allMatch(item -> item.getParent().isEmpty());
  }

  @Test
  void underAPutQuestionWhatDoesNotAskAnswersIt() {
    NotesReading reading =
        read(
            "Q. Why is the pool shut?",
            "The boiler failed in May.",
            "Q. When will it open?",
            "In the autumn.",
            "Q. Who pays for the hoist?",
            "RB: The trust pays for it.");

    assertThat(texts(reading)).hasSize(3).allMatch(text -> text.endsWith("?"));
    assertThat(reading.replies()).hasSize(3);
  }

  @Test
  void whatWasGatheredInOneLineIsTakenApart() {
    assertThat(
            texts(read("What works?", "Graffiti wall: more music / Fridays / thank you for lunch")))
        .containsExactly("more music", "Fridays", "thank you for lunch");
  }

  @Test
  void aLineThatBeginsInLowerCaseIsNoContinuationWherePeopleBeginSo() {
    assertThat(
            texts(
                read(
                    "What works?",
                    "the bus comes on time nearly every single day since the new firm began",
                    "crisis line was great",
                    "lunch",
                    "quiet room")))
        .hasSize(4);
  }

  @Test
  void aLetterBehindTheOneBeforeItIsNoNumeral() {
    NotesReading reading =
        read("What works?", "f) the pool", "g) the bus", "h) the lift", "i) the bell");

    assertThat(reading.event().getFeedback()).allMatch(item -> item.getParent().isEmpty());
  }

  @Test
  void numbersWithoutAStopCountWhereThreeFollowOneAnother() {
    assertThat(texts(read("What would help?", "1 sleep", "2 a map", "3 shorter forms")))
        .containsExactly("sleep", "a map", "shorter forms");
    assertThat(texts(read("What would help?", "1 bus home", "4 places", "2 clubs")))
        .containsExactly("1 bus home", "4 places", "2 clubs");
  }

  @Test
  void aTablesNameInAFirstCellNamesWhoSaidWhatStandsBehind() {
    NotesReading reading =
        read("What works?", "Table 1\tlate bell", "Table 2\tlong lunch", "Table 2\tshort forms");

    assertThat(texts(reading)).containsExactly("late bell", "long lunch", "short forms");
    assertThat(reading.event().getFeedback())
        .extracting(item -> item.getTable().map(Words::text).orElse("-"))
        .containsExactly("Table 1", "Table 2", "Table 2");
    assertThat(reading.event().getFeedback())
        .extracting(FeedbackItem::getId)
        .containsExactly(new FeedbackId("l2.2"), new FeedbackId("l3.2"), new FeedbackId("l4.2"));
  }

  @Test
  void aCellThatWasBrokenGoesOnInItsColumn() {
    assertThat(
            texts(
                read(
                    "What works\tWhat does not work",
                    "Driver who knows him and\tNobody tells us that the",
                    "waits for him\troute was changed",
                    "Club\tCost")))
        .containsExactly(
            "Driver who knows him and waits for him",
            "Nobody tells us that the route was changed",
            "Club",
            "Cost");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[end of table 3]",
        "Transcribed from the post its by Wyn",
        "(half of this sheet is missing)",
        "These notes were typed up the next day",
        "Download the slides (PPT, 2 MB)",
        "Tell us what you think of this page",
        "Sheet 2 of 4",
        "View 12 more comments",
        "There was laughter.",
        "No answer was given as time was short"
      })
  void whatNobodySaidIsOfThePage(String line) {
    assertThat(roles(read("What works?", "Good cake", "Warm room", line, "Kind staff")))
        .containsExactly(
            LineRole.PROMPT, LineRole.ITEM, LineRole.ITEM, LineRole.FURNITURE, LineRole.ITEM);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "No time to ask questions",
        "The plan was written by somebody who never met him",
        "I have kept every letter",
        "Cookies and tea were lovely",
        "This website is a maze",
        "Read the notes before the meeting",
        "We ran out of time at the review",
        "The blank page on the form",
        "Table tennis on Fridays",
        "More help at school"
      })
  void whatSoundsLikeThePageIsSaid(String line) {
    assertThat(roles(read("What works?", "Good cake", "Warm room", line, "Kind staff")))
        .containsExactly(
            LineRole.PROMPT, LineRole.ITEM, LineRole.ITEM, LineRole.ITEM, LineRole.ITEM);
  }

  @Test
  void whoIsNamedAboveAsAnswererAnswersByInitials() {
    NotesReading reading =
        read(
            "SEND question time, 4 May 2023",
            "Panel: Rhona Field (Head of Inclusion), Guy Marsh (Transport Manager, TM)",
            "",
            "1. Who runs the bus?",
            "GM: We do.",
            "2. Since when",
            "TM will find out.",
            "RF - Last April.",
            "3. Thanks");

    assertThat(texts(reading)).containsExactly("Who runs the bus?", "Since when", "Thanks");
    assertThat(reading.replies()).hasSize(3);
  }
}
