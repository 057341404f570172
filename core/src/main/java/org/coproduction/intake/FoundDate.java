package org.coproduction.intake;

import java.util.List;
import org.coproduction.value.ImpreciseDate;

/**
 * A date that stands in a text.
 *
 * @param date the date, with its words where they say more than the date can
 * @param from its first UTF-16 unit
 * @param to the unit after its last
 * @param shortYear whether its year was written with two digits, and so is a reading
 */
record FoundDate(ImpreciseDate date, int from, int to, boolean shortYear) {

  /** A text with spaces for its dates: "24-28 Oct" counts nothing and is no pair of marks. */
  static String blankedOut(String text, List<FoundDate> dates) {
    StringBuilder plain = new StringBuilder(text);
    for (FoundDate date : dates) {
      for (int at = date.from(); at < date.to(); at++) {
        plain.setCharAt(at, ' ');
      }
    }
    return plain.toString();
  }
}
