package org.coproduction.examples.cli;

import org.coproduction.value.Words;

/** Words as they can be shown on a terminal: in one line, with nothing in them that steers it. */
final class Printable {

  private Printable() {}

  static String of(Words words) {
    StringBuilder shown = new StringBuilder();
    words
        .text()
        .codePoints()
        .map(point -> steers(point) ? '\uFFFD' : point)
        .map(point -> Character.isWhitespace(point) ? ' ' : point)
        .forEach(shown::appendCodePoint);
    return shown.toString();
  }

  /**
   * Control and format characters but for white space: escape sequences, overrides of direction.
   */
  private static boolean steers(int point) {
    int type = Character.getType(point);
    return !Character.isWhitespace(point)
        && (type == Character.CONTROL || (type == Character.FORMAT && point != 0x200D));
  }
}
