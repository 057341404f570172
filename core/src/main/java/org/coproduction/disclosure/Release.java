package org.coproduction.disclosure;

import java.util.BitSet;
import java.util.List;
import org.coproduction.value.MalformedValueException;

/**
 * A table that went out: the counts, which stay inside, and what was published of them. Whoever
 * publishes again about the same people keeps it, because two publications can be taken from each
 * other.
 *
 * @param counts the counts
 * @param published what was published of them
 */
public record Release(CountTable counts, PublishedTable published) {

  /**
   * A release as somebody kept it.
   *
   * @param counts the counts
   * @param policy the policy by which it was published
   * @param hidden the counts that were hidden
   * @return the release
   * @throws MalformedValueException {@code disclosure.table.place} where a hidden count is not of
   *     the table, {@code disclosure.release.unsafe} where a small count is not hidden or a hidden
   *     one could be worked out: no such table can have come out, so none can be made this way
   */
  public static Release of(CountTable counts, SmallNumberPolicy policy, List<HiddenCount> hidden) {
    BitSet cells = new BitSet();
    hidden.forEach(place -> cells.set(counts.layout().cell(place)));
    if (!isSafe(counts, policy, cells)) {
      throw new MalformedValueException("disclosure.release.unsafe", "hidden");
    }
    return new Release(counts, new PublishedTable(counts, policy, cells));
  }

  private static boolean isSafe(CountTable counts, SmallNumberPolicy policy, BitSet hidden) {
    if (!policy.appliesTo(counts.counted())) {
      return hidden.isEmpty();
    }
    Publications alone = new Publications(List.of(), counts, policy);
    BitSet shownThoughSmall = alone.small();
    shownThoughSmall.andNot(hidden);
    return shownThoughSmall.isEmpty() && alone.isSafe(hidden);
  }

  /** {@return the counts that are hidden, row by row, the total of a row behind it} */
  public List<HiddenCount> hidden() {
    return published.hidden().stream().mapToObj(counts.layout()::place).toList();
  }
}
