package org.coproduction.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.coproduction.disclosure.CountTable;
import org.coproduction.disclosure.Counted;
import org.coproduction.disclosure.PublishedTable;
import org.coproduction.disclosure.Release;
import org.coproduction.disclosure.SmallNumberPolicy;
import org.coproduction.disclosure.SmallNumbers;
import org.coproduction.finding.DocumentRef;
import org.coproduction.finding.Place;
import org.coproduction.value.MalformedValueException;

/** The one way from counts to published tables, mindful of what was published before. */
final class CountGate {

  private final SmallNumberPolicy policy;
  private final List<ReleasedTable> before;
  private final TextGate account;
  private final List<ReleasedTable> releases = new ArrayList<>();

  CountGate(SmallNumberPolicy policy, List<ReleasedTable> before, TextGate account) {
    this.policy = policy;
    this.before = before;
    this.account = account;
  }

  List<ReleasedTable> releases() {
    return releases;
  }

  /** The table as it may be published, or nothing where no part of it may. */
  Optional<PublishedTable> publish(
      TableKey key, Counted counted, List<List<Integer>> rows, DocumentRef document, Place place) {
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    if ((long) rows.size() * rows.get(0).size() > CountTable.MAX_CELLS) {
      account.hold(document, place, WhyHeld.TABLE_TOO_LARGE);
      return Optional.empty();
    }
    CountTable table = CountTable.of(counted, rows);
    Optional<PublishedTable> published =
        after(earlier(key), table).filter(all -> mayStandBesideOthers(key.kind(), all));
    if (published.isEmpty()) {
      account.hold(document, place, WhyHeld.EARLIER_RELEASE);
    } else {
      releases.add(new ReleasedTable(key, new Release(table, published.get())));
    }
    return published;
  }

  private Optional<PublishedTable> after(List<Release> earlier, CountTable table) {
    try {
      return SmallNumbers.publishAfter(earlier, table, policy);
    } catch (MalformedValueException notComparable) {
      // Counts that fell, another codebook or another policy: nobody can tell what two such
      // publications give away together, so the second one does not go out.
      return Optional.empty();
    }
  }

  /**
   * Tables of the same people or lines, put together otherwise: nobody protects one against the
   * other, so they go out together only where neither has anything to hide.
   */
  private boolean mayStandBesideOthers(TableKey.Kind kind, PublishedTable published) {
    return Stream.concat(before.stream(), releases.stream())
        .filter(other -> other.key().kind().overlaps(kind))
        .allMatch(
            other -> published.withheld() == 0 && other.release().published().withheld() == 0);
  }

  private List<Release> earlier(TableKey key) {
    return before.stream()
        .filter(table -> table.key().equals(key))
        .map(ReleasedTable::release)
        .toList();
  }
}
