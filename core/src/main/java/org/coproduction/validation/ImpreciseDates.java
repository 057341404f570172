package org.coproduction.validation;

import org.coproduction.value.ImpreciseDate;
import org.coproduction.value.Known;

/** What can be said of dates that are known only roughly. */
final class ImpreciseDates {

  private ImpreciseDates() {}

  /**
   * Whether it says too little to put things in order: more than a month may be meant, or somebody
   * was not sure.
   */
  static boolean isVague(ImpreciseDate date) {
    return date.isQualified()
        || switch (date.precision()) {
          case DAY, MONTH, INTERVAL -> false;
          case QUARTER, SEASON, YEAR, DECADE, CENTURY -> true;
        };
  }

  /**
   * Whether a date lies outside a span: NO where all of it lies within, UNKNOWN where the two
   * overlap otherwise.
   */
  static Known isOutside(ImpreciseDate date, ImpreciseDate span) {
    if (date.isBefore(span) == Known.YES || date.isAfter(span) == Known.YES) {
      return Known.YES;
    }
    return !date.isQualified() && !span.isQualified() && isWithin(date, span)
        ? Known.NO
        : Known.UNKNOWN;
  }

  private static boolean isWithin(ImpreciseDate date, ImpreciseDate span) {
    boolean startsWithin =
        span.earliest().isEmpty()
            || date.earliest().filter(first -> !first.isBefore(span.earliest().get())).isPresent();
    boolean endsWithin =
        span.latest().isEmpty()
            || date.latest().filter(last -> !last.isAfter(span.latest().get())).isPresent();
    return startsWithin && endsWithin;
  }
}
