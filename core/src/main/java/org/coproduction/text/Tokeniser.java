package org.coproduction.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Takes one text apart, in one pass. */
final class Tokeniser {

  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private int at;
  private int codePoint;
  private boolean sentenceEnded = true;

  Tokeniser(String text) {
    this.text = text;
  }

  List<Token> tokens() {
    while (at < text.length()) {
      if (isOfWord(text.codePointAt(at))) {
        takeWord();
      } else {
        passSign();
      }
    }
    return tokens;
  }

  private void passSign() {
    int sign = text.codePointAt(at);
    step(sign);
    if (endsSentence(sign)) {
      sentenceEnded = true;
    }
  }

  private void takeWord() {
    int from = at;
    int codePointFrom = codePoint;
    while (at < text.length() && (isOfWord(text.codePointAt(at)) || isInnerApostrophe())) {
      step(text.codePointAt(at));
    }
    String word = folded(text.substring(from, at));
    tokens.add(new Token(word, Stem.of(word), from, at, codePointFrom, codePoint, sentenceEnded));
    sentenceEnded = false;
  }

  private void step(int read) {
    at += Character.charCount(read);
    codePoint++;
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
    return !tokens.isEmpty()
        && tokens.get(tokens.size() - 1).word().length() == 1
        && tokens.get(tokens.size() - 1).to() == at - 1
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

  private static boolean isOfWord(int codePoint) {
    if (codePoint < 0x80) {
      return (codePoint >= 'a' && codePoint <= 'z')
          || (codePoint >= 'A' && codePoint <= 'Z')
          || (codePoint >= '0' && codePoint <= '9');
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
