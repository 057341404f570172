package org.coproduction.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * From which node of a trie which word leads to which node.
 *
 * <p>Of most words a filter tells at once that they lead nowhere, in memory that stays near. What
 * is found by its hash is compared letter by letter.
 */
final class Steps {

  /** Where a word leads that leads nowhere: to the root, which no word leads to. */
  static final int NOWHERE = 0;

  /** Odd numbers near the golden ratio, and another, of 2^64, which spread keys. */
  private static final long SPREAD = 0x9E37_79B9_7F4A_7C15L;

  private static final long SPREAD_NODES = 0xD1B5_4A32_D192_ED03L;
  private static final int SLOTS_FOR_EACH = 2;
  private static final int BITS_FOR_EACH = 32;

  private final long[] filter;
  private final int filterShift;

  /** The number of the step in each slot, from 1; 0 where it is free. */
  private final int[] slots;

  private final int slotShift;
  private final long[] keys;
  private final int[] nodes;
  private final int[] targets;

  /** The letters of the word of step n stand from {@code wordFrom[n]} to before the next. */
  private final int[] wordFrom;

  private final char[] letters;

  /** The steps from each node, by word. */
  Steps(List<Map<String, Integer>> byNode) {
    int size = byNode.stream().mapToInt(Map::size).sum();
    int slotPower = powerFor(SLOTS_FOR_EACH * size);
    int filterPower = powerFor(BITS_FOR_EACH * size);
    slotShift = Long.SIZE - slotPower;
    filterShift = Long.SIZE - filterPower;
    slots = new int[1 << slotPower];
    filter = new long[1 << (filterPower - 6)];
    keys = new long[size + 1];
    nodes = new int[size + 1];
    targets = new int[size + 1];
    wordFrom = new int[size + 2];
    List<String> words = new ArrayList<>();
    for (int node = 0; node < byNode.size(); node++) {
      for (Map.Entry<String, Integer> step : byNode.get(node).entrySet()) {
        String word = step.getKey();
        words.add(word);
        int number = words.size();
        nodes[number] = node;
        targets[number] = step.getValue();
        wordFrom[number + 1] = wordFrom[number] + word.length();
        put(number, key(node, TokenTable.hash(word.toCharArray(), 0, word.length())));
      }
    }
    letters = String.join("", words).toCharArray();
  }

  /** Which power of two, 64 at the least, is not below a number. */
  private static int powerFor(int number) {
    return Math.max(6, Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(1, number) - 1));
  }

  private static long key(int node, long hash) {
    return (hash + node * SPREAD_NODES) * SPREAD;
  }

  private void put(int number, long key) {
    int slot = (int) (key >>> slotShift);
    while (slots[slot] != 0) {
      slot = (slot + 1) & (slots.length - 1);
    }
    slots[slot] = number;
    keys[number] = key;
    int bit = (int) (key >>> filterShift);
    filter[bit >>> 6] |= 1L << bit;
  }

  boolean isEmpty() {
    return keys.length == 1;
  }

  /** Whether a word of that hash may lead somewhere from a node; where not, it leads nowhere. */
  boolean mayLead(int node, long hash) {
    return mayHold(key(node, hash));
  }

  private boolean mayHold(long key) {
    int bit = (int) (key >>> filterShift);
    return (filter[bit >>> 6] >>> bit & 1) != 0;
  }

  /** Where a word of that hash leads from a node, its letters standing in a text. */
  int from(int node, long hash, char[] text, int first, int end) {
    long key = key(node, hash);
    return mayHold(key) ? found(node, key, text, first, end) : NOWHERE;
  }

  private int found(int node, long key, char[] text, int first, int end) {
    int slot = (int) (key >>> slotShift);
    for (int number = slots[slot]; number != 0; number = slots[slot]) {
      if (keys[number] == key && nodes[number] == node && isWord(number, text, first, end)) {
        return targets[number];
      }
      slot = (slot + 1) & (slots.length - 1);
    }
    return NOWHERE;
  }

  private boolean isWord(int number, char[] text, int first, int end) {
    int start = wordFrom[number];
    if (wordFrom[number + 1] - start != end - first) {
      return false;
    }
    for (int at = first; at < end; at++) {
      if (text[at] != letters[start + at - first]) {
        return false;
      }
    }
    return true;
  }
}
