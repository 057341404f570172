package org.coproduction.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.coproduction.event.Event;
import org.coproduction.feedback.FeedbackItem;
import org.coproduction.intake.NotesReader;
import org.coproduction.intake.SourceText;
import org.coproduction.json.Shipped;
import org.coproduction.theme.QuoteCheck.Verdict;
import org.coproduction.value.EventId;
import org.coproduction.value.FeedbackId;
import org.coproduction.value.SourceSpan;
import org.coproduction.value.Words;
import org.junit.jupiter.api.Test;

/** Lines are quoted under their themes with the verdict on them. */
class ThemesOfNotesTest {

  private static ThemesOfNotes themes(Event event, String notes) {
    return ThemesOfNotes.of(event, SourceText.of(notes), Shipped.codebook());
  }

  private static List<Verdict> quoted(ThemesOfNotes themes) {
    return themes.themes().stream()
        .flatMap(theme -> theme.quotes().stream())
        .map(ThemesOfNotes.Quote::quoted)
        .distinct()
        .toList();
  }

  private static Event saying(String text, Optional<SourceSpan> source) {
    return Event.builder()
        .id(new EventId("e"))
        .addFeedback(
            FeedbackItem.builder()
                .id(new FeedbackId("l1"))
                .text(Words.of(text))
                .source(source)
                .build())
        .build();
  }

  private static String printed(ThemesOfNotes themes) {
    StringWriter out = new StringWriter();
    new ThemesText(themes).print(new PrintWriter(out, true));
    return out.toString();
  }

  @Test
  void aLineThatStandsSoInTheNotesIsVerified() {
    String notes = "What is working well?\n\n  \u2022 The school bus is never on time\n";
    Event event = NotesReader.english().read(SourceText.of(notes), new EventId("e")).event();

    ThemesOfNotes themes = themes(event, notes);

    assertThat(quoted(themes)).containsExactly(Verdict.VERIFIED);
    assertThat(printed(themes)).contains("never on time\n").doesNotContain("put together");
  }

  @Test
  void aLineThatWasPutTogetherOfTwoIsRepaired() {
    Event event = saying("The school bus is never on time", Optional.of(SourceSpan.lines(1, 2)));

    ThemesOfNotes themes = themes(event, "- The school bus is\n  never on time");

    assertThat(quoted(themes)).containsExactly(Verdict.REPAIRED);
    assertThat(printed(themes)).contains("never on time  (put together; ");
  }

  @Test
  void aLineThatLostItsNotOrIsNowhereIsUnverified() {
    Event event = saying("The school bus is on time", Optional.of(SourceSpan.line(1)));

    ThemesOfNotes themes = themes(event, "The school bus is not on time");

    assertThat(quoted(themes)).containsExactly(Verdict.UNVERIFIED);
    assertThat(printed(themes)).contains("on time  (not verified: ");
    assertThat(quoted(themes(saying("The school bus is late", Optional.empty()), "")))
        .containsExactly(Verdict.UNVERIFIED);
  }
}
