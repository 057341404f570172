package org.coproduction.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.coproduction.text.Tokens;

/** Finds the numbers of a text that count something: no dates, ages, sums of money or headings. */
final class Figures {

  private static final Set<String> IN_WORDS =
      Set.of(
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen",
          "twenty",
          "thirty",
          "forty",
          "fifty",
          "sixty",
          "seventy",
          "eighty",
          "ninety",
          "none",
          "half",
          "quarter",
          "quarters",
          "third",
          "thirds");

  /** Before a number, these make it the name of something. */
  private static final Set<String> NAMES =
      Set.of(
          "year", "years", "age", "aged", "clause", "section", "page", "item", "step", "version",
          "table", "room", "option", "layout", "phase", "pile", "stage", "key", "no", "ref");

  /** Behind a number, these make it a time, a day or a length. */
  private static final Set<String> UNITS =
      Set.of(
          "am", "pm", "oclock", "year", "old", "th", "st", "nd", "rd", "olds", "hours", "evenings");

  /** Between two numbers, these make the second the whole that the first is a part of. */
  private static final Set<String> SHARE = Set.of("of", "in");

  private Figures() {}

  /** The figures as they are written, in order. */
  static List<String> in(String text, List<FoundDate> dates) {
    StringBuilder plain = new StringBuilder(text);
    for (FoundDate date : dates) {
      for (int at = date.from(); at < date.to(); at++) {
        plain.setCharAt(at, ' ');
      }
    }
    Tokens tokens = Tokens.of(plain.toString());
    List<String> figures = new ArrayList<>();
    for (int at = 0; at < tokens.size(); at++) {
      if (isFigure(tokens, at)) {
        figures.add(tokens.text(at, at + 1) + (tokens.before(at + 1).startsWith("%") ? "%" : ""));
      }
    }
    return figures;
  }

  private static boolean isFigure(Tokens tokens, int at) {
    String word = tokens.word(at);
    boolean digits = word.length() <= 6 && word.chars().allMatch(c -> c >= '0' && c <= '9');
    if (!digits && !IN_WORDS.contains(word)) {
      return false;
    }
    String before = tokens.before(at);
    boolean money = before.endsWith("\u00A3") || before.endsWith("$");
    boolean within =
        at > 0 && (before.equals(".") || before.equals(":") || before.equals("/")) && digits;
    boolean named = at > 0 && before.isBlank() && NAMES.contains(tokens.word(at - 1));
    boolean numbering = at == 0 && tokens.size() > 1 && tokens.before(1).matches("[.)].*");
    boolean share =
        at > 1
            && SHARE.contains(tokens.word(at - 1))
            && (tokens.word(at - 2).equals("out")
                || Character.isDigit(tokens.word(at - 2).charAt(0))
                || IN_WORDS.contains(tokens.word(at - 2)));
    boolean unit = at + 1 < tokens.size() && UNITS.contains(tokens.word(at + 1));
    return !money && !within && !named && !unit && !numbering && !share;
  }
}
