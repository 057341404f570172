package org.coproduction.text;

import java.util.Arrays;
import java.util.Map;

/** From which node of a trie which word leads to which node. */
final class Steps {

  /** Where a word leads that leads nowhere: to the root, which no word leads to. */
  static final int NOWHERE = 0;

  private static final long FREE = -1;

  /** An odd number near the golden ratio of 2^64, which spreads keys over the slots. */
  private static final long SPREAD = 0x9E37_79B9_7F4A_7C15L;

  private final long[] keys;
  private final int[] targets;
  private final int shift;

  Steps(Map<Long, Integer> steps) {
    int power = 2;
    while (1 << power < 4 * steps.size()) {
      power++;
    }
    shift = Long.SIZE - power;
    keys = new long[1 << power];
    targets = new int[1 << power];
    Arrays.fill(keys, FREE);
    steps.forEach(this::put);
  }

  /** The step from a node by a word of a number. */
  static long key(int node, int word) {
    return ((long) node << Integer.SIZE) | word;
  }

  private void put(long key, int target) {
    int slot = (int) ((key * SPREAD) >>> shift);
    while (keys[slot] != FREE) {
      slot = (slot + 1) & (keys.length - 1);
    }
    keys[slot] = key;
    targets[slot] = target;
  }

  int from(int node, int word) {
    long key = key(node, word);
    int slot = (int) ((key * SPREAD) >>> shift);
    while (keys[slot] != key) {
      if (keys[slot] == FREE) {
        return NOWHERE;
      }
      slot = (slot + 1) & (keys.length - 1);
    }
    return targets[slot];
  }
}
