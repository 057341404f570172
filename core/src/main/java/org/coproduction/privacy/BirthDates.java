package org.coproduction.privacy;

import java.util.Set;
import org.coproduction.text.Months;
import org.coproduction.text.NumberWords;
import org.coproduction.text.PhraseMatch;
import org.coproduction.text.Tokens;

/**
 * Dates of birth: a date right behind words that say so. A date by itself is an event's, and "born
 * after" or "born between" speaks of a year group.
 */
final class BirthDates implements Detector {

  private static final Set<String> BETWEEN = ExactWords.of("between-birth");
  private static final int MOST_BETWEEN = 5;

  @Override
  public void look(Search search) {
    Tokens tokens = search.around().tokens();
    for (PhraseMatch<Surrounding> birth : search.around().all(Surrounding.BIRTH)) {
      int first = birth.end();
      int most = Math.min(first + MOST_BETWEEN, tokens.size());
      while (first < most && (BETWEEN.contains(tokens.word(first)) || isAge(tokens, first))) {
        first++;
      }
      if (first < tokens.size()) {
        date(tokens, first, search);
      }
    }
  }

  /** "Turned 13 on …": an age that a date does not begin with. */
  private static boolean isAge(Tokens tokens, int at) {
    return (NumberWords.number(tokens.word(at)).isPresent() || isNumber(tokens, at))
        && isWord(tokens, at + 1, "on");
  }

  private static void date(Tokens tokens, int first, Search search) {
    int afterDay = isDay(tokens, first) ? first + 1 : first;
    if (isWord(tokens, afterDay, "of")) {
      afterDay++;
    }
    if (isMonth(tokens, afterDay)) {
      int next = afterDay + 1;
      if (afterDay == first && isDay(tokens, next) && !isYear(tokens, next)) {
        next++;
      }
      boolean day = next - first > 1;
      boolean year = isYear(tokens, next);
      if (day || year) {
        found(tokens, first, year ? next + 1 : next, day && year, search);
      }
    } else if (isNumber(tokens, first)
        && isNumber(tokens, first + 1)
        && isNumber(tokens, first + 2)) {
      found(tokens, first, first + 3, true, search);
    } else if (isNumber(tokens, first) && Set.of(6, 8).contains(tokens.word(first).length())) {
      found(tokens, first, first + 1, false, search);
    }
  }

  private static void found(Tokens tokens, int first, int end, boolean whole, Search search) {
    int start = tokens.span(first, end).start();
    search.found(IdentifierKind.DATE_OF_BIRTH, start, tokens.span(first, end).end(), whole);
  }

  private static boolean isWord(Tokens tokens, int at, String word) {
    return at < tokens.size() && tokens.word(at).equals(word);
  }

  private static boolean isNumber(Tokens tokens, int at) {
    return at < tokens.size()
        && tokens.word(at).length() <= 8
        && tokens.word(at).chars().allMatch(unit -> unit >= '0' && unit <= '9');
  }

  /** One or two digits, with or without the ending of a rank. */
  private static boolean isDay(Tokens tokens, int at) {
    if (at >= tokens.size()) {
      return false;
    }
    String word = tokens.word(at);
    int digits = 0;
    while (digits < word.length() && word.charAt(digits) >= '0' && word.charAt(digits) <= '9') {
      digits++;
    }
    return (digits == 1 || digits == 2)
        && Set.of("", "st", "nd", "rd", "th").contains(word.substring(digits));
  }

  private static boolean isYear(Tokens tokens, int at) {
    return isNumber(tokens, at) && Set.of(2, 4).contains(tokens.word(at).length());
  }

  private static boolean isMonth(Tokens tokens, int at) {
    return at < tokens.size() && Months.number(tokens.word(at)).isPresent();
  }
}
