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
    table.begin(next);
    text = next;
    at = 0;
    sentenceEnded = true;
    int length = next.length();
    while (at < length) {
      takeWord(length);
      if (at < length) {
        // Most signs are a single space, which neither is of two units nor ends a sentence.
        if (next.charAt(at) == ' ') {
          at++;
        } else {
          passSign();
        }
      }
    }
  }

  /** Takes the word that begins here, if one does. */
  private void takeWord(int length) {
    char[] letters = table.letters();
    int start = at;
    int end = start;
    long hash = 0;
    while (end < length) {
      char letter = folded(letters[end]);
      if (letter == 0) {
        break;
      }
      letters[end] = letter;
      hash = TokenTable.next(hash, letter);
      end++;
    }
    at = end;
    if (end < length && letters[end] != ' ' && goesOn(end > start)) {
      takeOddWord(start);
    } else if (end > start) {
      table.add(start, end, sentenceEnded, hash);
      sentenceEnded = false;
    }
  }

  /** Whether a word does not end before the sign that is no plain letter or digit. */
  private boolean goesOn(boolean hasBegun) {
    return isOfWord(text.codePointAt(at)) || (hasBegun && isInnerApostrophe());
  }

  private void passSign() {
    int sign = text.codePointAt(at);
    step(sign);
    if (endsSentence(sign)) {
      sentenceEnded = true;
    }
  }

  private void takeOddWord(int start) {
    while (at < text.length() && (isOfWord(text.codePointAt(at)) || isInnerApostrophe())) {
      step(text.codePointAt(at));
    }
    table.add(start, at, sentenceEnded, folded(text.substring(start, at)));
    sentenceEnded = false;
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
