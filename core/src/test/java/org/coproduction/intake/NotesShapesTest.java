package org.coproduction.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.coproduction.event.Event;
import org.coproduction.feedback.FeedbackItem;
import org.coproduction.value.EventId;
import org.coproduction.value.FeedbackId;
import org.coproduction.value.SourceSpan;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Notes in many shapes that nobody took, each line with what a person says it is, before anything
 * read it: E of the event, H heading, R heading again, T table, S said (with the line that it
 * stands under), A answer, C goes on, F furniture; a letter for each cell.
 */
class NotesShapesTest {

  private static final NotesReader READER = NotesReader.english();

  private static final Map<LineRole, String> LETTERS =
      Map.of(
          LineRole.EVENT, "E",
          LineRole.PROMPT, "H",
          LineRole.REPEATED_PROMPT, "R",
          LineRole.TABLE, "T",
          LineRole.REPLY, "A",
          LineRole.CONTINUATION, "C",
          LineRole.FURNITURE, "F");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "minutes",
        "wrapped",
        "columns",
        "yousaid",
        "interview",
        "several",
        "news",
        "survey",
        "flipchart",
        "welsh",
        "nested",
        "spaced",
        "lost-headings",
        "email-wrap",
        "log-table",
        "groups",
        "officer-replies",
        "scatter",
        "again",
        "bars",
        "boards",
        "broken-cells",
        "controlled",
        "conversation",
        "export",
        "forum-page",
        "framed",
        "hanging",
        "home-made",
        "lettered",
        "levels",
        "minutes-actions",
        "offer-log",
        "panel",
        "post",
        "scots",
        "stalls",
        "surgery",
        "survey-log",
        "table-names",
        "takeover",
        "visit",
        "webinar-chat",
        "emoji",
        "gaps",
        "grandparents",
        "day-log",
        "marked-up",
        "decimal",
        "transcript",
        "tables-with-quotes",
        "underlined",
        "write-up",
        "carers-group",
        "three-tables",
        "year-nine",
        "three-sessions",
        "numbers-over-dots",
        "collected",
        "action-notes"
      })
  void everyLineIsWhatAPersonTakesItFor(String name) {
    List<String> byHand = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (String line : resource(name).split("\n", -1)) {
      int bar = line.indexOf('|');
      boolean marked = bar > 0 && bar <= 4;
      byHand.add(marked ? line.substring(0, bar) : "");
      text.append(marked ? line.substring(bar + 1) : line).append('\n');
    }
    SourceText source = SourceText.of(text.toString());
    Accounting.notesOf(source);

    Map<Integer, String> read = new HashMap<>();
    READER
        .readEach(source, number -> new EventId("e" + number))
        .forEach(reading -> read.putAll(letters(reading)));

    List<String> differences = new ArrayList<>();
    for (int line = 1; line <= byHand.size(); line++) {
      String letter = read.getOrDefault(line, "");
      if (!letter.equals(byHand.get(line - 1))) {
        differences.add(line + " is " + byHand.get(line - 1) + ", read as " + letter);
      }
    }
    assertThat(differences).as(name).isEmpty();
  }

  private static Map<Integer, String> letters(NotesReading reading) {
    Map<Integer, String> letters = new HashMap<>();
    Event event = reading.event();
    Map<FeedbackId, Integer> lineOf = new HashMap<>();
    for (FeedbackItem item : event.getFeedback()) {
      int line = item.getSource().orElseThrow().firstLine();
      lineOf.put(item.getId(), line);
      String parent = item.getParent().map(lineOf::get).map(String::valueOf).orElse("");
      letters.merge(line, "S" + parent, String::concat);
    }
    for (NotesReply reply : reading.replies()) {
      letters.computeIfPresent(reply.source().firstLine(), (line, said) -> said + "A");
    }
    Map<Integer, Integer> prompts = new HashMap<>();
    event.getPrompts().stream()
        .flatMap(prompt -> prompt.getSource().stream())
        .map(SourceSpan::firstLine)
        .forEach(line -> prompts.merge(line, 1, Integer::sum));
    for (LineUse use : reading.lines()) {
      if (use.role() != LineRole.ITEM) {
        String letter = Objects.requireNonNull(LETTERS.get(use.role()));
        letters.put(use.line(), letter.repeat(prompts.getOrDefault(use.line(), 1)));
      }
    }
    return letters;
  }

  private static String resource(String name) {
    try (InputStream stream =
        Objects.requireNonNull(
            NotesShapesTest.class.getResourceAsStream("samples/shapes/" + name + ".txt"), name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
