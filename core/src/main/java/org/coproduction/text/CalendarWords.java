package org.coproduction.text;

import java.util.Locale;
import java.util.Set;

/** The English names of days, months, seasons and feasts, which are capitalised and name nobody. */
public final class CalendarWords {

  private static final Set<String> DAYS =
      Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

  private static final Set<String> SHORT_DAYS =
      Set.of("mon", "tue", "tues", "wed", "weds", "thu", "thur", "thurs", "fri", "sat", "sun");

  private static final Set<String> TIMES_OF_YEAR =
      Set.of(
          "spring",
          "summer",
          "autumn",
          "winter",
          "easter",
          "christmas",
          "ramadan",
          "eid",
          "diwali");

  /** No month is longer written short. */
  private static final int SHORT_MONTH = 4;

  private CalendarWords() {}

  /**
   * Whether a word is such a name, written whole; "Jan" and "Sat" are first names too.
   *
   * @param word a word, in any case
   * @return whether it is
   */
  public static boolean isWhole(String word) {
    String name = word.toLowerCase(Locale.ROOT);
    boolean month =
        Months.number(name).isPresent() && (name.length() > SHORT_MONTH || isUncut(name));
    return month || DAYS.contains(name) || TIMES_OF_YEAR.contains(name);
  }

  /**
   * Whether a word is such a name, whole, cut short or in the plural.
   *
   * @param word a word, in any case
   * @return whether it is
   */
  public static boolean isAny(String word) {
    String name = word.toLowerCase(Locale.ROOT);
    String one = name.endsWith("s") ? name.substring(0, name.length() - 1) : name;
    return isWhole(name)
        || DAYS.contains(one)
        || SHORT_DAYS.contains(name)
        || Months.number(name).isPresent();
  }

  /** The months that have no more than four letters anyway. */
  private static boolean isUncut(String name) {
    return name.equals("may") || name.equals("june") || name.equals("july");
  }
}
