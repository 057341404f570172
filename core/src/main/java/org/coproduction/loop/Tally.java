package org.coproduction.loop;

import java.util.Optional;
import java.util.OptionalLong;
import org.coproduction.value.HeadCount;
import org.coproduction.value.MalformedValueException;

/**
 * A number of people added up over records, some of which may say no number or none that is exact.
 * An unknown number is not 0. Whoever came to two events counts at each of them.
 *
 * @param fewest at least so many, 0 or more
 * @param most at most so many; absent where a record sets no limit
 * @param counted how many records say a number
 * @param uncounted how many records should and do not
 */
public record Tally(long fewest, OptionalLong most, int counted, int uncounted) {

  /**
   * Makes a tally.
   *
   * @throws MalformedValueException {@code loop.tally.malformed} where a number is negative or the
   *     most is below the fewest
   */
  public Tally {
    if (fewest < 0 || most.orElse(fewest) < fewest || counted < 0 || uncounted < 0) {
      throw new MalformedValueException("loop.tally.malformed", "fewest");
    }
  }

  /** {@return a tally of nothing} */
  public static Tally none() {
    return new Tally(0, OptionalLong.of(0), 0, 0);
  }

  static Tally of(Optional<HeadCount> count) {
    return count
        .filter(HeadCount::isCounted)
        .map(known -> new Tally(known.atLeast().orElse(0), known.atMost(), 1, 0))
        .orElseGet(() -> new Tally(0, OptionalLong.empty(), 0, 1));
  }

  Tally and(Tally other) {
    return new Tally(
        fewest + other.fewest,
        most.isPresent() && other.most.isPresent()
            ? OptionalLong.of(most.getAsLong() + other.most.getAsLong())
            : OptionalLong.empty(),
        counted + other.counted,
        uncounted + other.uncounted);
  }

  /** The same people counted at several sessions: at least the fullest, at most all added up. */
  Tally alsoAt(Tally session) {
    Tally both = and(session);
    return new Tally(Math.max(fewest, session.fewest), both.most, both.counted, both.uncounted);
  }

  /** {@return the number, where it is known exactly} */
  public OptionalLong exact() {
    return most.isPresent() && most.getAsLong() == fewest && counted > 0
        ? most
        : OptionalLong.empty();
  }
}
