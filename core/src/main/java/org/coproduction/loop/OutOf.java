package org.coproduction.loop;

import java.util.OptionalInt;
import org.coproduction.value.MalformedValueException;

/**
 * So many of so many: a rate is never without both of its numbers. The numbers are exact, so it is
 * for those who do the work; what is published goes through {@code disclosure}.
 *
 * @param part how many, 0 or more
 * @param whole of how many, {@code part} or more
 */
public record OutOf(int part, int whole) {

  /**
   * Makes a rate.
   *
   * @throws MalformedValueException {@code loop.out-of.malformed} for a negative part, or a part
   *     that is more than the whole
   */
  public OutOf {
    if (part < 0 || part > whole) {
      throw new MalformedValueException("loop.out-of.malformed", "part");
    }
  }

  /**
   * The rate as a percentage, rounded half up.
   *
   * @return 0 to 100; nothing where the whole is 0, of which there is no part
   */
  public OptionalInt percent() {
    return whole == 0
        ? OptionalInt.empty()
        : OptionalInt.of((int) ((200L * part + whole) / (2L * whole)));
  }
}
