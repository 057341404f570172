package org.coproduction.validation;

import java.util.Set;
import org.coproduction.text.Months;
import org.coproduction.text.Tokens;
import org.coproduction.value.Words;

/**
 * Which kinds of number a text holds. Years, days of a month, ages and the numbers of school years
 * count nobody.
 *
 * @param hasPercentage whether there is a percentage
 * @param hasCount whether there is a number of something
 */
record NumbersInText(boolean hasPercentage, boolean hasCount) {

  private static final Set<String> NUMBER_OF_A_KIND =
      Set.of(
          "year",
          "years",
          "stage",
          "phase",
          "aged",
          "age",
          "ages",
          "grade",
          "level",
          "part",
          "page",
          "section",
          "chapter",
          "term",
          "question",
          "priority",
          "week",
          "month");

  static NumbersInText of(Words words) {
    Tokens tokens = Tokens.of(words.text());
    boolean percentage = false;
    boolean count = false;
    for (int at = 0; at < tokens.size(); at++) {
      if (isNumber(tokens, at)) {
        boolean part = isPercentage(tokens, at);
        percentage |= part;
        count |= !part && isCount(tokens, at);
      } else {
        count |= tokens.word(at).equals("out") && isWord(tokens, at + 1, "of");
      }
    }
    return new NumbersInText(percentage, count);
  }

  /** "85%", "85.5 %", "85 per cent", and the first half of "40-50%" and "40 to 50%". */
  private static boolean isPercentage(Tokens tokens, int at) {
    for (int last = at; last < tokens.size() && isNumber(tokens, last); ) {
      if (tokens.before(last + 1).strip().startsWith("%")
          || isWord(tokens, last + 1, "percent")
          || isWord(tokens, last + 1, "percentage")
          || (isWord(tokens, last + 1, "per") && isWord(tokens, last + 2, "cent"))) {
        return true;
      }
      if (last > at + 1) {
        return false;
      }
      String between = tokens.before(last + 1).strip();
      boolean goesOn = between.equals(".") || between.equals("-") || between.equals("\u2013");
      last += isWord(tokens, last + 1, "to") ? 2 : goesOn ? 1 : tokens.size();
    }
    return false;
  }

  private static boolean isCount(Tokens tokens, int at) {
    String word = tokens.word(at);
    boolean year = word.length() == 4 && (word.startsWith("19") || word.startsWith("20"));
    boolean day = at + 1 < tokens.size() && Months.number(tokens.word(at + 1)).isPresent();
    boolean ofAKind = at > 0 && NUMBER_OF_A_KIND.contains(tokens.word(at - 1));
    return !year && !day && !ofAKind;
  }

  private static boolean isNumber(Tokens tokens, int at) {
    return tokens.word(at).chars().allMatch(sign -> sign >= '0' && sign <= '9');
  }

  private static boolean isWord(Tokens tokens, int at, String word) {
    return at < tokens.size() && tokens.word(at).equals(word);
  }
}
