package org.coproduction.value;

/**
 * A stretch of a text, counted in Unicode code points so that every language and program counts the
 * same.
 *
 * @param start the first code point, from 0
 * @param end the code point after the last, not before {@code start}
 */
public record TextSpan(int start, int end) {

  /**
   * Makes a span.
   *
   * @throws MalformedValueException {@code value.span.malformed} where the start is negative or
   *     behind the end
   */
  public TextSpan {
    if (start < 0 || end < start) {
      throw new MalformedValueException("value.span.malformed", "span");
    }
  }

  /**
   * The length of the stretch.
   *
   * @return the number of code points, 0 or more
   */
  public int length() {
    return end - start;
  }
}
