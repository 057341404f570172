package org.coproduction.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.coproduction.value.TextSpan;

/**
 * A text with its signs written in one way, that still knows where each of them stood.
 *
 * @param text the text: one space for any white space, straight quotes, plain hyphens
 * @param places for each unit of it, the code point that it came from, and one behind the last
 */
record PlainText(String text, List<Integer> places) {

  private static final Pattern GAP =
      Pattern.compile(
          "\\[\\s*(?:\u2026|\\.{3})\\s*]|\\(\\s*(?:\u2026|\\.{3})\\s*\\)|\u2026|\\.{3,}");

  private static final int SOFT_HYPHEN = 0xAD;

  static PlainText of(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    List<Integer> places = new ArrayList<>(text.length() + 1);
    int place = 0;
    for (int at = 0; at < text.length(); place++) {
      int sign = text.codePointAt(at);
      at += Character.charCount(sign);
      int written = written(sign);
      boolean secondSpace = written == ' ' && !plain.isEmpty() && lastOf(plain) == ' ';
      if (written != SOFT_HYPHEN && !secondSpace) {
        plain.appendCodePoint(written);
        while (places.size() < plain.length()) {
          places.add(place);
        }
      }
    }
    places.add(place);
    return new PlainText(plain.toString(), places);
  }

  /** The parts of a quotation between the marks for what was left out. */
  static List<String> parts(String quote) {
    List<String> parts = new ArrayList<>();
    String whole = stripped(of(quote).text());
    for (String part : GAP.split(whole, -1)) {
      String words = stripped(part);
      if (!words.isEmpty()) {
        parts.add(words);
      }
    }
    return parts;
  }

  /** Where whole words stand from some place on; the first of them may begin otherwise. */
  int indexOf(String part, int from, boolean first) {
    for (int at = from; at + part.length() <= text.length(); at++) {
      boolean same = text.startsWith(part, at) || (first && beginsOtherwise(part, at));
      if (same && isWhole(text, at, at + part.length())) {
        return at;
      }
    }
    return -1;
  }

  TextSpan span(int from, int to) {
    return new TextSpan(places.get(from), places.get(to - 1) + 1);
  }

  /** Whether a stretch of a text neither begins nor ends within a word. */
  static boolean isWhole(String text, int from, int to) {
    return !isInWord(text, from) && !isInWord(text, to);
  }

  private boolean beginsOtherwise(String part, int at) {
    int inText = text.codePointAt(at);
    int inPart = part.codePointAt(0);
    int length = Character.charCount(inPart);
    return length == Character.charCount(inText)
        && Character.toLowerCase(inText) == Character.toLowerCase(inPart)
        && text.startsWith(part.substring(length), at + length);
  }

  private static boolean isInWord(String text, int at) {
    return at > 0
        && at < text.length()
        && isOfWord(text.codePointBefore(at))
        && isOfWord(text.codePointAt(at));
  }

  private static boolean isOfWord(int sign) {
    int type = Character.getType(sign);
    return Character.isLetterOrDigit(sign)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || sign == '\'';
  }

  /** Quotation marks around the whole and a full stop behind it are the quoting person's. */
  private static String stripped(String text) {
    String bare = text.strip();
    if (bare.length() > 1
        && bare.charAt(0) == bare.charAt(bare.length() - 1)
        && (bare.charAt(0) == '"' || bare.charAt(0) == '\'')) {
      bare = bare.substring(1, bare.length() - 1).strip();
    }
    boolean stop = bare.endsWith(".") && !bare.endsWith("..");
    return stop ? bare.substring(0, bare.length() - 1).strip() : bare;
  }

  private static char lastOf(StringBuilder text) {
    return text.charAt(text.length() - 1);
  }

  private static int written(int sign) {
    if (Character.isWhitespace(sign) || Character.isSpaceChar(sign) || sign == '\u0085') {
      return ' ';
    }
    return switch (sign) {
      case '\u2018', '\u2019', '\u201A', '\u201B', '\u02BC', '`', '\u00B4' -> '\'';
      case '\u201C', '\u201D', '\u201E', '\u201F', '\u00AB', '\u00BB' -> '"';
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> '-';
      default -> sign;
    };
  }
}
