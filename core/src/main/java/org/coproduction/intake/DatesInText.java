package org.coproduction.intake;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.coproduction.text.Months;
import org.coproduction.value.ImpreciseDate;
import org.coproduction.value.MalformedValueException;
import org.coproduction.value.Words;

/**
 * Finds dates as people write them: the day first, in digits or words, as precisely as is written
 * and never more. A year of two digits is one of this century.
 */
final class DatesInText {

  private static final String MONTH = "(" + Months.PATTERN + ")\\b\\.?";
  private static final String DAY = "\\b(\\d{1,2})(?:st|nd|rd|th)?";
  private static final String GAP = " {1,3}";
  private static final String YEAR = "((?:19|20)\\d{2})\\b";
  private static final String TO = " {0,3}(?:-|\u2013|\u2014|to|until|and) {0,3}";
  private static final String SEASONS = "springsummerautumnwinter";

  /** The ways to write a date; where two begin at one place, the first that fits counts. */
  private static final List<Way> WAYS =
      List.of(
          way("\\b(\\d{4})-(\\d{2})-(\\d{2})\\b", DatesInText::yearFirst),
          way("\\b(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4}|['\u2019]?\\d{2})\\b", DatesInText::digits),
          way(
              "\\b" + MONTH + GAP + YEAR + TO + MONTH + GAP + YEAR,
              match -> span(match.group(2), match.group(1), match.group(4), match.group(3))),
          way(
              "\\b" + MONTH + TO + MONTH + GAP + YEAR,
              match -> span(match.group(3), match.group(1), match.group(3), match.group(2))),
          way(DAY + "(?: of)?" + GAP + MONTH + ",?" + GAP + YEAR, DatesInText::dayAndMonth),
          way("\\b" + MONTH + GAP + DAY + ",?" + GAP + YEAR, DatesInText::monthAndDay),
          way("\\b" + MONTH + ",?" + GAP + YEAR, DatesInText::month),
          way(
              "\\b(spring|summer|autumn|winter)(?: term)?(?: of)?,?" + GAP + YEAR,
              DatesInText::season),
          way(
              "\\b" + YEAR + " {0,3}(?:-|\u2013|\u2014|/|to|until) {0,3}((?:20)?\\d{2})\\b",
              DatesInText::years),
          way(
              "\\b(?:(?:the )?(?:beginning|start|middle|end|early part|first half|second half)(?: of)?"
                  + "|early|mid|late)[ -]"
                  + YEAR,
              DatesInText::vaguely),
          way("\\b" + YEAR, DatesInText::year));

  private DatesInText() {}

  /** The first date of a text. */
  static Optional<FoundDate> first(String text) {
    return all(text).stream().findFirst();
  }

  /** The dates of a text in order, none within another. */
  static List<FoundDate> all(String text) {
    // White space of all kinds is one space wide, so that the patterns can stay legible.
    String plain = spacesOnly(text);
    List<FoundDate> found = new ArrayList<>();
    BitSet taken = new BitSet();
    for (Way way : WAYS) {
      way.pattern()
          .matcher(plain)
          .results()
          .filter(match -> isFree(taken, match))
          .forEach(
              match -> {
                // A day that no calendar has is not read as the year that stands in it.
                taken.set(match.start(), match.end());
                read(way, match).ifPresent(found::add);
              });
    }
    found.sort((left, right) -> Integer.compare(left.from(), right.from()));
    return List.copyOf(found);
  }

  @SuppressWarnings("UnusedException") // what looks like a date and is none is plain text
  private static Optional<FoundDate> read(Way way, MatchResult match) {
    try {
      Reading reading = way.reader().apply(match);
      ImpreciseDate date = ImpreciseDate.parse(reading.edtf());
      return Optional.of(
          new FoundDate(
              reading.keepsWords() ? date.withWords(Words.of(match.group())) : date,
              match.start(),
              match.end(),
              reading.shortYear()));
    } catch (MalformedValueException noDate) {
      return Optional.empty();
    }
  }

  private static Reading yearFirst(MatchResult match) {
    return Reading.of(match.group());
  }

  private static Reading digits(MatchResult match) {
    boolean shortYear = match.group(4).length() < 4;
    String written = match.group(4);
    String year = shortYear ? "20" + written.substring(written.length() - 2) : written;
    String edtf = year + "-" + twoDigits(match.group(3)) + "-" + twoDigits(match.group(1));
    return new Reading(edtf, shortYear, false);
  }

  private static Reading dayAndMonth(MatchResult match) {
    return day(match.group(3), match.group(2), match.group(1));
  }

  private static Reading monthAndDay(MatchResult match) {
    return day(match.group(3), match.group(1), match.group(2));
  }

  private static Reading day(String year, String month, String day) {
    return Reading.of(year + "-" + number(month) + "-" + twoDigits(day));
  }

  private static Reading month(MatchResult match) {
    return Reading.of(match.group(2) + "-" + number(match.group(1)));
  }

  private static Reading span(String year, String month, String lastYear, String lastMonth) {
    return Reading.of(year + "-" + number(month) + "/" + lastYear + "-" + number(lastMonth));
  }

  private static Reading season(MatchResult match) {
    String name = match.group(1).toLowerCase(Locale.ROOT);
    return Reading.of(match.group(2) + "-" + (21 + SEASONS.indexOf(name) / 6));
  }

  private static Reading years(MatchResult match) {
    String first = match.group(1);
    boolean shortYear = match.group(2).length() == 2;
    String last = shortYear ? first.substring(0, 2) + match.group(2) : match.group(2);
    return Reading.of(first + "/" + last);
  }

  private static Reading vaguely(MatchResult match) {
    return new Reading(match.group(1), false, true);
  }

  private static Reading year(MatchResult match) {
    return Reading.of(match.group(1));
  }

  private static String number(String month) {
    return twoDigits(Integer.toString(Months.number(month).orElseThrow()));
  }

  private static String twoDigits(String number) {
    return number.length() == 1 ? "0" + number : number;
  }

  private static boolean isFree(BitSet taken, MatchResult match) {
    int next = taken.nextSetBit(match.start());
    return next < 0 || next >= match.end();
  }

  private static String spacesOnly(String text) {
    StringBuilder plain = new StringBuilder(text);
    for (int at = 0; at < plain.length(); at++) {
      if (Blank.isBlank((int) plain.charAt(at))) {
        plain.setCharAt(at, ' ');
      }
    }
    return plain.toString();
  }

  private static Way way(String pattern, Function<MatchResult, Reading> reader) {
    return new Way(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE), reader);
  }

  /** One way to write a date. */
  private record Way(Pattern pattern, Function<MatchResult, Reading> reader) {}

  /** A date as read, not yet known to be in the calendar. */
  private record Reading(String edtf, boolean shortYear, boolean keepsWords) {
    static Reading of(String edtf) {
      return new Reading(edtf, false, false);
    }
  }
}
