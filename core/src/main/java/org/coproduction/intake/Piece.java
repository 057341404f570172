package org.coproduction.intake;

import org.coproduction.text.Tokens;
import org.coproduction.value.TextSpan;

/**
 * A line of a source, or one cell of it, that is not blank, taken apart.
 *
 * @param number the line, from 1
 * @param from its first UTF-16 unit in the line, its bullet included
 * @param to the unit after its last
 * @param indent the columns before it, a tab reaching to the next multiple of four
 * @param bullet the sign it begins with
 * @param text what stands behind the sign, without white space around it; empty for a sign alone
 * @param span where that text stands in the line
 * @param tokens the words of the text
 */
record Piece(
    int number,
    int from,
    int to,
    int indent,
    Bullet bullet,
    String text,
    TextSpan span,
    Tokens tokens) {

  private static final int TAB = 4;

  static Piece of(int number, String line) {
    return within(number, line, 0, line.length());
  }

  /** A stretch of a line, given in UTF-16 units, that is not blank. */
  static Piece within(int number, String line, int from, int to) {
    int start = Blank.start(line, from);
    int end = Blank.end(line.substring(0, to), start);
    Bullet.Found found = Bullet.in(line.substring(0, end), start);
    int textFrom = Math.min(found.textFrom(), end);
    String text = line.substring(textFrom, end);
    return new Piece(
        number,
        start,
        end,
        columns(line, start),
        found.bullet(),
        text,
        Blank.span(line, textFrom, end),
        Tokens.of(text));
  }

  boolean isBulleted() {
    return bullet != Bullet.NONE;
  }

  /** Whether anything in it could be read aloud: a word, a number, a picture sign. */
  boolean saysSomething() {
    return text.codePoints().anyMatch(Piece::isReadable);
  }

  private static boolean isReadable(int codePoint) {
    return Character.isLetterOrDigit(codePoint)
        || Character.getType(codePoint) == Character.OTHER_SYMBOL
        || codePoint == '?'
        || codePoint == '!';
  }

  private static int columns(String line, int end) {
    int columns = 0;
    for (int at = 0; at < end; at++) {
      columns = line.charAt(at) == '\t' ? columns / TAB * TAB + TAB : columns + 1;
    }
    return columns;
  }
}
