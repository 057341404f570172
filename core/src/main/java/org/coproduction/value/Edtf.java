package org.coproduction.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coproduction.value.ImpreciseDate.Precision;
import org.jspecify.annotations.Nullable;

/**
 * The part of the Extended Date/Time Format that {@link ImpreciseDate} admits, as the days it
 * spans.
 *
 * @param first the first day, null where open or unknown
 * @param last the last day, inclusive, null where open or unknown
 */
record Edtf(
    @Nullable LocalDate first, @Nullable LocalDate last, Precision precision, boolean qualified) {

  private static final Pattern DATE =
      Pattern.compile(
          "([0-9]{4}|[0-9]{3}X|[0-9]{2}XX)(?:-([0-9]{2}|XX)(?:-([0-9]{2}|XX))?)?([?~%])?");
  private static final int SPRING = 21;
  private static final int WINTER = 24;
  private static final int FIRST_QUARTER = 33;
  private static final int LAST_QUARTER = 36;

  static Edtf parse(String text) {
    int slash = text.indexOf('/');
    return slash < 0 ? date(text) : interval(text.substring(0, slash), text.substring(slash + 1));
  }

  private static Edtf interval(String from, String to) {
    boolean open = isOpen(from);
    if (open && isOpen(to)) {
      throw malformed();
    }
    Edtf start = open ? null : date(from);
    Edtf end = isOpen(to) ? null : date(to);
    LocalDate first = start == null ? null : start.first;
    LocalDate last = end == null ? null : end.last;
    if (first != null && last != null && last.isBefore(first)) {
      throw new MalformedValueException("value.date.reversed", "date");
    }
    boolean qualified = (start != null && start.qualified) || (end != null && end.qualified);
    return new Edtf(first, last, Precision.INTERVAL, qualified);
  }

  /** Two dots mean an open end, an empty side an unknown one; either leaves that side unbounded. */
  private static boolean isOpen(String side) {
    return side.isEmpty() || side.equals("..");
  }

  private static Edtf date(String text) {
    Matcher parts = DATE.matcher(text);
    if (!parts.matches()) {
      throw malformed();
    }
    String year = parts.group(1);
    String month = parts.group(2);
    String day = parts.group(3);
    boolean qualified = parts.group(4) != null;
    try {
      if (year.indexOf('X') >= 0) {
        return unspecifiedYears(year, month, qualified);
      }
      int y = Integer.parseInt(year);
      if (y == 0) {
        throw impossible();
      }
      if (month == null || month.equals("XX")) {
        return month != null && day != null && !day.equals("XX")
            ? refuse()
            : span(LocalDate.of(y, 1, 1), LocalDate.of(y, 12, 31), Precision.YEAR, qualified);
      }
      int m = Integer.parseInt(month);
      if (m > 12) {
        return day == null ? partOfYear(y, m, qualified) : refuse();
      }
      YearMonth of = YearMonth.of(y, m);
      if (day == null || day.equals("XX")) {
        return span(of.atDay(1), of.atEndOfMonth(), Precision.MONTH, qualified);
      }
      LocalDate exactly = of.atDay(Integer.parseInt(day));
      return span(exactly, exactly, Precision.DAY, qualified);
    } catch (DateTimeException noSuchDay) {
      throw impossible();
    }
  }

  private static Edtf unspecifiedYears(String year, @Nullable String month, boolean qualified) {
    if (month != null) {
      throw malformed();
    }
    int from = Math.max(1, Integer.parseInt(year.replace('X', '0')));
    int to = Integer.parseInt(year.replace('X', '9'));
    Precision precision = year.endsWith("XX") ? Precision.CENTURY : Precision.DECADE;
    return span(LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31), precision, qualified);
  }

  private static Edtf partOfYear(int year, int code, boolean qualified) {
    if (code >= FIRST_QUARTER && code <= LAST_QUARTER) {
      LocalDate from = LocalDate.of(year, 1 + 3 * (code - FIRST_QUARTER), 1);
      return span(from, from.plusMonths(3).minusDays(1), Precision.QUARTER, qualified);
    }
    if (code >= SPRING && code <= WINTER) {
      LocalDate from = LocalDate.of(year, 3 + 3 * (code - SPRING), 1);
      return span(from, from.plusMonths(3).minusDays(1), Precision.SEASON, qualified);
    }
    throw impossible();
  }

  private static Edtf span(
      LocalDate first, LocalDate last, Precision precision, boolean qualified) {
    return new Edtf(first, last, precision, qualified);
  }

  private static Edtf refuse() {
    throw malformed();
  }

  private static MalformedValueException malformed() {
    return new MalformedValueException("value.date.malformed", "date");
  }

  private static MalformedValueException impossible() {
    return new MalformedValueException("value.date.impossible", "date");
  }
}
