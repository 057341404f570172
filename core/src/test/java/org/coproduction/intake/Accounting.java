package org.coproduction.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.coproduction.evidence.Answer;
import org.coproduction.feedback.FeedbackItem;
import org.coproduction.value.EventId;
import org.coproduction.value.FormId;
import org.coproduction.value.SourceSpan;
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
    Map<Integer, LineRole> roles = new HashMap<>();
    reading.lines().forEach(use -> roles.put(use.line(), use.role()));
    Set<Integer> said = new TreeSet<>();
    for (FeedbackItem item : reading.event().getFeedback()) {
      SourceSpan source = item.getSource().orElseThrow();
      said.add(source.firstLine());
      isKept(text, source, item.getText(), roles);
    }
    for (NotesReply reply : reading.replies()) {
      isKept(text, reply.source(), reply.text(), roles);
    }
    assertThat(reading.lines())
        .filteredOn(use -> use.role() == LineRole.ITEM)
        .extracting(LineUse::line)
        .containsExactlyElementsOf(said);
    return reading;
  }

  /** The words are those of the source, and no line of them is counted for something else. */
  private static void isKept(
      SourceText text, SourceSpan source, Words kept, Map<Integer, LineRole> roles) {
    if (source.span().isPresent()) {
      String stretch = stretch(text.line(source.firstLine()), source.span().get());
      assertThat(Words.of(stretch)).isEqualTo(kept);
    } else {
      String words = Words.of(text.line(source.firstLine())).text();
      for (int line = source.firstLine() + 1; line <= source.lastLine(); line++) {
        assertThat(roles.get(line)).isEqualTo(LineRole.CONTINUATION);
        words += ' ' + Words.of(text.line(line).strip()).text();
      }
      if (!words.endsWith(kept.text())) {
        isKeptInCells(text, source, kept);
      }
    }
  }

  /** Of a cell that was broken, each line has a stretch, in order and with nothing left over. */
  private static void isKeptInCells(SourceText text, SourceSpan source, Words kept) {
    String left = kept.text();
    for (int line = source.firstLine(); line <= source.lastLine(); line++) {
      String here = Words.of(text.line(line).strip()).text();
      int end = left.length();
      while (end > 0 && !here.contains(left.substring(0, end))) {
        end = Math.max(0, left.lastIndexOf(' ', end - 1));
      }
      left = left.substring(end).strip();
    }
    assertThat(left).as(kept.text()).isEmpty();
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
