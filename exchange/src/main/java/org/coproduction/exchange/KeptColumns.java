package org.coproduction.exchange;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The columns of a table that are not ours, with their cells by the record whose row they stood in:
 * they can go back beside it. Nothing of them is printed, since headings are somebody's words too.
 */
public final class KeptColumns {

  private static final KeptColumns NONE = new KeptColumns(List.of(), Map.of());

  private final List<String> headings;
  private final Map<String, List<String>> rows;

  KeptColumns(List<String> headings, Map<String, List<String>> rows) {
    this.headings = List.copyOf(headings);
    this.rows = Collections.unmodifiableMap(new LinkedHashMap<>(rows));
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

  /** The cells beside the record of that key; blank where it was not in the table. */
  List<String> beside(String key) {
    return rows.getOrDefault(key, Collections.nCopies(headings.size(), ""));
  }

  /** Shows how many there are, never their text. */
  @Override
  public String toString() {
    return "KeptColumns[" + headings.size() + "]";
  }
}
