package org.coproduction.exchange;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The columns of a table that are not ours, with their cells by the record whose row they stood in:
 * they can go back beside it. Nothing of them is printed, since headings are somebody's words too.
 *
 * <p>A record that is as it was finds the cells of its own row wherever it stands now. One that was
 * changed finds them by its key, and of several with one key by their order.
 */
public final class KeptColumns {

  private static final KeptColumns NONE = new KeptColumns(List.of(), List.of());

  private final List<String> headings;
  private final List<Row> rows;

  KeptColumns(List<String> headings, List<Row> rows) {
    this.headings = List.copyOf(headings);
    this.rows = List.copyOf(rows);
  }

  /** {@return no columns} */
  public static KeptColumns none() {
    return NONE;
  }

  /** {@return how many columns were kept} */
  public int count() {
    return headings.size();
  }

  List<String> headings() {
    return headings;
  }

  /** The cells beside each record, in order; blank where it was not in the table. */
  <T> List<List<String>> beside(List<T> records, Function<T, String> key) {
    Map<Object, Deque<Row>> byRecord = new HashMap<>();
    rows.forEach(row -> waiting(byRecord, row.record()).add(row));
    List<List<String>> beside =
        new ArrayList<>(
            Collections.nCopies(records.size(), Collections.nCopies(headings.size(), "")));
    List<Integer> changed = new ArrayList<>();
    for (int at = 0; at < records.size(); at++) {
      Row own = waiting(byRecord, records.get(at)).poll();
      if (own == null) {
        changed.add(at);
      } else {
        beside.set(at, own.cells());
      }
    }
    Map<Object, Deque<Row>> byKey = new HashMap<>();
    for (Row row : rows) {
      Deque<Row> same = waiting(byRecord, row.record());
      if (same.remove(row)) {
        waiting(byKey, row.key()).add(row);
      }
    }
    for (int at : changed) {
      Row next = waiting(byKey, key.apply(records.get(at))).poll();
      if (next != null) {
        beside.set(at, next.cells());
      }
    }
    return beside;
  }

  private static Deque<Row> waiting(Map<Object, Deque<Row>> rows, Object by) {
    return rows.computeIfAbsent(by, unseen -> new ArrayDeque<>());
  }

  /** Shows how many there are, never their text. */
  @Override
  public String toString() {
    return "KeptColumns[" + headings.size() + "]";
  }

  /** The cells of one row, and the record that the others of it became. */
  record Row(String key, Object record, List<String> cells) {

    Row {
      cells = List.copyOf(cells);
    }

    @Override
    public String toString() {
      return "Row[***]";
    }
  }
}
