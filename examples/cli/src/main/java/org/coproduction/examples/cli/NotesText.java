package org.coproduction.examples.cli;

import java.io.PrintWriter;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.coproduction.event.Event;
import org.coproduction.event.Prompt;
import org.coproduction.feedback.FeedbackItem;
import org.coproduction.feedback.Stance;
import org.coproduction.intake.NotesReading;
import org.coproduction.intake.NotesReply;
import org.coproduction.rendering.Printable;
import org.coproduction.rendering.Rendering;
import org.coproduction.value.PromptId;

/**
 * Notes for people: each prompt with its lines, what each line says of the present, and the rest.
 */
final class NotesText {

  private final NotesReading reading;

  NotesText(NotesReading reading) {
    this.reading = reading;
  }

  void print(PrintWriter out, Rendering rendering) {
    Event event = reading.event();
    out.println(
        "Event: "
            + event.getTitle().map(Printable::oneLine).orElse("(no title)")
            + event.getOn().map(on -> ", " + on.edtf()).orElse(""));
    for (Prompt prompt : event.getPrompts()) {
      out.println();
      out.println(prompt.getText().map(Printable::oneLine).orElse("(a question that was lost)"));
      lines(Optional.of(prompt.getId()), out);
    }
    if (event.getFeedback().stream().anyMatch(item -> item.getPrompt().isEmpty())) {
      out.println();
      out.println("Under no question");
      lines(Optional.empty(), out);
    }
    out.println();
    out.println(counts());
    out.println();
    Pages.print(
        rendering.report(reading.report()).followedBy(rendering.lines(reading.lines())),
        PageFormat.TEXT,
        out);
  }

  private void lines(Optional<PromptId> prompt, PrintWriter out) {
    for (FeedbackItem item : reading.event().getFeedback()) {
      if (item.getPrompt().equals(prompt)) {
        String line = item.getSource().map(at -> Integer.toString(at.firstLine())).orElse("");
        String stance = item.getStance().map(Stance::name).orElse("");
        out.println(
            "  "
                + Columns.right(line, 4)
                + "  "
                + Columns.left(stance.toLowerCase(Locale.ROOT), 9)
                + (item.getParent().isPresent() ? "    " : "")
                + item.getTable().map(table -> "[" + Printable.oneLine(table) + "] ").orElse("")
                + Printable.oneLine(item.getText().text()));
        reading.replies().stream()
            .filter(reply -> reply.answers().filter(item.getId()::equals).isPresent())
            .forEach(reply -> out.println(answer(reply)));
      }
    }
  }

  private static String answer(NotesReply reply) {
    String line = Integer.toString(reply.source().firstLine());
    return "  "
        + Columns.right(line, 4)
        + "  "
        + Columns.left("answer", 9)
        + "    "
        + Printable.oneLine(reply.text());
  }

  private String counts() {
    Map<Stance, Integer> counts = new EnumMap<>(Stance.class);
    for (FeedbackItem item : reading.event().getFeedback()) {
      item.getStance().ifPresent(stance -> counts.merge(stance, 1, Integer::sum));
    }
    StringBuilder text =
        new StringBuilder(reading.event().getFeedback().size() + " lines (lines are not people)");
    counts.forEach(
        (stance, count) ->
            text.append(", ")
                .append(count)
                .append(' ')
                .append(stance.name().toLowerCase(Locale.ROOT)));
    return text.append('.').toString();
  }
}
