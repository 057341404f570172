package org.coproduction.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coproduction.text.Months;
import org.coproduction.text.NumberWords;
import org.coproduction.text.Tokens;

/**
 * Finds the moments that a text tells in whatever way they can be put in order: "3 Nov", "in the
 * autumn", "wk 9", "term one", "the Friday". Unlike a date such a moment need not say when it was.
 */
final class Moments {

  /** Months by which seasons and feasts stand; behind "after Christmas" it is January. */
  private static final Map<String, Integer> SEASONS =
      Map.of(
          "spring",
          4,
          "summer",
          7,
          "autumn",
          10,
          "winter",
          1,
          "easter",
          4,
          "christmas",
          12,
          "whitsun",
          5,
          "xmas",
          12);

  private static final Map<String, Integer> WEEKDAYS =
      Map.of(
          "monday",
          1,
          "tuesday",
          2,
          "wednesday",
          3,
          "thursday",
          4,
          "friday",
          5,
          "saturday",
          6,
          "sunday",
          7);

  private static final Map<String, String> NUMBERED =
      Map.ofEntries(
          Map.entry("week", "week"),
          Map.entry("weeks", "week"),
          Map.entry("wk", "week"),
          Map.entry("wks", "week"),
          Map.entry("term", "term"),
          Map.entry("phase", "phase"),
          Map.entry("stage", "stage"),
          Map.entry("step", "step"),
          Map.entry("session", "session"),
          Map.entry("meeting", "meeting"));

  /** Before a word, these make it a month that is else a verb or a name. */
  private static final Set<String> BEFORE_MONTHS = FormWords.english("before-month");

  private static final int LAST_DAY = 31;
  private static final int FIRST_YEAR = 1990;
  private static final int LAST_YEAR = 2099;
  private static final int CENTURY = 2000;
  private static final int MONTHS = 12;

  private static final Pattern PARTS_DATE = Pattern.compile("[./-]");
  private static final Pattern DAY = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?");
  private static final Pattern DIGITS = Pattern.compile("\\d{1,4}");

  private Moments() {}

  /** The moments in order, none within another. */
  static List<Moment> in(Tokens tokens) {
    List<Moment> moments = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      Optional<Moment> moment =
          inDigits(tokens, at)
              .or(month(tokens, at))
              .or(named(tokens, at))
              .or(numbered(tokens, at))
              .or(year(tokens, at));
      moment.ifPresent(moments::add);
      at = moment.map(Moment::end).orElse(at + 1);
    }
    return moments;
  }

  /** "12/06/2024", "3.9.23": the day first. */
  private static Optional<Moment> inDigits(Tokens tokens, int at) {
    if (at + 2 >= tokens.size() || !PARTS_DATE.matcher(tokens.before(at + 1)).matches()) {
      return Optional.empty();
    }
    int day = digits(tokens, at);
    int month = digits(tokens, at + 1);
    int year = digits(tokens, at + 2);
    boolean date =
        tokens.before(at + 2).equals(tokens.before(at + 1))
            && day > 0
            && day <= LAST_DAY
            && month > 0
            && month <= MONTHS
            && year > 0;
    return date
        ? Optional.of(
            new Moment(
                Moment.CALENDAR, year < CENTURY ? CENTURY + year : year, month, day, at, at + 3))
        : Optional.empty();
  }

  /** A month with the day and the year that stand beside it. */
  private static Supplier<Optional<Moment>> month(Tokens tokens, int at) {
    return () -> {
      OptionalInt month = Months.number(tokens.word(at));
      int dayBefore = at > 0 ? day(tokens, tokens.word(at - 1).equals("of") ? at - 2 : at - 1) : 0;
      int behind = at + 1 < tokens.size() ? day(tokens, at + 1) : 0;
      boolean dated = dayBefore > 0 || behind > 0;
      if (month.isEmpty() || !(dated || isMonth(tokens, at))) {
        return Optional.empty();
      }
      int end = dayBefore == 0 && behind > 0 ? at + 2 : at + 1;
      int year = end < tokens.size() ? fullYear(tokens, end) : 0;
      return Optional.of(
          new Moment(
              Moment.CALENDAR,
              year,
              month.getAsInt(),
              dayBefore > 0 ? dayBefore : behind,
              at,
              year > 0 ? end + 1 : end));
    };
  }

  /** "May" and "march" are verbs and "Jan" is a name, unless what stands before tells. */
  private static boolean isMonth(Tokens tokens, int at) {
    String word = tokens.word(at);
    boolean behindTime = at > 0 && BEFORE_MONTHS.contains(tokens.word(at - 1));
    boolean doubtful = word.length() <= 4 && !word.equals("june") && !word.equals("july");
    if (doubtful || word.equals("march")) {
      return behindTime
          || (tokens.isCapitalised(at) && !tokens.startsSentence(at) && !word.equals("jan"))
          || (at + 1 < tokens.size() && fullYear(tokens, at + 1) > 0);
    }
    return true;
  }

  private static Supplier<Optional<Moment>> named(Tokens tokens, int at) {
    return () -> {
      Integer season = SEASONS.get(tokens.word(at));
      if (season != null) {
        boolean after = at > 0 && tokens.word(at - 1).equals("after");
        int month = after ? season % MONTHS + 1 : season;
        int year = at + 1 < tokens.size() ? fullYear(tokens, at + 1) : 0;
        return Optional.of(
            new Moment(Moment.CALENDAR, year, month, 0, at, year > 0 ? at + 2 : at + 1));
      }
      Integer day = WEEKDAYS.get(tokens.word(at));
      return day == null
          ? Optional.empty()
          : Optional.of(new Moment(Moment.WEEKDAY, 0, day, 0, at, at + 1));
    };
  }

  private static Supplier<Optional<Moment>> numbered(Tokens tokens, int at) {
    return () -> {
      String scale = NUMBERED.get(tokens.word(at));
      boolean counted = at > 0 && number(tokens, at - 1) > 0;
      if (scale == null || counted || at + 1 >= tokens.size()) {
        return Optional.empty();
      }
      int number = number(tokens, at + 1);
      return number > 0 && !tokens.startsSentence(at + 1)
          ? Optional.of(new Moment(scale, 0, number, 0, at, at + 2))
          : Optional.empty();
    };
  }

  private static Supplier<Optional<Moment>> year(Tokens tokens, int at) {
    return () -> {
      int year = fullYear(tokens, at);
      boolean told = at > 0 && BEFORE_MONTHS.contains(tokens.word(at - 1));
      return year > 0 && told
          ? Optional.of(new Moment(Moment.CALENDAR, year, 0, 0, at, at + 1))
          : Optional.empty();
    };
  }

  private static int day(Tokens tokens, int at) {
    if (at < 0) {
      return 0;
    }
    Matcher day = DAY.matcher(tokens.word(at));
    int number = day.matches() ? Integer.parseInt(day.group(1)) : 0;
    return number <= LAST_DAY ? number : 0;
  }

  private static int fullYear(Tokens tokens, int at) {
    int year = tokens.word(at).length() == 4 ? digits(tokens, at) : 0;
    return year >= FIRST_YEAR && year <= LAST_YEAR ? year : 0;
  }

  private static int number(Tokens tokens, int at) {
    int digits = tokens.word(at).length() <= 2 ? digits(tokens, at) : 0;
    return digits > 0 ? digits : NumberWords.number(tokens.word(at)).orElse(0);
  }

  private static int digits(Tokens tokens, int at) {
    String word = tokens.word(at);
    return DIGITS.matcher(word).matches() ? Integer.parseInt(word) : 0;
  }
}
