package org.coproduction.disclosure;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Objects;
import java.util.Optional;
import org.coproduction.disclosure.PublishedCount.Shown;
import org.coproduction.disclosure.PublishedCount.Withheld;
import org.coproduction.value.MalformedValueException;
import org.jspecify.annotations.Nullable;

/** A table as it may be published, with its totals. The counts that are hidden are not in it. */
public final class PublishedTable {

  private static final int HIDDEN = -1;

  private final SmallNumberPolicy policy;
  private final int rows;
  private final int columns;
  private final Layout layout;
  private final int roundedTo;
  private final int[] shown;

  PublishedTable(CountTable table, SmallNumberPolicy policy, BitSet hidden) {
    this.policy = policy;
    this.rows = table.rows();
    this.columns = table.columns();
    this.layout = table.layout();
    boolean applies = policy.appliesTo(table.counted());
    this.roundedTo = applies ? policy.roundTo() : 1;
    this.shown = new int[layout.size()];
    for (int cell = 0; cell < shown.length; cell++) {
      int count = table.count(cell);
      shown[cell] = hidden.get(cell) ? HIDDEN : applies ? policy.rounded(count) : count;
    }
  }

  /**
   * What is published of one count.
   *
   * @param row the row, from 0
   * @param column the column, from 0
   * @return a number or a token
   * @throws MalformedValueException {@code disclosure.table.place} where there is no such cell
   */
  public PublishedCount count(int row, int column) {
    within(row, rows, "row");
    within(column, columns, "column");
    return at(layout.cell(row, column));
  }

  /**
   * What is published of the total of a row; the cell itself where there is one column only.
   *
   * @param row the row, from 0
   * @return a number or a token
   * @throws MalformedValueException {@code disclosure.table.place} where there is no such row
   */
  public PublishedCount rowTotal(int row) {
    within(row, rows, "row");
    return at(layout.rowTotal(row));
  }

  /**
   * What is published of the total of a column; the cell itself where there is one row only.
   *
   * @param column the column, from 0
   * @return a number or a token
   * @throws MalformedValueException {@code disclosure.table.place} where there is no such column
   */
  public PublishedCount columnTotal(int column) {
    within(column, columns, "column");
    return at(layout.columnTotal(column));
  }

  /**
   * What is published of the total of all.
   *
   * @return a number or a token
   */
  public PublishedCount total() {
    return at(layout.total());
  }

  /**
   * A part as a share of a whole of this table.
   *
   * @param part a published part
   * @param whole a published whole
   * @return the share, or nothing where either is hidden or the whole is below the policy's
   *     smallest base
   */
  public Optional<Share> share(PublishedCount part, PublishedCount whole) {
    return part instanceof Shown some
            && whole instanceof Shown all
            && all.count() >= Math.max(1, policy.smallestBase())
        ? Optional.of(new Share(some.count(), all.count()))
        : Optional.empty();
  }

  /**
   * How many counts are hidden, totals among them.
   *
   * @return 0 or more
   */
  public int withheld() {
    return hidden().cardinality();
  }

  BitSet hidden() {
    BitSet hidden = new BitSet();
    for (int cell = 0; cell < shown.length; cell++) {
      if (shown[cell] == HIDDEN) {
        hidden.set(cell);
      }
    }
    return hidden;
  }

  /**
   * The policy by which it was made.
   *
   * @return the policy
   */
  public SmallNumberPolicy policy() {
    return policy;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PublishedTable table
        && policy.equals(table.policy)
        && rows == table.rows
        && columns == table.columns
        && roundedTo == table.roundedTo
        && Arrays.equals(shown, table.shown);
  }

  @Override
  public int hashCode() {
    return 31 * Objects.hash(policy, rows, columns, roundedTo) + Arrays.hashCode(shown);
  }

  private PublishedCount at(int cell) {
    return shown[cell] == HIDDEN ? new Withheld(policy.token()) : new Shown(shown[cell], roundedTo);
  }

  private static void within(int index, int size, String attribute) {
    if (index < 0 || index >= size) {
      throw new MalformedValueException("disclosure.table.place", attribute);
    }
  }
}
