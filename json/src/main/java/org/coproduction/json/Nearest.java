package org.coproduction.json;

import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The known name that a misspelt one was most likely meant to be. */
final class Nearest {

  private static final int MOST_EDITS = 2;

  private Nearest() {}

  /**
   * The nearest name.
   *
   * @return the name, or null where none is within two edits and less than half its length away,
   *     capitals, hyphens and underscores apart
   */
  static @Nullable String to(String misspelt, Collection<String> known) {
    String wanted = folded(misspelt);
    String nearest = null;
    int fewest = MOST_EDITS + 1;
    for (String name : known) {
      String candidate = folded(name);
      if (Math.abs(candidate.length() - wanted.length()) <= MOST_EDITS) {
        int edits = edits(wanted, candidate);
        if (edits < fewest && edits * 2 < candidate.length()) {
          fewest = edits;
          nearest = name;
        }
      }
    }
    return nearest;
  }

  private static String folded(String name) {
    return name.replace("-", "").replace("_", "").toLowerCase(Locale.ROOT);
  }

  /** Insertions, deletions, replacements and swaps of neighbours (optimal string alignment). */
  private static int edits(String left, String right) {
    int[][] edits = new int[left.length() + 1][right.length() + 1];
    for (int i = 0; i <= left.length(); i++) {
      for (int j = 0; j <= right.length(); j++) {
        edits[i][j] = i == 0 || j == 0 ? i + j : cheapest(edits, left, right, i, j);
      }
    }
    return edits[left.length()][right.length()];
  }

  private static int cheapest(int[][] edits, String left, String right, int i, int j) {
    int replaced = edits[i - 1][j - 1] + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
    int cheapest = Math.min(replaced, 1 + Math.min(edits[i - 1][j], edits[i][j - 1]));
    boolean swapped =
        i > 1
            && j > 1
            && left.charAt(i - 1) == right.charAt(j - 2)
            && left.charAt(i - 2) == right.charAt(j - 1);
    return swapped ? Math.min(cheapest, edits[i - 2][j - 2] + 1) : cheapest;
  }
}
