package org.coproduction.disclosure;

import org.coproduction.value.MalformedValueException;

/** What is published of a count: a number, or a token in its place. */
public sealed interface PublishedCount {

  /**
   * What is printed in the cell.
   *
   * @return digits, or the token of the policy
   */
  String text();

  /**
   * A count that is shown.
   *
   * @param count the count, after rounding; 0 or more
   * @param roundedTo what it is rounded to, 1 for not at all
   */
  record Shown(int count, int roundedTo) implements PublishedCount {

    /**
     * Makes a shown count.
     *
     * @throws MalformedValueException {@code disclosure.table.count} for a negative count or base
     */
    public Shown {
      if (count < 0 || roundedTo < 1) {
        throw new MalformedValueException("disclosure.table.count", "count");
      }
    }

    /**
     * The fewest that the count can have been before it was rounded.
     *
     * @return 0 or more
     */
    public int atLeast() {
      return Math.max(0, count - roundedTo / 2);
    }

    @Override
    public String text() {
      return Integer.toString(count);
    }
  }

  /**
   * A count that is hidden: because it is small, or so that a small one beside it cannot be worked
   * out. Which of the two is nobody's business, or the second kind would protect nothing.
   *
   * @param token what stands in its place
   */
  record Withheld(String token) implements PublishedCount {

    @Override
    public String text() {
      return token;
    }
  }
}
