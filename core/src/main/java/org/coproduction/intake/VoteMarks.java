package org.coproduction.intake;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads how many people marked a line as theirs too, from the marks that stand with it: "(x4)", "+1
 * +1", three dots, "(3 dots)", "12 votes". The marks stay where they are in the words.
 */
final class VoteMarks {

  /** The stretch at the end of a line in which marks are looked for, in UTF-16 units. */
  private static final int TAIL = 80;

  private static final String DOTS =
      "\u2022\u25CF\u2219\u00B7\u2B24\u25CB\u2605\u2606\u2713\u2714\u2717\u25A0\u25AA*|"
          + "\uD83D\uDC4D\u2764\uFE0F\uD83D\uDD34\uD83D\uDFE2\uD83D\uDD35\uD83D\uDFE1";

  private static final Pattern DOTTED = Pattern.compile("(?:^|\\s)([" + DOTS + "\\s]+)$");

  private static final Pattern PLUS_ONES =
      Pattern.compile("(?:^|[\\s(\\[])((?:\\+\\s?\\d{1,2}[\\s,;)\\]]*)+)$");

  /** Strokes in fives, behind a gap: "IIII III". */
  private static final Pattern TALLY = Pattern.compile("\\s{2}((?:[I|]{2,5}\\s?){1,8})$");

  private static final Pattern PLUSES = Pattern.compile("(?:^|\\s)(\\+{1,20})$");

  /** Each with the number in its first group. */
  private static final List<Pattern> NUMBERS =
      List.of(
          Pattern.compile("[(\\[]\\s?[xX\u00D7]\\s?(\\d{1,4})\\b[^)\\]]{0,20}[)\\]]"),
          Pattern.compile("[(\\[]\\s?(\\d{1,4})\\s?[xX\u00D7]\\s?[)\\]]"),
          WordedPattern.anyCase(
              "[(\\[]\\s?(\\d{1,5})\\s(?:\\p{L}{1,12}\\s)?{vote}[^)\\]]{0,20}[)\\]]"),
          WordedPattern.anyCase(
              "[(\\[](\\d{1,4})\\s(?:{of-those-there}|(?:{who-said-so} )?{said-so})[)\\]]\\s*$"),
          Pattern.compile("(?:^|\\s)[xX\u00D7]\\s?(\\d{1,4})\\s*[.!]?$"),
          WordedPattern.anyCase("(?:^|[\\s:\u2013\u2014-])(\\d{1,5})\\s{vote}\\s*[.!]?$"));

  private static final Pattern IN_BRACKETS =
      Pattern.compile("[(\\[](?:n\\s?=\\s?)?(\\d{1,5})[)\\]]$");
  private static final Pattern PEOPLE = WordedPattern.anyCase("\\s(\\d{1,5})\\s{counted-people}$");

  private static final Pattern SAME_AGAIN =
      Pattern.compile("(?:^|\\s)\\(?\\s*[\"\u201C\u201D\u3003]{1,2}\\s*\\)?$");
  private static final Pattern SAME =
      WordedPattern.anyCase("(?:{same-again}|[\"\u201C\u201D\u3003\\s]+)[.!]*");

  /** What is told of the room and not counted. */
  private static final Pattern AGREEMENT =
      WordedPattern.anyCase(
          "[\\[(]?(?:{agreeing}\\s){0,3}(?:{agreeing-people}\\s)?{agreed}(?:\\s{agreed-where})?"
              + "[\\])]?[.!]*");

  /** A step of a scale, with how many took it. */
  private static final Pattern STEP =
      Pattern.compile("^\\p{L}+(?: \\p{L}+){0,3}\\s?(?:[\u2013\u2014=]|:|\\s-)\\s?(\\d{1,4})$");

  private static final Pattern DIGITS = Pattern.compile("\\d{1,2}");

  private VoteMarks() {}

  /**
   * How many marked a line.
   *
   * @param counted whether numbers in brackets count people throughout the text
   */
  static Optional<Long> in(String text, boolean counted) {
    String tail = text.substring(Math.max(0, text.length() - TAIL));
    for (Pattern pattern : NUMBERS) {
      Matcher number = pattern.matcher(tail);
      if (number.find()) {
        return Optional.of(Long.parseLong(number.group(1)));
      }
    }
    Matcher ones = PLUS_ONES.matcher(tail);
    if (ones.find()) {
      return Optional.of(
          DIGITS
              .matcher(ones.group(1))
              .results()
              .mapToLong(one -> Long.parseLong(one.group()))
              .sum());
    }
    Matcher tally = TALLY.matcher(tail);
    if (tally.find()) {
      return Optional.of(tally.group(1).chars().filter(unit -> unit == 'I' || unit == '|').count());
    }
    Matcher pluses = PLUSES.matcher(tail);
    if (pluses.find()) {
      return Optional.of((long) pluses.group(1).length());
    }
    Matcher dots = DOTTED.matcher(tail);
    if (dots.find() && !dots.group(1).isBlank()) {
      return Optional.of(dots.group(1).codePoints().filter(VoteMarks::isMark).count());
    }
    Matcher step = STEP.matcher(text.length() > TAIL ? "" : text);
    if (step.matches()) {
      return Optional.of(Long.parseLong(step.group(1)));
    }
    return counted ? inBrackets(tail) : Optional.empty();
  }

  /** Whether a line tells that others agreed with the one above, and not how many. */
  static boolean areAgreement(String text) {
    return text.length() <= TAIL && AGREEMENT.matcher(text).matches();
  }

  /** Whether a number in brackets closes a line, as where people were counted. */
  static boolean endsInBrackets(String text) {
    return inBrackets(text.substring(Math.max(0, text.length() - TAIL))).isPresent();
  }

  private static Optional<Long> inBrackets(String tail) {
    Matcher number = IN_BRACKETS.matcher(tail);
    Matcher people = PEOPLE.matcher(tail);
    if (number.find()) {
      long count = Long.parseLong(number.group(1));
      // A year in brackets is no count.
      return count >= 1900 && count < 2100 ? Optional.empty() : Optional.of(count);
    }
    return people.find() ? Optional.of(Long.parseLong(people.group(1))) : Optional.empty();
  }

  /** Whether a line has marks and nothing else, so that they belong to the line above. */
  static boolean areAll(String text) {
    if (text.isEmpty() || text.length() > TAIL) {
      return false;
    }
    if (SAME.matcher(text).matches()) {
      return true;
    }
    return in(text, false).isPresent()
        && text.codePoints().noneMatch(VoteMarks::isOfWords)
        && !text.contains("?");
  }

  /** Whether the sign for "the same" stands in the place of a number of marks. */
  static boolean sameAgain(String text) {
    return text.length() > 2
        && SAME_AGAIN.matcher(text).find()
        && text.chars().filter(unit -> unit == '"').count() % 2 == 1;
  }

  /** Whether a line begins with signs that repeat words of the line above. */
  static boolean repeatsWords(String text) {
    int at = Blank.start(text, 0);
    int signs = 0;
    while (at < text.length() && "\"\u201C\u201D\u3003".indexOf(text.charAt(at)) >= 0) {
      signs++;
      at = Blank.start(text, at + 1);
    }
    return signs >= 2 || (text.length() > 6 && text.regionMatches(true, 0, "ditto", 0, 5));
  }

  private static boolean isOfWords(int codePoint) {
    return Character.isLetter(codePoint) && codePoint != 'x' && codePoint != 'X';
  }

  private static boolean isMark(int codePoint) {
    return !Character.isWhitespace(codePoint) && codePoint != 0xFE0F;
  }
}
