package org.coproduction.text;

import java.util.Collection;

/** Different words, numbered from 0 in their order, and found by their letters. */
final class Vocabulary {

  /** The number of a word that is not among them. */
  static final int NONE = -1;

  /** An odd number near the golden ratio of 2^32, which spreads hashes over the slots. */
  private static final int SPREAD = 0x9E37_79B1;

  /** Two numbers a slot: the hash, and the number of the word plus one, or 0 where it is free. */
  private final int[] slots;

  private final int shift;

  /** The letters of word n stand from {@code from[n]} to before {@code from[n + 1]}. */
  private final int[] from;

  private final char[] letters;

  Vocabulary(Collection<String> words) {
    int power = 2;
    while (1 << power < 4 * words.size()) {
      power++;
    }
    shift = Integer.SIZE - power;
    slots = new int[2 << power];
    from = new int[words.size() + 1];
    letters = String.join("", words).toCharArray();
    int number = 0;
    for (String word : words) {
      from[number + 1] = from[number] + word.length();
      put(number, TokenTable.hash(letters, from[number], from[number + 1]));
      number++;
    }
  }

  private void put(int number, int hash) {
    int slot = (hash * SPREAD) >>> shift;
    while (slots[2 * slot + 1] != 0) {
      slot = (slot + 1) & ((slots.length >> 1) - 1);
    }
    slots[2 * slot] = hash;
    slots[2 * slot + 1] = number + 1;
  }

  int size() {
    return from.length - 1;
  }

  int numberOf(char[] text, int first, int end, int hash) {
    int slot = (hash * SPREAD) >>> shift;
    for (int found = slots[2 * slot + 1]; found != 0; found = slots[2 * slot + 1]) {
      if (slots[2 * slot] == hash && isWord(found - 1, text, first, end)) {
        return found - 1;
      }
      slot = (slot + 1) & ((slots.length >> 1) - 1);
    }
    return NONE;
  }

  private boolean isWord(int number, char[] text, int first, int end) {
    int start = from[number];
    if (from[number + 1] - start != end - first) {
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
