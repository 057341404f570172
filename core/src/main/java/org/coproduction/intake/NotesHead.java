package org.coproduction.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coproduction.text.Tokens;

/**
 * What stands above the things that people said: navigation, the event's title, when and where it
 * was, who came.
 *
 * @param length how many lines it has
 * @param way how many of them stand above or in the way through a site
 * @param titles the line that titles the event; none or one
 * @param summaries the lines that sum it up
 */
record NotesHead(int length, int way, List<Piece> titles, List<Piece> summaries) {

  /** The most lines of a summary; what goes on longer is no summary. */
  private static final int LONGEST_SUMMARY = 3;

  /** The longest title, in words. */
  private static final int LONGEST_TITLE = 20;

  /** The most lines above a first prompt that are taken for title and summary unseen. */
  private static final int PLAIN_HEAD = 4;

  /** How many lines from the first one may say when the event was, for those above to title it. */
  private static final int TOLD = 6;

  /** How many lines in a row make a list of what was said. */
  private static final int LISTED = 3;

  /** The longest line that is a day and nothing else, in words. */
  private static final int LONGEST_DATE = 5;

  /** The longest line that only counts who was there, in words. */
  private static final int LONGEST_COUNT = 7;

  /** Two words in capitals, or a long one: a short one alone is as often an abbreviation. */
  private static final Pattern CAPITAL =
      Pattern.compile(
          "(\\p{Lu}[\\p{Lu}'\u2019&.-]{1,30}(?: [\\p{Lu}&\\d][\\p{Lu}\\d'\u2019&.-]{0,30}(?!\\p{Ll})){1,5}|\\p{Lu}{6,30})"
              + "(?=[,(:;\u2013\u2014]|\\s)");

  private static final Pattern WHEN =
      WordedPattern.anyCase(
          "\\b{weekday}s?\\b|\\b{part-of-day}\\b|\\b\\d{1,2}(?:[.:]\\d{2})?\\s?[ap]m\\b");

  private static final Pattern CAME =
      WordedPattern.anyCase("\\b(?:\\d{1,3}|{number})\\s(?:\\p{L}{1,12}\\s){0,2}{came}\\b");

  private static final Pattern PRESENT = WordedPattern.anyCase("\\b{present}\\b");

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
    int way = way(lines);
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
    boolean overBlock = false;
    for (; index < end; index++) {
      Piece line = lines.get(index);
      // Below a title with its day, a new block begins what was said.
      overBlock |=
          !titles.isEmpty()
              && least > 0
              && index >= least
              && PromptShapes.startsBlock(lines, index);
      boolean title = titles.isEmpty() && line.tokens().size() <= LONGEST_TITLE;
      if (!furniture.isAbove(line) && index >= way) {
        boolean placed = (index == 0 && isPlacedTitle(line, words)) || isCapitalTitle(line, words);
        boolean head =
            placed
                || (plainHead && !overBlock && !(least > 0 && isListed(lines, index, end, words)))
                || tellsOfEvent(line, words)
                || isTitle(line, words)
                || (habits.prose() && title && !Reported.isParagraph(line));
        boolean above = index < least;
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
    return new NotesHead(index, way, titles, summaries);
  }

  /**
   * How many of the first lines stand above one that says when or where the event was: whatever
   * they are, they title it or belong to the page.
   */
  static int told(
      List<Piece> lines, TextHabits habits, PageFurniture furniture, HeadingWords words) {
    int told = habits.spaced() ? 0 : titled(lines, furniture, words);
    boolean dated = false;
    for (int index = 0; index < Math.min(TOLD, lines.size()); index++) {
      Piece line = lines.get(index);
      boolean page = furniture.isAbove(line) || index < way(lines);
      boolean cell = index + 1 < lines.size() && lines.get(index + 1).number() == line.number();
      boolean capital = isCapitalTitle(line, words);
      if (!page
          && !capital
          && (line.isBulleted()
              || cell
              || line.tokens().size() > LONGEST_TITLE
              || line.text().endsWith("?")
              || words.is(NotesCue.PROMPT, line.tokens()))) {
        break;
      }
      boolean placed = capital || tellsOfEvent(line, words);
      if (!placed && !page && dated) {
        // What stands between one day and another was said.
        break;
      }
      dated |= placed && !page;
      told = placed && !page ? index + 1 : told;
    }
    return told;
  }

  /**
   * How many lines a first block has that titles what follows: one line alone, or with lines of the
   * page around it, and all above the last step of the way through a site.
   */
  private static int titled(List<Piece> lines, PageFurniture furniture, HeadingWords words) {
    int way = way(lines);
    int titles = 0;
    int told = way;
    for (int index = way; index + 1 < Math.min(way + TOLD, lines.size()); index++) {
      Piece line = lines.get(index);
      boolean page = furniture.isAbove(line);
      boolean cell = lines.get(index + 1).number() == line.number();
      if (!page && (cell || !mayTitleAlone(line, words))) {
        break;
      }
      titles += page ? 0 : 1;
      boolean apart = PromptShapes.startsBlock(lines, index + 1);
      if (page || (titles == 1 && (apart || furniture.isAbove(lines.get(index + 1))))) {
        told = index + 1;
      }
      if (apart && titles > 0) {
        break;
      }
    }
    return told;
  }

  /** How many of the first lines there are up to the last step of the way through a site. */
  private static int way(List<Piece> lines) {
    int way = 0;
    for (int index = 0; index < Math.min(2 * TOLD, lines.size()); index++) {
      boolean step = PageFurniture.isOfWay(lines.get(index)) && !lines.get(index).isBulleted();
      way = step ? index + 1 : way;
    }
    return way;
  }

  private static boolean mayTitleAlone(Piece line, HeadingWords words) {
    return !line.isBulleted()
        && line.tokens().size() > 1
        && line.tokens().size() <= LONGEST_TITLE
        && ".?!:,;".indexOf(line.text().charAt(line.text().length() - 1)) < 0
        && Character.isUpperCase(line.text().codePointAt(0))
        && !words.is(NotesCue.PROMPT, line.tokens())
        && line.text().indexOf(": ") < 0;
  }

  /** Below a title with its day, three lines of a block that tell nothing of it were said there. */
  private static boolean isListed(List<Piece> lines, int index, int end, HeadingWords words) {
    for (int at = index; at < index + LISTED; at++) {
      if (at >= end
          || (at > index && PromptShapes.startsBlock(lines, at))
          || tellsOfEvent(lines.get(at), words)
          || isCapitalTitle(lines.get(at), words)) {
        return false;
      }
    }
    return true;
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

  /**
   * "LIBRARY, Tuesday, 8 came": where people met, in capitals, and behind it when or how many; a
   * number may stand before it.
   */
  static boolean isCapitalTitle(Piece line, HeadingWords words) {
    if ((line.isBulleted() && line.bullet() != Bullet.NUMBER) || !mayTitle(line, words)) {
      return false;
    }
    Matcher capital = CAPITAL.matcher(line.text());
    if (!capital.lookingAt() || capital.end() >= line.text().length()) {
      return false;
    }
    String rest = line.text().substring(capital.end(1));
    return TableLabels.isUpperCase(capital.group(1))
        && rest.chars().anyMatch(Character::isLowerCase)
        && (WHEN.matcher(rest).find() || CAME.matcher(rest).find() || saysDay(line));
  }

  /** "28 in the room": how many were there, and nothing else. */
  static boolean countsThosePresent(Piece line) {
    return !line.isBulleted()
        && line.tokens().size() <= LONGEST_COUNT
        && CAME.matcher(line.text()).find()
        && PRESENT.matcher(line.text()).find();
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
    if (line.isBulleted() || tokens.size() == 0 || line.text().endsWith("?")) {
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
    boolean dateAlone =
        dated
            && tokens.size() <= LONGEST_DATE
            && DatesInText.first(line.text()).isPresent()
            && !line.text().endsWith(".");
    return fact || council || dateAlone || (dated && (timed || sign || named)) || (timed && sign);
  }
}
