package org.coproduction.intake;

import org.coproduction.text.Tokens;
import org.coproduction.value.SourceSpan;
import org.coproduction.value.TextSpan;

/**
 * A line of a source, or one cell of it, that is not blank, taken apart; with the lines that go on
 * with it, where there are any.
 *
 * @param number the line, from 1
 * @param last the last line that goes on with it; mostly the line itself
 * @param column how many tabs stand before it
 * @param from its first UTF-16 unit in the line, its bullet included
 * @param to the unit after its last
 * @param indent the columns before it, a tab reaching to the next multiple of four
 * @param bullet the kind of the sign it begins with
 * @param sign that sign as it is written, empty without one
 * @param text what stands behind the sign, without white space around it; empty for a sign alone
 * @param span where that text stands in the line
 * @param tokens the words of the text
 */
record Piece(
    int number,
    int last,
    int column,
    int from,
    int to,
    int indent,
    Bullet bullet,
    String sign,
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
        number,
        tabs(line, start),
        start,
        end,
        columns(line, start),
        found.bullet(),
        found.bullet() == Bullet.NONE
            ? ""
            : line.substring(start, Blank.end(line.substring(0, textFrom), start)),
        text,
        Blank.span(line, textFrom, end),
        Tokens.of(text));
  }

  /** This piece with one behind it that goes on with it. */
  Piece with(Piece next) {
    String joined = text + ' ' + next.text;
    return new Piece(
        number, next.last, column, from, to, indent, bullet, sign, joined, span, Tokens.of(joined));
  }

  /** This piece without a label that its text begins with, up to a UTF-16 unit of the text. */
  Piece behind(int label) {
    int start = Blank.start(text, label);
    String rest = text.substring(start);
    TextSpan left =
        last > number
            ? span
            : new TextSpan(span.start() + text.codePointCount(0, start), span.end());
    return new Piece(
        number, last, column, from, to, indent, bullet, sign, rest, left, Tokens.of(rest));
  }

  /** What stands behind a UTF-16 unit of the text, as a piece that has no sign of its own. */
  Piece from(int start) {
    Piece rest = behind(start);
    return new Piece(
        number, last, column, from, to, indent, Bullet.NONE, "", rest.text, rest.span, rest.tokens);
  }

  /** This piece with another kind of sign, which its text begins with or which it has already. */
  Piece signed(Bullet kind, int label) {
    Piece rest = label == 0 ? this : behind(label);
    String written = label == 0 ? sign : text.substring(0, label).strip();
    return new Piece(
        number, last, column, from, to, indent, kind, written, rest.text, rest.span, rest.tokens);
  }

  /** This piece in a column of a table, by what parts its cells. */
  Piece inColumn(int of) {
    return new Piece(number, last, of, from, to, indent, bullet, sign, text, span, tokens);
  }

  /** What its sign counts, from 1; 0 where it counts nothing. */
  int count() {
    return bullet.countOf(sign);
  }

  /** This piece up to a UTF-16 unit of its text. */
  Piece before(int end) {
    String first = text.substring(0, Blank.end(text.substring(0, end), 0));
    TextSpan left =
        last > number
            ? span
            : new TextSpan(span.start(), span.start() + first.codePointCount(0, first.length()));
    return new Piece(
        number, last, column, from, to, indent, bullet, sign, first, left, Tokens.of(first));
  }

  /** Where its text stands in the source. */
  SourceSpan source() {
    return last > number ? SourceSpan.lines(number, last) : SourceSpan.within(number, span);
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

  private static int tabs(String line, int end) {
    return (int) line.substring(0, end).chars().filter(unit -> unit == '\t').count();
  }

  private static int columns(String line, int end) {
    int columns = 0;
    for (int at = 0; at < end; at++) {
      columns = line.charAt(at) == '\t' ? columns / TAB * TAB + TAB : columns + 1;
    }
    return columns;
  }
}
