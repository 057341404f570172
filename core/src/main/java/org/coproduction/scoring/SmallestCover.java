package org.coproduction.scoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Chooses the fewest of several sets that together hold everything. Few things are covered exactly;
 * of more than can be tried out, the set that holds most comes first, which may not be the fewest.
 */
final class SmallestCover {

  private static final int EXACT = 12;

  private SmallestCover() {}

  /** The positions of the sets chosen, in order; nothing where they do not hold everything. */
  static Optional<List<Integer>> of(int things, List<BitSet> sets) {
    BitSet all = new BitSet();
    sets.forEach(all::or);
    if (all.cardinality() < things) {
      return Optional.empty();
    }
    return Optional.of(things <= EXACT ? exact(things, sets) : greedy(things, sets));
  }

  private static List<Integer> exact(int things, List<BitSet> sets) {
    int full = (1 << things) - 1;
    int[] masks = sets.stream().mapToInt(SmallestCover::mask).toArray();
    int[] fewest = new int[full + 1];
    int[] last = new int[full + 1];
    Arrays.fill(fewest, Integer.MAX_VALUE);
    fewest[0] = 0;
    int[] before = new int[full + 1];
    for (int held = 0; held < full; held++) {
      if (fewest[held] == Integer.MAX_VALUE) {
        continue;
      }
      for (int at = 0; at < masks.length; at++) {
        int more = held | masks[at];
        if (fewest[held] + 1 < fewest[more]) {
          fewest[more] = fewest[held] + 1;
          last[more] = at;
          before[more] = held;
        }
      }
    }
    List<Integer> chosen = new ArrayList<>();
    for (int held = full; held != 0; held = before[held]) {
      chosen.add(last[held]);
    }
    return chosen.stream().sorted().toList();
  }

  private static int mask(BitSet set) {
    return set.stream().reduce(0, (mask, bit) -> mask | 1 << bit);
  }

  private static List<Integer> greedy(int things, List<BitSet> sets) {
    BitSet open = new BitSet();
    open.set(0, things);
    List<Integer> chosen = new ArrayList<>();
    while (!open.isEmpty()) {
      int most = 0;
      for (int at = 1; at < sets.size(); at++) {
        if (held(sets.get(at), open) > held(sets.get(most), open)) {
          most = at;
        }
      }
      chosen.add(most);
      open.andNot(sets.get(most));
    }
    return chosen.stream().sorted().toList();
  }

  private static int held(BitSet set, BitSet open) {
    BitSet held = (BitSet) set.clone();
    held.and(open);
    return held.cardinality();
  }
}
