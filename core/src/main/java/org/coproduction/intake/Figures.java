package org.coproduction.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.coproduction.text.NumberWords;
import org.coproduction.text.Tokens;

/** Finds the numbers of a text that count something: no dates, ages, sums of money or headings. */
final class Figures {

  /** What is part of a number, or says that there is none. */
  private static final Set<String> PARTS = FormWords.english("part-of-number");

  /** Before a number, these make it the name of something. */
  private static final Set<String> NAMES = FormWords.english("before-name-number");

  /** Behind a number, these make it a time, a day or a length. */
  private static final Set<String> UNITS = FormWords.english("behind-time-number");

  /** Between two numbers, these make the second the whole that the first is a part of. */
  private static final Set<String> SHARE = Set.of("of", "in");

  /** The most groups of digits that a phone number is told in, and the fewest digits of one. */
  private static final int PHONE_GROUPS = 3;

  /** The minutes that are told behind a full stop; other digits there are decimals. */
  private static final Set<String> MINUTES = Set.of("00", "15", "30", "45");

  /** What stands behind a number that only counts the lines. */
  private static final Pattern NUMBERS_A_LINE = Pattern.compile("[.)]");

  private Figures() {}

  /** The figures as they are written, in order. */
  static List<String> in(String text, List<FoundDate> dates) {
    Tokens tokens = Tokens.of(FoundDate.blankedOut(text, dates));
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
    if (!digits && !isInWords(word)) {
      return false;
    }
    String before = tokens.before(at);
    boolean money = before.endsWith("\u00A3") || before.endsWith("$");
    boolean within =
        at > 0 && (before.equals(".") || before.equals(":") || before.equals("/")) && digits;
    boolean clock = at + 1 < tokens.size() && digits && isClock(tokens, at);
    boolean named = at > 0 && before.isBlank() && NAMES.contains(tokens.word(at - 1));
    boolean numbering =
        at == 0 && tokens.size() > 1 && NUMBERS_A_LINE.matcher(tokens.before(1)).lookingAt();
    boolean share =
        at > 1
            && before.length() <= 2
            && before.isBlank()
            && SHARE.contains(tokens.word(at - 1))
            && (tokens.word(at - 2).equals("out")
                || Character.isDigit(tokens.word(at - 2).charAt(0))
                || isInWords(tokens.word(at - 2)));
    boolean unit = at + 1 < tokens.size() && UNITS.contains(tokens.word(at + 1));
    return !money
        && !within
        && !clock
        && !isOfPhone(tokens, at)
        && !named
        && !unit
        && !numbering
        && !share;
  }

  /** Groups of digits that follow one another, of which the first begins with a nought. */
  private static boolean isOfPhone(Tokens tokens, int at) {
    int first = at;
    while (first > at - PHONE_GROUPS && first > 0 && isGroup(tokens, first - 1, first)) {
      first--;
    }
    String opening = tokens.word(first);
    return opening.length() >= PHONE_GROUPS && opening.charAt(0) == '0';
  }

  private static boolean isGroup(Tokens tokens, int at, int next) {
    return tokens.before(next).isBlank()
        && tokens.word(at).length() >= PHONE_GROUPS
        && tokens.word(at).chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** "4.30", "16:15": an hour with its minutes and no decimal. */
  private static boolean isClock(Tokens tokens, int at) {
    String between = tokens.before(at + 1);
    String minutes = tokens.word(at + 1);
    boolean hour = tokens.word(at).length() <= 2 && Integer.parseInt(tokens.word(at)) < 24;
    return hour
        && minutes.length() == 2
        && Character.isDigit(minutes.charAt(0))
        && (between.equals(":") || (between.equals(".") && MINUTES.contains(minutes)))
        && !tokens.before(at + 2).startsWith("%");
  }

  /** "One" is as often a pronoun. */
  private static boolean isInWords(String word) {
    return PARTS.contains(word) || (!word.equals("one") && NumberWords.number(word).isPresent());
  }
}
