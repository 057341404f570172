package org.coproduction.disclosure;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.coproduction.value.MalformedValueException;

/**
 * Hides small counts in tables before they are published, and enough of the others that the hidden
 * ones cannot be worked out: not from the totals of rows and columns, and not by taking one
 * publication from another.
 *
 * <p>In tables of up to {@value Search#SMALL_TABLE} cells, totals among them (3 x 3 and smaller),
 * as few further counts as possible are hidden, and of equally few the ones with fewest totals:
 * that is exact, and the tests compare it with a trial of every choice. Larger tables are close to
 * that. Which ones are chosen never depends on how much larger than small they are, since that
 * would itself tell something.
 *
 * <p>Beaten is everybody who has all that was published, adds up and takes away, and knows the
 * policy. Not beaten is somebody who can run this very program over all tables that might stand
 * behind a publication: now and then (two counts of 4 in a row, below 5, that hide each other)
 * every other table would have been published otherwise. Where that matters, round as well.
 *
 * <p>Stateless; the same table gives the same publication on any machine.
 */
public final class SmallNumbers {

  /** The most earlier publications that are looked at together. */
  public static final int MAX_RELEASES = 40;

  private SmallNumbers() {}

  /**
   * Prepares a table about people of whom nothing was published before.
   *
   * @param table the counts
   * @param policy what is too small
   * @return the table as it may be published
   */
  public static PublishedTable publish(CountTable table, SmallNumberPolicy policy) {
    return publishAfter(List.of(), table, policy)
        .orElseThrow(() -> new IllegalStateException("a table with nothing in it is safe"));
  }

  /**
   * Prepares a table about a group that tables were published about before: event 1 then, events 1
   * and 2 now. More is hidden where the difference would give somebody away.
   *
   * @param before what was published, the earliest first; each about some of the people of the next
   * @param table the counts now
   * @param policy what is too small
   * @return the table as it may be published, or nothing where even the barest publication would
   *     give away what an earlier one hid
   * @throws MalformedValueException {@code disclosure.release.order} where a count is below that of
   *     an earlier publication or the tables differ in shape or in what they count, {@code
   *     disclosure.release.policy} where an earlier publication went by another policy, {@code
   *     disclosure.release.many} for more than {@value #MAX_RELEASES} of them
   */
  public static Optional<PublishedTable> publishAfter(
      List<Release> before, CountTable table, SmallNumberPolicy policy) {
    check(before, table, policy);
    if (!policy.appliesTo(table.counted())) {
      return Optional.of(new PublishedTable(table, policy, new BitSet()));
    }
    return Search.hide(table, new Publications(before, table, policy))
        .map(hidden -> new PublishedTable(table, policy, hidden));
  }

  /**
   * Whether publications may stand side by side: whether nothing that one hides, and no small
   * difference between two, can be worked out from all of them together.
   *
   * @param releases what was or is to be published, the earliest first; 1 or more
   * @return false where the last must not go out as it is
   * @throws MalformedValueException as {@link #publishAfter} does; {@code disclosure.release.none}
   *     where there is none
   */
  public static boolean mayStandTogether(List<Release> releases) {
    if (releases.isEmpty()) {
      throw new MalformedValueException("disclosure.release.none", "releases");
    }
    Release last = releases.get(releases.size() - 1);
    List<Release> before = releases.subList(0, releases.size() - 1);
    SmallNumberPolicy policy = last.published().policy();
    check(before, last.counts(), policy);
    return !policy.appliesTo(last.counts().counted())
        || new Publications(before, last.counts(), policy).isSafe(last.published().hidden());
  }

  private static void check(List<Release> before, CountTable table, SmallNumberPolicy policy) {
    if (before.size() > MAX_RELEASES) {
      throw new MalformedValueException("disclosure.release.many", "before");
    }
    CountTable later = table;
    for (int i = before.size() - 1; i >= 0; i--) {
      CountTable earlier = before.get(i).counts();
      if (!before.get(i).published().policy().equals(policy)) {
        throw new MalformedValueException("disclosure.release.policy", "before");
      }
      if (!later.isLaterThan(earlier)) {
        throw new MalformedValueException("disclosure.release.order", "before");
      }
      later = earlier;
    }
  }
}
