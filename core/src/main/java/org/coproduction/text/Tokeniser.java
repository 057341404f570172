package org.coproduction.text;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Takes texts apart, each in one pass. Words of plain letters and digits are folded while they are
 * passed; all others go the longer way.
 */
final class Tokeniser {

  /** The bit by which small and capital letters of ASCII differ. */
  private static final int SMALL = 0x20;

  private final TokenTable table;
  private String text = "";
  private int at;
  private boolean sentenceEnded;

  Tokeniser(TokenTable table) {
    this.table = table;
  }

  void take(String next) {
    text = next;
    at = 0;
    sentenceEnded = true;
    table.begin(next);
    while (at < text.length()) {
      char first = text.charAt(at);
      if (first == ' ') {
        at++;
      } else if (folded(first) > 0 || (first >= 0x80 && isOfWord(text.codePointAt(at)))) {
        takeWord();
      } else {
        passSign();
      }
    }
  }

  private void passSign() {
    int sign = text.codePointAt(at);
    step(sign);
    if (endsSentence(sign)) {
      sentenceEnded = true;
    }
  }

  private void takeWord() {
    String from = text;
    char[] letters = table.letters();
    int start = at;
    int end = start;
    int to = table.lettersUsed();
    int hash = 0;
    int length = from.length();
    // What was folded before takes at most two letters for each sign: there is room for one more
    // word, unless a rare script has used it up.
    int most = Math.min(length, start + letters.length - to);
    while (end < most) {
      char letter = folded(from.charAt(end));
      if (letter == 0) {
        break;
      }
      letters[to++] = letter;
      hash = TokenTable.next(hash, letter);
      end++;
    }
    at = end;
    if (end > start && (end == length || !goesOn())) {
      table.add(start, end, sentenceEnded, end - start, hash);
    } else {
      takeOddWord(start);
    }
    sentenceEnded = false;
  }

  /** Whether a word does not end before the sign that is no plain letter or digit. */
  private boolean goesOn() {
    char sign = text.charAt(at);
    if (sign < 0x80) {
      return folded(sign) > 0 || isInnerApostrophe();
    }
    return isOfWord(text.codePointAt(at)) || isInnerApostrophe();
  }

  private void takeOddWord(int start) {
    while (at < text.length() && (isOfWord(text.codePointAt(at)) || isInnerApostrophe())) {
      step(text.codePointAt(at));
    }
    table.add(start, at, sentenceEnded, folded(text.substring(start, at)));
  }

  private void step(int read) {
    if (Character.isSupplementaryCodePoint(read)) {
      table.pairAt(at);
      at++;
    }
    at++;
  }

  /**
   * Signs inside a word, an address or a number end nothing, and a full stop behind a single letter
   * is an abbreviation's.
   */
  private boolean endsSentence(int sign) {
    return switch (sign) {
      case '\n', '\r', ';' -> true;
      case '?', '!' -> !wordFollows();
      case '.' -> !wordFollows() && !afterSingleLetter();
      default -> false;
    };
  }

  private boolean wordFollows() {
    return at < text.length() && isOfWord(text.codePointAt(at));
  }

  private boolean afterSingleLetter() {
    int last = table.size() - 1;
    return last >= 0
        && table.to(last) == at - 1
        && table.isOneLetter(last)
        && Character.isLetter(text.charAt(at - 2));
  }

  private boolean isInnerApostrophe() {
    return isApostrophe(text.charAt(at))
        && at + 1 < text.length()
        && Character.isLetter(text.codePointAt(at + 1));
  }

  private static boolean isApostrophe(int sign) {
    return sign == '\'' || sign == '\u2019' || sign == '\u2018' || sign == '\u02BC';
  }

  /** A plain letter in lower case, a plain digit as it is, and 0 for any other sign. */
  private static char folded(char sign) {
    int small = sign | SMALL;
    if (small >= 'a' && small <= 'z') {
      return (char) small;
    }
    return sign >= '0' && sign <= '9' ? sign : 0;
  }

  private static boolean isOfWord(int codePoint) {
    if (codePoint < 0x80) {
      return folded((char) codePoint) > 0;
    }
    int type = Character.getType(codePoint);
    return Character.isLetterOrDigit(codePoint)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  private static String folded(String surface) {
    StringBuilder folded = new StringBuilder(surface.length());
    String plain = isPlain(surface) ? surface : Normalizer.normalize(surface, Normalizer.Form.NFKD);
    for (int at = 0; at < plain.length(); at++) {
      char letter = plain.charAt(at);
      if (isApostrophe(letter)) {
        if (isPossessive(plain, at)) {
          break;
        }
      } else if (Character.getType(letter) != Character.NON_SPACING_MARK) {
        folded.append(letter);
      }
    }
    return folded.isEmpty() ? surface : folded.toString().toLowerCase(Locale.ROOT);
  }

  private static boolean isPossessive(String word, int apostrophe) {
    return apostrophe == word.length() - 2
        && (word.charAt(apostrophe + 1) == 's' || word.charAt(apostrophe + 1) == 'S');
  }

  private static boolean isPlain(String surface) {
    for (int at = 0; at < surface.length(); at++) {
      if (surface.charAt(at) >= 0x80) {
        return false;
      }
    }
    return true;
  }
}
