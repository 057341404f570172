package org.coproduction.rendering;

import org.coproduction.value.Words;

/** Text as it can be shown anywhere: in one line, with nothing in it that steers who shows it. */
public final class Printable {

  private static final int REPLACEMENT = 0xFFFD;
  private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
  private static final int ZERO_WIDTH_JOINER = 0x200D;

  private Printable() {}

  /**
   * A text in one line: each run of white space is one space, none is around it, and what would
   * steer a terminal or turn the direction of writing is U+FFFD. Doing it twice is doing it once.
   *
   * @param text any text
   * @return the text in one line; empty where there is nothing but white space
   */
  public static String oneLine(String text) {
    StringBuilder line = new StringBuilder(text.length());
    boolean space = false;
    for (int at = 0; at < text.length(); ) {
      int point = text.codePointAt(at);
      at += Character.charCount(point);
      if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
        space = !line.isEmpty();
      } else {
        if (space) {
          line.append(' ');
          space = false;
        }
        line.appendCodePoint(steers(point) ? REPLACEMENT : point);
      }
    }
    return line.toString();
  }

  /**
   * Words, in one line that steers nothing.
   *
   * @param words what somebody wrote
   * @return the line, as {@link #oneLine(String)} makes it
   */
  public static String oneLine(Words words) {
    return oneLine(words.text());
  }

  /**
   * Control and format characters, lone surrogates, and the code points that Unicode keeps out of
   * texts; the joiners belong to how people write.
   */
  private static boolean steers(int point) {
    if ((point & 0xFFFE) == 0xFFFE || (point >= 0xFDD0 && point <= 0xFDEF)) {
      return true;
    }
    return switch (Character.getType(point)) {
      case Character.CONTROL, Character.SURROGATE -> true;
      case Character.FORMAT -> point != ZERO_WIDTH_JOINER && point != ZERO_WIDTH_NON_JOINER;
      default -> false;
    };
  }
}
