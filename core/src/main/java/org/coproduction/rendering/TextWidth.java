package org.coproduction.rendering;

import java.util.ArrayList;
import java.util.List;

/**
 * How many columns of a terminal a text takes, near enough: marks that join the letter before take
 * none, the scripts and pictures that terminals draw double take two.
 */
final class TextWidth {

  private TextWidth() {}

  static int of(String text) {
    return text.codePoints().map(TextWidth::of).sum();
  }

  static int longestWord(String text) {
    int longest = 0;
    for (String word : text.split(" ", -1)) {
      longest = Math.max(longest, of(word));
    }
    return longest;
  }

  /**
   * The lines of a text; a word that is longer than a line is broken. Nothing is one empty line.
   */
  static List<String> wrapped(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int used = 0;
    for (String word : text.split(" ", -1)) {
      int needed = of(word);
      if (used > 0 && used + 1 + needed > width) {
        lines.add(line.toString());
        line.setLength(0);
        used = 0;
      }
      if (used > 0) {
        line.append(' ');
        used++;
      }
      used = needed <= width ? used + needed : broken(word, width, line, lines);
      if (needed <= width) {
        line.append(word);
      }
    }
    lines.add(line.toString());
    return lines;
  }

  /** Breaks a word over lines and leaves its rest in the last one; gives how wide that rest is. */
  private static int broken(String word, int width, StringBuilder line, List<String> lines) {
    int used = 0;
    for (int at = 0; at < word.length(); ) {
      int point = word.codePointAt(at);
      at += Character.charCount(point);
      if (used > 0 && used + of(point) > width) {
        lines.add(line.toString());
        line.setLength(0);
        used = 0;
      }
      line.appendCodePoint(point);
      used += of(point);
    }
    return used;
  }

  private static int of(int point) {
    int type = Character.getType(point);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    return isDouble(point) ? 2 : 1;
  }

  private static boolean isDouble(int point) {
    return (point >= 0x1100 && point <= 0x115F)
        || (point >= 0x2E80 && point <= 0xA4CF)
        || (point >= 0xAC00 && point <= 0xD7A3)
        || (point >= 0xF900 && point <= 0xFAFF)
        || (point >= 0xFE30 && point <= 0xFE6F)
        || (point >= 0xFF00 && point <= 0xFF60)
        || (point >= 0xFFE0 && point <= 0xFFE6)
        || (point >= 0x1F300 && point <= 0x1F64F)
        || (point >= 0x1F900 && point <= 0x1FAFF)
        || (point >= 0x20000 && point <= 0x3FFFD);
  }
}
