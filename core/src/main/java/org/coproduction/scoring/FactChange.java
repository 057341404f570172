package org.coproduction.scoring;

import java.util.Optional;

/**
 * One fact that is on record before or after, and not the same in both.
 *
 * @param before the fact as it was; absent where it has appeared
 * @param after the fact as it is; absent where it has vanished
 */
public record FactChange(Optional<FactOnRecord> before, Optional<FactOnRecord> after) {

  /**
   * What kind of change it is.
   *
   * @return that the fact has appeared, has vanished, is better or worse shown, or just as well and
   *     by a person now that a reader recognised it, or the other way round
   */
  public MoveCause cause() {
    if (before.isEmpty()) {
      return MoveCause.FACTS_APPEARED;
    }
    if (after.isEmpty()) {
      return MoveCause.FACTS_VANISHED;
    }
    return before.get().grade() == after.get().grade()
        ? MoveCause.FACTS_ATTRIBUTED
        : MoveCause.FACTS_REGRADED;
  }
}
