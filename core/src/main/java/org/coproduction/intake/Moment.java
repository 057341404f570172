package org.coproduction.intake;

/**
 * A moment that some words tell, as far as it can be put in order with others: a day, month or year
 * of the calendar, a day of the week, or a numbered week, term or phase.
 *
 * @param scale what it is a moment of; those of two scales cannot be put in order
 * @param year its year, or 0 where none is told
 * @param place its month, its day of the week or its number; 0 for a year alone
 * @param day its day of the month, or 0
 * @param first the first of its words
 * @param end the one after the last
 */
record Moment(String scale, int year, int place, int day, int first, int end) {

  static final String CALENDAR = "calendar";
  static final String WEEKDAY = "weekday";

  private static final int MONTHS = 12;
  private static final int DAYS = 7;

  /** The most months that lie between two of which the earlier one is told first. */
  private static final int IN_ORDER = 8;

  /** The same where the later one is told first, as in "written in June; we had met in March". */
  private static final int TURNED_ROUND = 5;

  /**
   * Whether it is before another one. Work runs on over New Year, so that of two months without
   * their years that one is the first from which it is not far to the other.
   *
   * @param toldFirst whether it stands before the other in the text
   */
  boolean isBefore(Moment other, boolean toldFirst) {
    if (!scale.equals(other.scale)) {
      return false;
    }
    return switch (scale) {
      case CALENDAR -> isBeforeInCalendar(other, toldFirst);
      case WEEKDAY -> toldFirst ? ahead(other, DAYS) > 0 : place < other.place;
      default -> place < other.place;
    };
  }

  /** Whether both have their year, so that however far apart they are told, they have an order. */
  boolean isDatedLike(Moment other) {
    return year > 0 && other.year > 0;
  }

  private boolean isBeforeInCalendar(Moment other, boolean toldFirst) {
    if (isDatedLike(other) && year != other.year) {
      return year < other.year;
    }
    if (place == 0 || other.place == 0) {
      return false;
    }
    if (place == other.place) {
      return day > 0 && day < other.day;
    }
    if (isDatedLike(other)) {
      return place < other.place;
    }
    int months = ahead(other, MONTHS);
    return months <= (toldFirst ? IN_ORDER : TURNED_ROUND);
  }

  private int ahead(Moment other, int round) {
    return Math.floorMod(other.place - place, round);
  }
}
