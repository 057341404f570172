package org.coproduction.value;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * How many people, as far as anybody counted.
 *
 * <p>A count that was not taken is unknown, which is not 0; "several" is words, not a number. A
 * band holds what was counted roughly, such as 5 to 10. Where nothing at all is known, the
 * attribute that would hold the count is absent.
 *
 * @param atLeast the fewest people it can have been, 0 or more; absent where unknown
 * @param atMost the most people it can have been, not below {@code atLeast}; absent where unknown
 * @param words the words it was given in; always there where both numbers are absent
 */
public record HeadCount(OptionalLong atLeast, OptionalLong atMost, Optional<Words> words) {

  /**
   * Makes a count.
   *
   * @throws MalformedValueException {@code value.head-count.negative}, {@code
   *     value.head-count.reversed} where the most is below the fewest, {@code
   *     value.head-count.empty} where there is neither a number nor words
   */
  public HeadCount {
    if (atLeast.orElse(0) < 0 || atMost.orElse(0) < 0) {
      throw new MalformedValueException("value.head-count.negative", "headCount");
    }
    if (atLeast.isPresent() && atMost.isPresent() && atMost.getAsLong() < atLeast.getAsLong()) {
      throw new MalformedValueException("value.head-count.reversed", "headCount");
    }
    if (atLeast.isEmpty() && atMost.isEmpty() && words.isEmpty()) {
      throw new MalformedValueException("value.head-count.empty", "headCount");
    }
  }

  /**
   * People who were counted one by one.
   *
   * @param people the number of people, 0 or more
   * @return the count
   */
  public static HeadCount exactly(long people) {
    return between(people, people);
  }

  /**
   * People who were counted roughly.
   *
   * @param fewest the fewest it can have been, 0 or more
   * @param most the most it can have been, not below the fewest
   * @return the count
   */
  public static HeadCount between(long fewest, long most) {
    return new HeadCount(OptionalLong.of(fewest), OptionalLong.of(most), Optional.empty());
  }

  /**
   * A number that words give and nobody counted, such as "several".
   *
   * @param words the words
   * @return a count without a number
   */
  public static HeadCount inWords(Words words) {
    return new HeadCount(OptionalLong.empty(), OptionalLong.empty(), Optional.of(words));
  }

  /**
   * Whether there is a number at all, exact or as a band.
   *
   * @return false where there are only words
   */
  public boolean isCounted() {
    return atLeast.isPresent() || atMost.isPresent();
  }

  /**
   * The number of people where it is exact.
   *
   * @return the number, or nothing for bands and words
   */
  public OptionalLong exact() {
    return atLeast.isPresent() && atLeast.equals(atMost) ? atLeast : OptionalLong.empty();
  }

  /**
   * Whether this count is greater than another.
   *
   * @param other the other count
   * @return YES or NO where the numbers tell, UNKNOWN where bands overlap or a number is missing
   */
  public Known isMoreThan(HeadCount other) {
    if (atLeast.isPresent()
        && other.atMost.isPresent()
        && atLeast.getAsLong() > other.atMost.getAsLong()) {
      return Known.YES;
    }
    if (atMost.isPresent()
        && other.atLeast.isPresent()
        && atMost.getAsLong() <= other.atLeast.getAsLong()) {
      return Known.NO;
    }
    return Known.UNKNOWN;
  }
}
