package org.coproduction.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks for the fewest further counts to hide. */
final class Search {

  /** Up to so many cells, totals among them, every choice is looked at. */
  static final int SMALL_TABLE = 16;

  private final CountTable table;
  private final Publications publications;
  private final BitSet small;
  private final List<Integer> candidates;

  private Search(CountTable table, Publications publications) {
    this.table = table;
    this.publications = publications;
    this.small = publications.small();
    this.candidates = candidates(table, small);
  }

  /**
   * The cells to hide.
   *
   * @return the small ones and those that protect them, or nothing where no choice is safe
   */
  static Optional<BitSet> hide(CountTable table, Publications publications) {
    Search search = new Search(table, publications);
    if (publications.isSafe(search.small)) {
      return Optional.of(search.small);
    }
    return table.layout().size() <= SMALL_TABLE ? search.fewest() : search.few();
  }

  /** What can be hidden beside the small ones: not a 0 that is shown; totals come last. */
  private static List<Integer> candidates(CountTable table, BitSet small) {
    List<Integer> cells = new ArrayList<>();
    List<Integer> totals = new ArrayList<>();
    for (int cell = 0; cell < table.layout().size(); cell++) {
      if (!small.get(cell) && table.count(cell) > 0) {
        (table.layout().isTotal(cell) ? totals : cells).add(cell);
      }
    }
    cells.addAll(totals);
    return cells;
  }

  private Optional<BitSet> fewest() {
    for (int further = 1; further <= candidates.size(); further++) {
      Best best = new Best();
      choose(further, 0, 0, small, best);
      if (best.cells != null) {
        return Optional.of(best.cells);
      }
    }
    return Optional.empty();
  }

  private void choose(int further, int from, int totals, BitSet chosen, Best best) {
    if (totals >= best.totals) {
      return;
    }
    if (further == 0) {
      if (publications.isSafe(chosen)) {
        best.cells = chosen;
        best.totals = totals;
      }
      return;
    }
    for (int i = from; i <= candidates.size() - further; i++) {
      int cell = candidates.get(i);
      BitSet more = (BitSet) chosen.clone();
      more.set(cell);
      choose(further - 1, i + 1, totals + (table.layout().isTotal(cell) ? 1 : 0), more, best);
    }
  }

  /** Protects one cell after the other by the walk that hides least, then shows what it can. */
  private Optional<BitSet> few() {
    BitSet all = (BitSet) small.clone();
    candidates.forEach(all::set);
    BitSet chosen = (BitSet) small.clone();
    for (int cell = publications.workedOutInLast(chosen);
        cell >= 0;
        cell = publications.workedOutInLast(chosen)) {
      BitSet dear = (BitSet) all.clone();
      dear.andNot(chosen);
      BitSet walk = publications.attackerOfLast(all).walk(cell, dear);
      if (walk == null) {
        break;
      }
      chosen.or(walk);
      chosen.and(all);
    }
    if (!publications.isSafe(chosen)) {
      chosen = all;
    }
    return publications.isSafe(chosen) ? Optional.of(shownAgain(chosen)) : Optional.empty();
  }

  private BitSet shownAgain(BitSet chosen) {
    BitSet hidden = (BitSet) chosen.clone();
    int tries = 0;
    for (int i = candidates.size() - 1; i >= 0 && tries < 200; i--) {
      int cell = candidates.get(i);
      if (hidden.get(cell)) {
        tries++;
        hidden.clear(cell);
        if (!publications.isSafe(hidden)) {
          hidden.set(cell);
        }
      }
    }
    return hidden;
  }

  /** The best choice so far. */
  private static final class Best {
    private @Nullable BitSet cells;
    private int totals = Integer.MAX_VALUE;
  }
}
