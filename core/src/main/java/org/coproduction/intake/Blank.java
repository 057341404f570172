package org.coproduction.intake;

import org.coproduction.value.TextSpan;

/** What a person sees nothing of: white space of every width, and marks without any. */
final class Blank {

  private Blank() {}

  static boolean isBlank(String text) {
    return start(text, 0) == text.length();
  }

  static boolean isBlank(int codePoint) {
    return Character.isWhitespace(codePoint)
        || Character.isSpaceChar(codePoint)
        || codePoint == 0x200B
        || codePoint == 0x2060
        || codePoint == 0xFEFF
        || codePoint == 0x85;
  }

  /** The first UTF-16 unit from {@code from} on that is not blank, or the length. */
  static int start(String text, int from) {
    int at = from;
    while (at < text.length() && isBlank(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    return at;
  }

  /** The end of the text without what is blank behind it, not before {@code from}. */
  static int end(String text, int from) {
    int at = text.length();
    while (at > from && isBlank(text.codePointBefore(at))) {
      at -= Character.charCount(text.codePointBefore(at));
    }
    return at;
  }

  /** A stretch given in UTF-16 units, in code points. */
  static TextSpan span(String text, int from, int to) {
    int start = text.codePointCount(0, from);
    return new TextSpan(start, start + text.codePointCount(from, to));
  }
}
