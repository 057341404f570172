package org.coproduction.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.coproduction.value.Words;
import org.junit.jupiter.api.Test;

/** How often the reader is right, on invented lines and on the notes of a real event. */
class CorpusTest {

  private static final Path NOTES = Path.of("../../shared/documents/event-notes-2018-10-29.txt");

  /** The first of the 96 lines that people said, and the last, counted from 1. */
  private static final int FIRST_LINE = 14;

  private static final int LAST_LINE = 218;

  private static PersonalDetails in(String line) {
    return PersonalDetails.in(Words.of(line));
  }

  @Test
  void ordinaryLinesGiveAtMostOneAlarmInAHundred() {
    List<String> lines = Lines.of("ordinary-lines.txt");
    List<String> alarms =
        lines.stream()
            .filter(line -> !in(line).isEmpty())
            .map(line -> line + " -> " + in(line))
            .toList();

    assertThat(lines).hasSizeGreaterThanOrEqualTo(200);
    assertThat(alarms).hasSizeLessThanOrEqualTo(lines.size() / 100);
  }

  /** These were not there while the reader was made, and nothing was changed after them. */
  @Test
  void linesThatTheReaderWasNotMadeWithGiveAtMostOneAlarmInAHundred() {
    List<String> lines = Lines.of("held-out-lines.txt");
    List<String> alarms =
        lines.stream()
            .filter(line -> !in(line).isEmpty())
            .map(line -> line + " -> " + in(line))
            .toList();

    assertThat(lines).hasSizeGreaterThanOrEqualTo(300).doesNotHaveDuplicates();
    assertThat(lines).doesNotContainAnyElementsOf(Lines.of("ordinary-lines.txt"));
    assertThat(alarms).hasSizeLessThanOrEqualTo(lines.size() / 100);
  }

  @Test
  void everyIdentifierIsFound() {
    List<String> wrong = new ArrayList<>();
    for (String line : Lines.of("identifying-lines.txt")) {
      int bar = line.indexOf(" | ");
      String kinds =
          in(line.substring(bar + 3)).identifiers().stream()
              .map(identifier -> identifier.kind().name())
              .collect(Collectors.joining(", "));
      if (!kinds.equals(line.substring(0, bar))) {
        wrong.add(line + " -> " + kinds);
      }
    }

    assertThat(wrong).isEmpty();
  }

  @Test
  void atLeastNineInTenLinesOfOneFamilyAreFound() {
    List<String> lines = Lines.of("single-family-lines.txt");
    List<String> missed =
        lines.stream().filter(line -> in(line).singleFamilies().isEmpty()).toList();

    assertThat(missed).hasSizeLessThanOrEqualTo(lines.size() / 10);
  }

  @Test
  void ofTheNotesOfARealEventOnlyTheLineOfOneFamilyIsFound() throws IOException {
    assumeTrue(Files.exists(NOTES), "the documents are not part of the project");
    List<String> notes = Files.readAllLines(NOTES);
    List<String> found = new ArrayList<>();
    for (int line = FIRST_LINE; line <= LAST_LINE; line++) {
      String text = notes.get(line - 1);
      PersonalDetails details = text.isBlank() ? in("x") : in(text);
      if (!details.isEmpty()) {
        found.add(
            line + " " + details.identifiers().size() + " " + details.singleFamilies().size());
      }
    }

    assertThat(found).containsExactly("94 0 1");
  }
}
