package org.coproduction.testkit.judgement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.coproduction.feedback.Stance;
import tools.jackson.databind.JsonNode;

/**
 * What a reader holds of each line of notes.
 *
 * @param name the notes
 * @param lines what each line, or each part of a line that holds two things, is
 */
record NotesJudgement(String name, List<Line> lines) {

  /** What a line is to a reader. */
  enum Role {
    ITEM,
    CONTINUATION,
    PROMPT,
    REPEATED_PROMPT,
    EVENT,
    TABLE,
    REPLY,
    FURNITURE;

    /** Whether it belongs to the page and not to what people were asked or said. */
    boolean isOfThePage() {
      return this == FURNITURE || this == REPEATED_PROMPT;
    }
  }

  /**
   * A line, or a part of one.
   *
   * @param at the line and the part, such as 12.1
   * @param number the line, from 1
   * @param role what it is
   * @param parent the line that an item stands under
   * @param votes how many marked it
   * @param stance how an item judges the present
   * @param theme what an item is mostly about
   * @param answers the line that a reply answers
   */
  record Line(
      String at,
      int number,
      Role role,
      Optional<Integer> parent,
      Optional<Integer> votes,
      Optional<Stance> stance,
      Optional<String> theme,
      Optional<Integer> answers) {}

  static NotesJudgement of(String name, JsonNode read) {
    List<Line> lines = new ArrayList<>();
    for (JsonNode line : read.path("lines")) {
      int number = line.path("n").asInt();
      if (line.has("parts")) {
        int part = 0;
        for (JsonNode one : line.path("parts")) {
          lines.add(line(number, ++part, one));
        }
      } else {
        lines.add(line(number, 1, line));
      }
    }
    return new NotesJudgement(name, List.copyOf(lines));
  }

  private static Line line(int number, int part, JsonNode line) {
    return new Line(
        number + "." + part,
        number,
        Role.valueOf(line.path("role").asString()),
        number(line.path("parent")),
        number(line.path("votes")),
        word(line.path("stance")).map(Stance::valueOf),
        word(line.path("theme")),
        number(line.path("answers")));
  }

  /** The lines by where they stand. */
  Map<String, Line> byPlace() {
    return lines.stream().collect(Collectors.toMap(Line::at, Function.identity()));
  }

  List<Line> items() {
    return lines.stream().filter(line -> line.role() == Role.ITEM).toList();
  }

  private static Optional<Integer> number(JsonNode node) {
    return node.isNumber() ? Optional.of(node.asInt()) : Optional.empty();
  }

  private static Optional<String> word(JsonNode node) {
    return node.isString() ? Optional.of(node.asString()) : Optional.empty();
  }
}
