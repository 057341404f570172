package org.coproduction.intake;

import java.util.List;
import org.coproduction.event.Event;
import org.coproduction.finding.Report;

/**
 * What was read from the notes of one event.
 *
 * @param event the event, its prompts and what people said
 * @param replies what was answered to what people said, in order; it is no feedback
 * @param lines the account of every line that is not blank, in order
 * @param report what was noticed while reading
 */
public record NotesReading(
    Event event, List<NotesReply> replies, List<LineUse> lines, Report report) {

  /** Makes a reading; the lists are copied. */
  public NotesReading {
    replies = List.copyOf(replies);
    lines = List.copyOf(lines);
  }

  /**
   * The lines that belong to the page and not to what people said, repeated prompts among them, and
   * those that tell of the event, whose title, day and summary the event has.
   *
   * @return their accounts, in order
   */
  public List<LineUse> furniture() {
    return LineUse.ofThePage(lines);
  }
}
