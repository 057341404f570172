package org.coproduction.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.coproduction.text.Tokens;

/**
 * Joins the lines that were broken in the middle of what somebody said.
 *
 * <p>A line goes on with the one right above it where it has no sign of its own and is set under
 * the text of a bullet, or begins in lower case behind a line that does not end and that the width
 * of the page had to break, or where the line above ends in a word that needs another.
 */
final class WrappedLines {

  /** The shortest line, in UTF-16 units, that anybody has to break. */
  private static final int BROKEN = 44;

  /** The fewest words of a line that a lone "and" or "the" at its end leaves open. */
  private static final int OPEN = 3;

  /** How much narrower than the widest a broken line may be beside the word that did not fit. */
  private static final int SLACK = 6;

  /** Nothing ends in these. */
  private static final String NEVER_LAST =
      " and or but the a an of our my your their because than a'r neu ond ";

  /** A sentence of speech can end in these, as in "what I came for". */
  private static final String SELDOM_LAST =
      " to for with at in on from by as that which who when if is are was were be been his her its"
          + " this these so about into not no very ac yn y yr i o ar gyda ";

  private final Phrasing phrasing;
  private final int width;
  private final boolean wraps;

  private WrappedLines(Phrasing phrasing, int width, boolean wraps) {
    this.phrasing = phrasing;
    this.width = width;
    this.wraps = wraps;
  }

  /**
   * The lines with those joined that go on.
   *
   * @param alone tells lines that begin something, whatever they look like, and that nothing goes
   *     on from
   */
  static List<Piece> joined(List<Piece> lines, Predicate<Piece> begins, Predicate<Piece> alone) {
    WrappedLines wrapped =
        new WrappedLines(Phrasing.of(lines), TextHabits.width(lines), wraps(lines));
    List<Piece> joined = new ArrayList<>(lines.size());
    for (int index = 0; index < lines.size(); index++) {
      Piece line = lines.get(index);
      boolean goesOn =
          index > 0
              && isAlone(lines, index)
              && isAlone(lines, index - 1)
              && !begins.test(line)
              && !alone.test(line)
              && !alone.test(joined.get(joined.size() - 1))
              && wrapped.goesOn(joined.get(joined.size() - 1), lines.get(index - 1), line);
      if (goesOn) {
        joined.set(joined.size() - 1, joined.get(joined.size() - 1).with(line));
      } else {
        joined.add(line);
      }
    }
    return joined;
  }

  /**
   * Whether plain lines that begin in lower case always follow one that somebody had to break:
   * where one follows a short line or a full stop, people just began in lower case.
   */
  private static boolean wraps(List<Piece> lines) {
    boolean wraps = true;
    for (int index = 1; index < lines.size() && wraps; index++) {
      Piece line = lines.get(index);
      Piece above = lines.get(index - 1);
      boolean lower =
          !line.isBulleted()
              && !line.text().isEmpty()
              && Character.isLowerCase(line.text().codePointAt(0));
      boolean broken =
          line.number() == above.last() + 1
              && above.to() >= BROKEN
              && !above.text().isEmpty()
              && !ends(above.text());
      wraps = !lower || broken;
    }
    return wraps;
  }

  /** Whether a piece has its line for itself. */
  private static boolean isAlone(List<Piece> lines, int index) {
    int number = lines.get(index).number();
    boolean before = index > 0 && lines.get(index - 1).number() == number;
    boolean behind = index + 1 < lines.size() && lines.get(index + 1).number() == number;
    return !before && !behind;
  }

  /**
   * Whether a line goes on.
   *
   * @param open what it may go on with, from its first line
   * @param above the line right above
   */
  private boolean goesOn(Piece open, Piece above, Piece line) {
    boolean follows = line.number() == above.number() + 1;
    if (line.isBulleted() || !follows || line.tokens().size() == 0 || above.text().isEmpty()) {
      return false;
    }
    boolean ended = ends(above.text());
    boolean lower = Character.isLowerCase(line.text().codePointAt(0));
    boolean broken =
        width > 0
            && above.to() >= BROKEN
            && above.to() + 1 + line.tokens().word(0).length() > width - SLACK;
    if (open.isBulleted()) {
      boolean hangs = line.indent() > open.indent();
      boolean underText = hangs && line.indent() == open.indent() + sign(open);
      return underText
          || (!ended
              && ((lower && (hangs || above.to() >= BROKEN)) || broken || leavesOpen(above, lower)))
          || (hangs && broken && above.number() != open.number());
    }
    if (ended) {
      return false;
    }
    return leavesOpen(above, lower || broken)
        || (lower && broken)
        || (lower
            && above.to() >= BROKEN
            && phrasing == Phrasing.CAPITALISED
            && width == 0
            && wraps);
  }

  /** How far the text of a bulleted line stands behind its sign. */
  private static int sign(Piece line) {
    return line.span().start() - line.from();
  }

  private static boolean ends(String text) {
    int last = text.codePointBefore(text.length());
    return ".!?:;\"\u201D\u2026]".indexOf(last) >= 0 || VoteMarks.in(text, false).isPresent();
  }

  /**
   * Whether the last word of a line needs another.
   *
   * @param likely whether the line behind it looks as if it went on
   */
  private static boolean leavesOpen(Piece line, boolean likely) {
    Tokens tokens = line.tokens();
    int last = line.text().codePointBefore(line.text().length());
    if (tokens.size() < OPEN) {
      return false;
    }
    if (last == ',' || last == '&' || last == '(') {
      return true;
    }
    String word = " " + tokens.word(tokens.size() - 1) + " ";
    return Character.isLetter(last)
        && (NEVER_LAST.contains(word) || (likely && SELDOM_LAST.contains(word)));
  }

  /** How the lines of a text mostly begin. */
  private enum Phrasing {
    CAPITALISED,
    LOWER_CASE;

    private static final int LOWER_IN_TEN = 4;

    static Phrasing of(List<Piece> lines) {
      long lower =
          lines.stream()
              .filter(line -> line.saysSomething() && !line.isBulleted())
              .filter(line -> Character.isLowerCase(line.text().codePointAt(0)))
              .count();
      return lower * 10 > (long) lines.size() * LOWER_IN_TEN ? LOWER_CASE : CAPITALISED;
    }
  }
}
