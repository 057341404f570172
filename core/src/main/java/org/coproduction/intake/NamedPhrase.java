package org.coproduction.intake;

import org.coproduction.text.Tokens;

/** The whole name that a word such as "board" or "charter" is the end of. */
final class NamedPhrase {

  private NamedPhrase() {}

  /**
   * The first word of the name: as far back as words begin with a capital, or are joined by a
   * hyphen to one that does.
   *
   * @param first the word that the name ends with
   */
  static int start(Tokens tokens, int first) {
    int start = first;
    int at = first;
    while (at > 0 && !tokens.startsSentence(at)) {
      String between = tokens.before(at);
      boolean hyphen = between.equals("-") || between.equals("\u2010") || between.equals("\u2011");
      if (!hyphen && !between.isBlank()) {
        break;
      }
      at--;
      if (tokens.isCapitalised(at)) {
        start = at;
      } else if (!hyphen && !isJoinedBack(tokens, at)) {
        break;
      }
    }
    return start;
  }

  private static boolean isJoinedBack(Tokens tokens, int at) {
    return at > 0 && tokens.before(at).equals("-");
  }
}
