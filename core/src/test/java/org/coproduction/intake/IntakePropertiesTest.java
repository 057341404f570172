package org.coproduction.intake;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.coproduction.value.EventId;
import org.coproduction.value.FormId;
import org.junit.jupiter.api.Test;

class IntakePropertiesTest {

  @Property(tries = 500)
  void anyTextIsAccountedForLineByLineAsNotesAndAsAForm(@ForAll String text) {
    Accounting.notesOf(SourceText.of(text));
    Accounting.formOf(SourceText.of(text));
  }

  @Property(tries = 300)
  void anyBytesAreAccountedFor(@ForAll byte[] bytes) {
    Accounting.notesOf(SourceText.decode(bytes));
    Accounting.formOf(SourceText.decode(bytes));
  }

  @Property(tries = 500)
  void anyPageIsAccountedForLineByLineAsNotesAndAsAForm(@ForAll("pages") String page) {
    Accounting.notesOf(SourceText.of(page));
    Accounting.formOf(SourceText.of(page));
  }

  @Test
  void aPromptSaidAgainInCellsOfItsOwnRowIsAccountedFor() {
    Accounting.notesOf(SourceText.of("What went well?\tWhat went well? \t-  What went well? "));
  }

  @Property(tries = 100)
  void theSameTextGivesTheSameReading(@ForAll("pages") String page) {
    SourceText text = SourceText.of(page);

    assertThat(NotesReader.english().read(text, new EventId("e1")))
        .isEqualTo(NotesReader.english().read(text, new EventId("e1")));
    assertThat(FormReader.english().read(text, new FormId("f1")))
        .isEqualTo(FormReader.english().read(text, new FormId("f1")));
  }

  @Test
  void aMegabyteInOneLineOrInManyIsReadInTimeThatGrowsWithTheText() {
    String words = "We will not hold a survey with parents and children, agreed by 5/3/19 but ";
    // Where it grew faster, this would not end.
    Accounting.notesOf(SourceText.of(words.repeat(14_000)));
    Accounting.formOf(SourceText.of("How?\n" + words.repeat(14_000)));
    Accounting.notesOf(SourceText.of("What went well?\n  - a\n".repeat(50_000)));
    FormReader.english()
        .read(SourceText.of("How was it done?\nA survey.\n".repeat(20_000)), new FormId("f"));
  }

  @Provide
  Arbitrary<String> pages() {
    Arbitrary<String> lead =
        Arbitraries.of("", "", "  ", "\t", "- ", "  \u2022 ", "o ", "1. ", "\u00A0", "a) ");
    Arbitrary<String> text =
        Arbitraries.of(
            "What went well?",
            "What was developed?",
            "Who was involved?",
            "Name",
            "Date",
            "Designation: lead",
            "Impact",
            "Skip to main content",
            "Please return to:",
            "inbox@example.org",
            "Kind staff but slow replies",
            "Schools and pupils",
            "A survey with parents, agreed by the Board in May 2019.",
            "05-03-19",
            "co-production",
            "",
            "???",
            "-----",
            "\u0000",
            "\uD83D\uDE00");
    Arbitrary<String> end = Arbitraries.of("\n", "\n\n", "\r\n", "\t", "\r");
    return net.jqwik.api.Combinators.combine(lead, text, end)
        .as((before, said, after) -> before + said + after)
        .list()
        .ofMaxSize(25)
        .map(lines -> String.join("", lines));
  }
}
