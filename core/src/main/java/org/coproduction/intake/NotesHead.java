package org.coproduction.intake;

import java.util.ArrayList;
import java.util.List;
import org.coproduction.text.Phrases;

/**
 * What stands above the things that people said: navigation, the event's title, its summary.
 *
 * @param length how many lines it has
 * @param titles the line that titles the event; none or one
 * @param summaries the lines that sum it up
 */
record NotesHead(int length, List<Piece> titles, List<Piece> summaries) {

  /** The most lines of a summary; what goes on longer is something else. */
  private static final int LONGEST_SUMMARY = 3;

  /** The longest title, in words. */
  private static final int LONGEST_TITLE = 20;

  /** The most lines above a first prompt that are taken for title and summary unseen. */
  private static final int PLAIN_HEAD = 4;

  /**
   * Finds the head.
   *
   * @param lines the lines
   * @param firstPrompt the first prompt, or -1 where there is none
   */
  static NotesHead of(
      List<Piece> lines, int firstPrompt, PageFurniture furniture, Phrases<NotesCue> cues) {
    int end = firstPrompt < 0 ? lines.size() : firstPrompt;
    long speaking =
        lines.subList(0, end).stream().limit(100).filter(line -> !furniture.isAbove(line)).count();
    boolean plainHead = firstPrompt > 0 && speaking <= PLAIN_HEAD;
    List<Piece> titles = new ArrayList<>();
    List<Piece> summaries = new ArrayList<>();
    int index = 0;
    for (; index < end; index++) {
      Piece line = lines.get(index);
      if (!furniture.isAbove(line)) {
        if (line.isBulleted() || !(plainHead || namesEvent(line, cues))) {
          break;
        }
        if (titles.isEmpty() && line.tokens().size() <= LONGEST_TITLE) {
          titles.add(line);
        } else if (summaries.size() < LONGEST_SUMMARY) {
          summaries.add(line);
        } else {
          break;
        }
      }
    }
    return new NotesHead(index, titles, summaries);
  }

  /** Its lines that say when the event was, the likeliest first. */
  List<Piece> speaking() {
    List<Piece> speaking = new ArrayList<>(titles);
    speaking.addAll(summaries);
    return speaking;
  }

  private static boolean namesEvent(Piece line, Phrases<NotesCue> cues) {
    boolean eventWord =
        cues.every(line.tokens()).stream().anyMatch(match -> match.meaning() == NotesCue.EVENT);
    boolean dated = DatesInText.first(line.text()).isPresent();
    return eventWord && (dated || line.number() == 1);
  }
}
