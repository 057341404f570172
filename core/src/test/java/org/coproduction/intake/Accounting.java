package org.coproduction.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.coproduction.evidence.Answer;
import org.coproduction.feedback.FeedbackItem;
import org.coproduction.value.EventId;
import org.coproduction.value.FormId;
import org.coproduction.value.TextSpan;
import org.coproduction.value.Words;

/** What holds of every reading of every text: no line is lost, and no word of what was written. */
final class Accounting {

  private static final NotesReader NOTES = NotesReader.english();
  private static final FormReader FORMS = FormReader.english();

  private Accounting() {}

  static NotesReading notesOf(SourceText text) {
    NotesReading reading = NOTES.read(text, new EventId("e1"));
    assertThat(reading.lines()).extracting(LineUse::line).isEqualTo(linesNotBlank(text));
    Map<Integer, FeedbackItem> items = new HashMap<>();
    for (FeedbackItem item : reading.event().getFeedback()) {
      items.put(item.getSource().orElseThrow().firstLine(), item);
    }
    for (LineUse use : reading.lines()) {
      assertThat(items.containsKey(use.line())).isEqualTo(use.role() == LineRole.ITEM);
      if (use.role() == LineRole.ITEM) {
        FeedbackItem item = items.get(use.line());
        TextSpan span = item.getSource().orElseThrow().span().orElseThrow();
        assertThat(Words.of(stretch(text.line(use.line()), span))).isEqualTo(item.getText());
      }
    }
    return reading;
  }

  static FormReading formOf(SourceText text) {
    FormReading reading = FORMS.read(text, new FormId("f1"));
    assertThat(reading.lines()).extracting(LineUse::line).isEqualTo(linesNotBlank(text));
    StringBuilder kept = new StringBuilder();
    for (Answer answer : reading.form().getAnswers()) {
      answer.getLabel().ifPresent(label -> kept.append(label.text()).append('\n'));
      answer.getText().ifPresent(words -> kept.append(words.text()).append('\n'));
    }
    for (LineUse use : reading.lines()) {
      if (use.role() == LineRole.ANSWER) {
        for (String cell : text.line(use.line()).split("\t", -1)) {
          // A label and its answer on one line are kept apart.
          List<String> parts = Blank.isBlank(cell) ? List.of() : parts(cell);
          assertThat(parts)
              .allSatisfy(part -> assertThat(kept.toString()).contains(normalised(part)));
        }
      }
    }
    return reading;
  }

  private static List<String> parts(String cell) {
    Optional<Integer> mark =
        cell.chars().filter(unit -> unit == ':' || unit == '?').mapToObj(cell::indexOf).findFirst();
    return mark.isEmpty()
        ? List.of(cell)
        : List.of(cell.substring(0, mark.get()), cell.substring(mark.get() + 1));
  }

  /** A label is kept without its number, as an item is without its bullet. */
  private static String normalised(String part) {
    return Normalizer.normalize(Piece.of(1, part).text().strip(), Normalizer.Form.NFC);
  }

  private static String stretch(String line, TextSpan span) {
    return line.substring(
        line.offsetByCodePoints(0, span.start()), line.offsetByCodePoints(0, span.end()));
  }

  private static List<Integer> linesNotBlank(SourceText text) {
    List<Integer> numbers = new ArrayList<>();
    for (int number = 1; number <= text.lines().size(); number++) {
      if (!text.isBlank(number)) {
        numbers.add(number);
      }
    }
    return numbers;
  }
}
