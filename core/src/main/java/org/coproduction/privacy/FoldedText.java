package org.coproduction.privacy;

import java.text.Normalizer;
import org.coproduction.value.TextSpan;
import org.jspecify.annotations.Nullable;

/**
 * A text in the form in which identifiers are looked for, with the way back to the text itself.
 *
 * <p>Digits of all scripts and full-width letters become ASCII, white space a blank or a line end,
 * dashes a hyphen; marks that print on another character and characters that print nothing
 * (joiners, direction marks, soft hyphens) are passed over, so that none of them hides a number.
 * Every character left is one UTF-16 unit.
 */
final class FoldedText {

  /** Stands for letters and other signs beyond the first 65,536 characters. */
  private static final char SOME_LETTER = '\u00e6';

  private static final char SOME_SIGN = '*';
  private static final int FULL_WIDTH = 0xFF01 - '!';

  private final String text;
  private final int @Nullable [] starts;
  private final int @Nullable [] ends;

  private FoldedText(String text, int @Nullable [] starts, int @Nullable [] ends) {
    this.text = text;
    this.starts = starts;
    this.ends = ends;
  }

  static FoldedText of(String text) {
    return isPlain(text) ? new FoldedText(text, null, null) : fold(text);
  }

  String text() {
    return text;
  }

  int length() {
    return text.length();
  }

  /** A character, or a line end for every place outside the text. */
  char at(int index) {
    return index >= 0 && index < text.length() ? text.charAt(index) : '\n';
  }

  boolean isDigit(int index) {
    char here = at(index);
    return here >= '0' && here <= '9';
  }

  boolean isLetter(int index) {
    return Character.isLetter(at(index));
  }

  /** Whether a word or number could go on across this place from its left. */
  boolean isWithinWord(int index) {
    return isDigit(index) || isLetter(index);
  }

  /** An ASCII letter as a capital, or a blank for anything else. */
  char capital(int index) {
    char here = at(index);
    if (here >= 'a' && here <= 'z') {
      return (char) (here - ('a' - 'A'));
    }
    return here >= 'A' && here <= 'Z' ? here : ' ';
  }

  /**
   * Where some of these characters stand in the text itself, with the marks on the last of them.
   */
  TextSpan span(int start, int end) {
    return starts == null || ends == null
        ? new TextSpan(start, end)
        : new TextSpan(starts[start], ends[end - 1]);
  }

  private static boolean isPlain(String text) {
    for (int at = 0; at < text.length(); at++) {
      char unit = text.charAt(at);
      if ((unit < ' ' && unit != '\n' && unit != '\r') || unit > '~') {
        return false;
      }
    }
    return true;
  }

  private static FoldedText fold(String text) {
    int most = text.codePointCount(0, text.length());
    StringBuilder folded = new StringBuilder(most);
    int[] starts = new int[most];
    int[] ends = new int[most];
    int point = 0;
    for (int at = 0; at < text.length(); point++) {
      int codePoint = text.codePointAt(at);
      at += Character.charCount(codePoint);
      int type = Character.getType(codePoint);
      boolean onAnother = type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
      if (onAnother) {
        if (!folded.isEmpty()) {
          ends[folded.length() - 1] = point + 1;
        }
      } else if (type != Character.FORMAT) {
        starts[folded.length()] = point;
        ends[folded.length()] = point + 1;
        folded.append(folded(codePoint, type));
      }
    }
    return new FoldedText(folded.toString(), starts, ends);
  }

  private static char folded(int codePoint, int type) {
    int digit = Character.digit(codePoint, 10);
    if (digit >= 0) {
      return (char) ('0' + digit);
    }
    if (codePoint >= 0xFF01 && codePoint <= 0xFF5E) {
      return (char) (codePoint - FULL_WIDTH);
    }
    return switch (type) {
      case Character.SPACE_SEPARATOR -> ' ';
      case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> '\n';
      case Character.CONTROL -> isLineEnd(codePoint) ? '\n' : ' ';
      case Character.DASH_PUNCTUATION -> '-';
      default -> codePoint == 0x2212 ? '-' : unit(codePoint);
    };
  }

  private static boolean isLineEnd(int control) {
    return control == '\n' || control == '\r' || control == 0x85;
  }

  private static char unit(int codePoint) {
    if (Character.isBmpCodePoint(codePoint)) {
      return (char) codePoint;
    }
    if (!Character.isLetter(codePoint)) {
      return SOME_SIGN;
    }
    // The letters of mathematics are Latin letters in another dress.
    String plain = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKC);
    return plain.length() == 1 ? plain.charAt(0) : SOME_LETTER;
  }
}
