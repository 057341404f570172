package org.coproduction.intake;

import org.coproduction.text.CalendarWords;
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

  /** Whether a group is called by a name of its own: "Signpost Dads", "the Cedar Room carers". */
  static boolean isProper(Tokens tokens, GroupMention group) {
    int start = start(tokens, group.first());
    boolean opens = tokens.startsSentence(start);
    return start < group.first()
        && (!opens || tokens.isCapitalised(group.first()))
        && !CalendarWords.isAny(tokens.word(start));
  }

  private static boolean isJoinedBack(Tokens tokens, int at) {
    return at > 0 && tokens.before(at).equals("-");
  }
}
