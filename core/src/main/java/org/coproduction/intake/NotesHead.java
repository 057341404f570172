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

  /** How many lines from the first one may say when the event was, for those above to title it. */
  private static final int TOLD = 6;

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
    int least = told(lines, habits, furniture, words);
    int end = Math.max(least, opening < 0 ? lines.size() : opening);
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
        boolean above = index < least && title;
        if (!above
            && ((line.isBulleted() && !placed)
                || !head
                || (habits.prose() && Reported.isParagraph(line)))) {
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

  /**
   * How many of the first lines stand above one that says when or where the event was: whatever they
   * are, they title it or belong to the page.
   */
  static int told(
      List<Piece> lines, TextHabits habits, PageFurniture furniture, HeadingWords words) {
    int told = habits.spaced() ? 0 : titled(lines, furniture, words);
    for (int index = 0; index < Math.min(TOLD, lines.size()); index++) {
      Piece line = lines.get(index);
      boolean page = furniture.isAbove(line);
      boolean cell = index + 1 < lines.size() && lines.get(index + 1).number() == line.number();
      if (!page
          && (line.isBulleted()
              || cell
              || line.tokens().size() > LONGEST_TITLE
              || line.text().endsWith("?")
              || words.is(NotesCue.PROMPT, line.tokens()))) {
        break;
      }
      boolean placed = tellsOfEvent(line, words) && !words.is(NotesCue.COUNCIL, line.tokens());
      told = placed && !page ? index + 1 : told;
    }
    return told;
  }

  /**
   * How many lines a first block has that titles what follows: one line alone, or with lines of the
   * page around it, and all above the last step of the way through a site.
   */
  private static int titled(List<Piece> lines, PageFurniture furniture, HeadingWords words) {
    int title = -1;
    int way = -1;
    for (int index = 0; index < Math.min(2 * TOLD, lines.size()); index++) {
      Piece line = lines.get(index);
      way = PageFurniture.isOfWay(line) && !line.isBulleted() ? index : way;
      if (furniture.isAbove(line)) {
        continue;
      }
      if (title >= 0) {
        break;
      }
      boolean cell = index + 1 < lines.size() && lines.get(index + 1).number() == line.number();
      if (cell || !mayTitleAlone(line, words)) {
        break;
      }
      title = index;
    }
    boolean apart =
        title >= 0
            && title + 1 < lines.size()
            && (PromptShapes.startsBlock(lines, title + 1)
                || furniture.isAbove(lines.get(title + 1)));
    return Math.max(way + 1, apart ? title + 1 : 0);
  }

  private static boolean mayTitleAlone(Piece line, HeadingWords words) {
    return !line.isBulleted()
        && line.tokens().size() > 1
        && line.tokens().size() <= LONGEST_TITLE
        && ".?!:,;".indexOf(line.text().charAt(line.text().length() - 1)) < 0
        && Character.isUpperCase(line.text().codePointAt(0))
        && !words.is(NotesCue.PROMPT, line.tokens())
        && !words.begins(NotesCue.SAID_LABEL, line.tokens());
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
