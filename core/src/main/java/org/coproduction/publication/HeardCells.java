package org.coproduction.publication;

import java.util.Optional;
import org.coproduction.disclosure.PublishedCount;
import org.coproduction.disclosure.PublishedTable;
import org.coproduction.disclosure.Share;

/**
 * What one row of a published table says: its part, its whole, and their shares.
 *
 * @param part the first count of the row
 * @param whole the total of the row
 * @param ofRow the part of the row
 * @param ofAll the part of all parts
 */
record HeardCells(
    Optional<PublishedCount> part,
    Optional<PublishedCount> whole,
    Optional<Share> ofRow,
    Optional<Share> ofAll) {

  private static final HeardCells NONE =
      new HeardCells(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /** A row of a table; nothing where there is no table, or no such row. */
  static HeardCells of(Optional<PublishedTable> table, int row) {
    if (table.isEmpty() || row < 0) {
      return NONE;
    }
    PublishedTable all = table.get();
    PublishedCount part = all.count(row, 0);
    PublishedCount whole = all.rowTotal(row);
    return new HeardCells(
        Optional.of(part),
        Optional.of(whole),
        all.share(part, whole),
        all.share(part, all.columnTotal(0)));
  }
}
