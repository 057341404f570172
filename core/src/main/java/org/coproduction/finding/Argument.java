package org.coproduction.finding;

import org.coproduction.value.ImpreciseDate;

/**
 * A detail of a finding that is safe to print, log and store: a number, a date, a constant of this
 * library or a place.
 *
 * <p>The kinds are closed, and none can hold text from the record: whatever somebody wrote cannot
 * be put into a finding.
 */
public sealed interface Argument {

  /**
   * The argument as it is printed in messages and documents.
   *
   * @return the printed form
   */
  String printed();

  /**
   * A number of things.
   *
   * @param number the number
   */
  record Count(long number) implements Argument {
    @Override
    public String printed() {
      return Long.toString(number);
    }
  }

  /**
   * A date, without the words it may have been given in.
   *
   * @param date the date
   */
  record Day(ImpreciseDate date) implements Argument {

    /** Keeps the date and leaves its words behind: they are somebody's own. */
    public Day {
      date = ImpreciseDate.parse(date.edtf());
    }

    @Override
    public String printed() {
      return date.edtf();
    }
  }

  /**
   * A constant of this library, such as a kind of group.
   *
   * @param constant the constant
   */
  record Choice(Enum<?> constant) implements Argument {
    @Override
    public String printed() {
      return constant.name();
    }
  }

  /**
   * Another place that the finding is about, in the same document.
   *
   * @param place the place
   */
  record At(Place place) implements Argument {
    @Override
    public String printed() {
      return place.toString();
    }
  }
}
