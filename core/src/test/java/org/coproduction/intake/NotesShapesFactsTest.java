package org.coproduction.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.coproduction.feedback.FeedbackItem;
import org.coproduction.value.EventId;
import org.coproduction.value.FeedbackId;
import org.coproduction.value.HeadCount;
import org.coproduction.value.ImpreciseDate;
import org.coproduction.value.SourceSpan;
import org.coproduction.value.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What notes tell beside their words: votes, tables, answers, several events. */
class NotesShapesFactsTest {

  private static final NotesReader READER = NotesReader.english();

  private static NotesReading read(String... lines) {
    return READER.read(SourceText.of(String.join("\n", lines)), new EventId("e1"));
  }

  private static List<FeedbackItem> items(NotesReading reading) {
    return reading.event().getFeedback();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Clubs (x4) | 4",
        "Clubs x 3 | 3",
        "Clubs (x7) at weekends | 7",
        "Clubs +1 +1 | 2",
        "Clubs +3 | 3",
        "Clubs ++ | 2",
        "Clubs \u2022\u2022\u2022 | 3",
        "Clubs \u2713\u2713 | 2",
        "Clubs (3 dots) | 3",
        "Clubs - 4 votes | 4",
        "Clubs [12 mentions] | 12",
      })
  void marksBehindALineAreVotesAndStayInItsWords(String said, long votes) {
    FeedbackItem item = items(read("What works?", "- " + said, "- Food")).get(0);

    assertThat(item.getVotes()).contains(HeadCount.exactly(votes));
    assertThat(item.getText()).isEqualTo(Words.of(said));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sent home x3 a week",
        "no plan since review (2019)",
        "6 visits before he started",
        "12 votes of confidence would help us",
        "nobody had heard of it (8 people)",
        "year 9 + sixth form",
      })
  void numbersOfOtherThingsAreNoVotes(String said) {
    assertThat(items(read("What works?", "- " + said, "- Food")).get(0).getVotes()).isEmpty();
  }

  @Test
  void marksInALineOfTheirOwnCountForTheLineAbove() {
    NotesReading reading = read("Ideas", "- Later clubs +1", "- +1 +1", "- Buses");

    assertThat(items(reading)).hasSize(2);
    assertThat(items(reading).get(0).getVotes()).contains(HeadCount.exactly(3));
    assertThat(reading.lines().get(2).role()).isEqualTo(LineRole.CONTINUATION);
  }

  @Test
  void anAnswerIsNoFeedbackAndKnowsWhatItAnswers() {
    NotesReading reading =
        read(
            "What is difficult?",
            "- Late taxis",
            "- The phone line",
            "  Response: Two people answer it now.",
            "- Forms");

    assertThat(items(reading)).hasSize(3);
    assertThat(reading.replies())
        .singleElement()
        .satisfies(
            reply -> {
              assertThat(reply.text()).isEqualTo(Words.of("Two people answer it now."));
              assertThat(reply.label()).contains(Words.of("Response:"));
              assertThat(reply.answers()).contains(new FeedbackId("l3"));
              assertThat(reply.toString()).doesNotContain("people");
            });
    assertThat(reading.report().findings())
        .extracting(finding -> finding.code().value())
        .containsExactly("intake.notes.replies");
  }

  @Test
  void whomPeopleSpeakOfIsNotWhoAnswers() {
    NotesReading reading =
        read("What works?", "- SEND team: lovely", "- Panel - slow", "- Council officer: rude");

    assertThat(items(reading)).hasSize(3);
    assertThat(reading.replies()).isEmpty();
  }

  @Test
  void itemsKnowTheTableTheyWereWrittenAt() {
    NotesReading reading =
        read("Table 2 (dads)", "What works?", "- Football", "Green table", "What works?", "- Art");

    assertThat(items(reading))
        .extracting(item -> item.getTable().map(Words::text))
        .containsExactly(Optional.of("Table 2 (dads)"), Optional.of("Green table"));
    assertThat(reading.event().getPrompts()).hasSize(1);
  }

  @Test
  void brokenLinesAreOneItemOverItsLines() {
    NotesReading reading =
        read("Ideas", "- A card that says what helps", "  him when he cannot say it", "- Food");

    assertThat(items(reading).get(0).getText())
        .isEqualTo(Words.of("A card that says what helps him when he cannot say it"));
    assertThat(items(reading).get(0).getSource()).contains(SourceSpan.lines(2, 3));
  }

  @Test
  void notesOfSeveralEventsAreNoticedAndReadOneByOne() {
    SourceText text =
        SourceText.of(
            "Drop-in, 2 May 2022\nWhat works?\n- Bus\n\nDrop-in, 9 May 2022\nWhat works?\n- Walk");

    NotesReading together = READER.read(text, new EventId("all"));
    List<NotesReading> each = READER.readEach(text, number -> new EventId("e" + number));

    assertThat(together.report().findings())
        .extracting(finding -> finding.code().value())
        .containsExactly("intake.notes.several-events");
    assertThat(items(together)).hasSize(2);
    assertThat(each)
        .extracting(reading -> reading.event().getId().value())
        .containsExactly("e1", "e2");
    assertThat(each)
        .extracting(reading -> reading.event().getOn())
        .containsExactly(
            Optional.of(ImpreciseDate.parse("2022-05-02")),
            Optional.of(ImpreciseDate.parse("2022-05-09")));
    assertThat(each.get(1).lines()).extracting(LineUse::line).containsExactly(5, 6, 7);
  }

  @Test
  void wordsThatNobodyCouldReadAreKeptAndReported() {
    NotesReading reading = read("Ideas", "- a [illegible] every week", "- \"   \"  at school");

    assertThat(items(reading)).hasSize(2);
    assertThat(reading.report().findings())
        .extracting(finding -> finding.code().value() + " " + finding.place())
        .containsExactlyInAnyOrder(
            "intake.notes.illegible /feedback/0", "intake.notes.words-repeated /feedback/1");
  }
}
