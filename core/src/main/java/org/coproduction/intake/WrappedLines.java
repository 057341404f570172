package org.coproduction.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.coproduction.text.Tokens;

/**
 * Joins the lines that were broken in the middle of what somebody said, and the rows of a table
 * whose cells were.
 *
 * <p>A line goes on with the one right above it where it has no sign of its own and is set under
 * the text of a bullet, or begins as no sentence does behind a line that does not end and that the
 * width of the page had to break, or where the line above ends in a word that needs another or in a
 * bracket that is still open. A row goes on where each of its cells may, and one of them must.
 */
final class WrappedLines {

  /** The shortest line, in UTF-16 units, that anybody has to break. */
  private static final int BROKEN = 44;

  /** The shortest that is broken where a page is narrow. */
  private static final int NARROW = 30;

  /** The fewest words of a line that a lone "and" or "the" at its end leaves open. */
  private static final int OPEN = 3;

  /** How much narrower than the widest a broken line may be beside the word that did not fit. */
  private static final int SLACK = 6;

  /** The longest stretch at the end of a line in which an open bracket is looked for. */
  private static final int TAIL = 200;

  /** Nothing ends in these. */
  private static final Set<String> NEVER_LAST = WordedPattern.words("never-last");

  /** A sentence of speech can end in these, as in "what I came for". */
  private static final Set<String> SELDOM_LAST = WordedPattern.words("seldom-last");

  private final List<Piece> lines;
  private final Predicate<Piece> begins;
  private final Predicate<Piece> alone;
  private final Phrasing phrasing;
  private final int width;
  private final boolean wraps;
  private final boolean counted;
  private final List<Piece> joined;

  /** The pieces of the last row as they are joined, by where they stand in what is joined. */
  private int rowStart;

  private WrappedLines(List<Piece> lines, Predicate<Piece> begins, Predicate<Piece> alone) {
    this.lines = lines;
    this.begins = begins;
    this.alone = alone;
    this.phrasing = Phrasing.of(lines);
    this.width = TextHabits.width(lines);
    this.wraps = wraps(lines);
    this.counted = TextHabits.isCounted(lines);
    this.joined = new ArrayList<>(lines.size());
  }

  /**
   * The lines with those joined that go on.
   *
   * @param begins tells lines that begin something, whatever they look like
   * @param alone tells lines that nothing goes on from, nor they from another
   */
  static List<Piece> joined(List<Piece> lines, Predicate<Piece> begins, Predicate<Piece> alone) {
    return new WrappedLines(lines, begins, alone).joined();
  }

  private List<Piece> joined() {
    List<Piece> over = List.of();
    for (int index = 0; index < lines.size(); ) {
      int end = endOfRow(index);
      List<Piece> row = lines.subList(index, end);
      boolean goesOn =
          (row.size() == 1 && over.size() == 1)
              ? goesOn(row.get(0), over.get(0))
              : row.size() <= over.size() && rowGoesOn(row, over);
      if (goesOn) {
        for (int cell = 0; cell < row.size(); cell++) {
          int at = rowStart + columnOf(cell, row, over);
          joined.set(at, joined.get(at).with(row.get(cell)));
        }
        // A cell that was left empty stays open for the next row.
        over = row.size() == over.size() ? row : over;
      } else {
        rowStart = joined.size();
        joined.addAll(row);
        over = row;
      }
      index = end;
    }
    return joined;
  }

  private int endOfRow(int index) {
    int end = index + 1;
    while (end < lines.size() && lines.get(end).number() == lines.get(index).number()) {
      end++;
    }
    return end;
  }

  /** Which cell of the row above a cell stands under; negative for none. */
  private static int columnOf(int cell, List<Piece> row, List<Piece> over) {
    if (row.size() == over.size()) {
      return cell;
    }
    for (int at = 0; at < over.size(); at++) {
      if (over.get(at).column() == row.get(cell).column()) {
        return at;
      }
    }
    return -1;
  }

  private boolean rowGoesOn(List<Piece> row, List<Piece> over) {
    boolean open = false;
    for (int index = 0; index < row.size(); index++) {
      Piece cell = row.get(index);
      int column = columnOf(index, row, over);
      if (column < 0) {
        return false;
      }
      Piece above = over.get(column);
      if (cell.number() != above.number() + 1
          || cell.isBulleted()
          || cell.tokens().size() == 0
          || above.text().isEmpty()
          || !isLower(cell)
          || ends(above.text())
          || counts(above)
          || begins.test(cell)
          || VoteMarks.areAll(cell.text())) {
        return false;
      }
      open |= leavesOpen(above, true);
    }
    return open;
  }

  private boolean goesOn(Piece line, Piece above) {
    return !begins.test(line)
        && !alone.test(line)
        && !alone.test(joined.get(joined.size() - 1))
        && goesOn(joined.get(joined.size() - 1), above, line);
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
      boolean cell =
          line.column() > 0
              || above.column() > 0
              || line.number() == above.number()
              || (index + 1 < lines.size() && lines.get(index + 1).number() == line.number());
      boolean lower = !cell && !line.isBulleted() && isLower(line);
      boolean broken =
          line.number() == above.last() + 1
              && above.to() >= BROKEN
              && !above.text().isEmpty()
              && !ends(above.text());
      wraps = !lower || broken;
    }
    return wraps;
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
    boolean ended = ends(above.text()) || counts(above);
    boolean lower = isLower(line);
    boolean broken =
        width > 0
            && above.to() >= BROKEN
            && above.to() + 1 + line.tokens().word(0).length() > width - SLACK;
    if (!ended && closesBracket(above.text(), line.text())) {
      return true;
    }
    if (open.isBulleted()) {
      boolean hangs = line.indent() > open.indent();
      boolean underText = hangs && line.indent() == open.indent() + sign(open);
      // What hangs under a bullet and begins anew goes on only behind a line that had to end.
      boolean hangsOn = underText && (lower || above.to() >= BROKEN || (!ended && broken));
      return hangsOn
          || (!ended
              && ((lower && (hangs || above.to() >= BROKEN)) || broken || leavesOpen(above, lower)))
          || (hangs && broken && above.number() != open.number());
    }
    if (ended) {
      return false;
    }
    boolean inside = "\"\u201C'\u2018(\u00A3".indexOf(line.text().codePointAt(0)) >= 0;
    boolean likely = (lower || inside) && above.to() >= NARROW && phrasing == Phrasing.CAPITALISED;
    return leavesOpen(above, broken || likely)
        || ((lower || inside) && broken)
        || (lower
            && above.to() >= BROKEN
            && phrasing == Phrasing.CAPITALISED
            && width == 0
            && wraps);
  }

  private static boolean isLower(Piece line) {
    return !line.text().isEmpty() && Character.isLowerCase(line.text().codePointAt(0));
  }

  /** Whether a bracket that the line above left open is closed before another opens. */
  private static boolean closesBracket(String above, String line) {
    String tail = above.substring(Math.max(0, above.length() - TAIL));
    String head = line.substring(0, Math.min(TAIL, line.length()));
    int closes = head.indexOf(')');
    int opens = head.indexOf('(');
    return tail.lastIndexOf('(') > tail.lastIndexOf(')')
        && closes > 0
        && (opens < 0 || opens > closes);
  }

  /** How far the text of a bulleted line stands behind its sign. */
  private static int sign(Piece line) {
    return line.span().start() - line.from();
  }

  /** Whether a line closes with a number in brackets where others do, which count people. */
  private boolean counts(Piece line) {
    return counted && VoteMarks.endsInBrackets(line.text());
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
    String word = tokens.word(tokens.size() - 1);
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
