package org.coproduction.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.coproduction.text.Tokens;

/**
 * What stands above the things that people said: navigation, the event's title, when and where it
 * was, who came.
 *
 * @param length how many lines it has
 * @param titles the line that titles the event; none or one
 * @param summaries the lines that sum it up
 */
record NotesHead(int length, List<Piece> titles, List<Piece> summaries) {

  /** The most lines of a summary; what goes on longer is no summary. */
  private static final int LONGEST_SUMMARY = 3;

  /** The longest title, in words. */
  private static final int LONGEST_TITLE = 20;

  /** The most lines above a first prompt that are taken for title and summary unseen. */
  private static final int PLAIN_HEAD = 4;

  private static final Pattern TIME =
      Pattern.compile(
          "\\b\\d{1,2}(?:[.:]\\d{2})?\\s?(?:am|pm|yb|yh)\\b|\\b\\d{1,2}[.:]\\d{2}\\b",
          Pattern.CASE_INSENSITIVE);

  /**
   * Finds the head.
   *
   * @param lines the lines
   * @param opening the first line that asks, names a table, is listed or answered; -1 for none
   */
  static NotesHead of(
      List<Piece> lines,
      int opening,
      TextHabits habits,
      PageFurniture furniture,
      HeadingWords words) {
    int end = opening < 0 ? lines.size() : opening;
    long unknown =
        lines.subList(0, end).stream()
            .limit(100)
            .filter(line -> !furniture.isAbove(line) && !tellsOfEvent(line, words))
            .count();
    boolean plainHead = opening > 0 && unknown <= PLAIN_HEAD && !habits.prose();
    List<Piece> titles = new ArrayList<>();
    List<Piece> summaries = new ArrayList<>();
    int index = 0;
    for (; index < end; index++) {
      Piece line = lines.get(index);
      boolean title = titles.isEmpty() && line.tokens().size() <= LONGEST_TITLE;
      if (!furniture.isAbove(line)) {
        boolean placed = index == 0 && isPlacedTitle(line, words);
        boolean head =
            placed
                || plainHead
                || tellsOfEvent(line, words)
                || isTitle(line, words)
                || (habits.prose() && title && !Reported.isParagraph(line));
        if ((line.isBulleted() && !placed)
            || !head
            || (habits.prose() && Reported.isParagraph(line))) {
          break;
        }
        if (title) {
          titles.add(line);
        } else if (summaries.size() < LONGEST_SUMMARY) {
          summaries.add(line);
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

  /** Whether a line names an event and its day, as over notes of several events. */
  static boolean isDatedTitle(Piece line, HeadingWords words) {
    return !line.isBulleted()
        && mayTitle(line, words)
        && DatesInText.first(line.text()).isPresent()
        && (words.has(NotesCue.EVENT, line.tokens()) || opensWithDate(line));
  }

  /** Whether a line says in passing where and on what day people met, the year left out. */
  static boolean isPlacedTitle(Piece line, HeadingWords words) {
    return (!line.isBulleted() || isCapitalNumbered(line))
        && mayTitle(line, words)
        && saysDay(line)
        && (words.has(NotesCue.EVENT_SIGN, line.tokens())
            || words.has(NotesCue.EVENT, line.tokens()));
  }

  /** Short, no sentence, and no word of the next event or of when a page was put up. */
  private static boolean mayTitle(Piece line, HeadingWords words) {
    return line.tokens().size() <= LONGEST_TITLE
        && !line.text().endsWith(".")
        && !line.text().endsWith("?")
        && !words.begins(NotesCue.NEXT_EVENT, line.tokens())
        && !words.begins(NotesCue.STAMP, line.tokens());
  }

  /** "3. ONLINE, 20 March": a number over the notes of an event, its place in capitals. */
  private static boolean isCapitalNumbered(Piece line) {
    return line.bullet() == Bullet.NUMBER
        && TableLabels.isUpperCase(line.text().split("[,(]", 2)[0]);
  }

  private static boolean saysDay(Piece line) {
    return LooseDates.all(line.text()).stream()
        .anyMatch(
            date ->
                line.text().substring(date.from(), date.to()).chars().anyMatch(Character::isDigit));
  }

  /** A day, maybe behind its weekday, and little else. */
  private static boolean opensWithDate(Piece line) {
    return DatesInText.first(line.text()).filter(date -> date.from() <= 12).isPresent()
        && line.tokens().size() <= 10
        && Character.isUpperCase(line.text().codePointAt(0));
  }

  private static boolean isTitle(Piece line, HeadingWords words) {
    return words.has(NotesCue.EVENT, line.tokens())
        && (line.number() == 1 || DatesInText.first(line.text()).isPresent());
  }

  /** Whether a line above what was said tells when, where, by whom or with whom the event was. */
  static boolean tellsOfEvent(Piece line, HeadingWords words) {
    Tokens tokens = line.tokens();
    if (line.isBulleted() || tokens.size() == 0) {
      return false;
    }
    int colon = line.text().indexOf(':');
    boolean fact = colon > 0 && colon < 40 && words.begins(NotesCue.EVENT_FACT, tokens);
    boolean council = tokens.size() <= 10 && words.has(NotesCue.COUNCIL, tokens);
    boolean dated = saysDay(line);
    boolean timed =
        TIME.matcher(line.text().substring(0, Math.min(200, line.text().length()))).find();
    boolean sign = words.has(NotesCue.EVENT_SIGN, tokens);
    boolean named = words.has(NotesCue.EVENT, tokens);
    return fact || council || (dated && (timed || sign || named)) || (timed && sign);
  }
}
