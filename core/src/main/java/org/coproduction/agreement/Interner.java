package org.coproduction.agreement;

import java.util.Arrays;

/** Numbers sequences of values, equal ones the same, in the order in which they first come. */
final class Interner {

  private static final int EMPTY = 0;

  /** Each slot holds a number plus one; at most half of them are filled. */
  private final int[] slots;

  private final int[] from;
  private final int[] values;
  private int size;

  /** Makes room for so many sequences, of so many values in all. */
  Interner(int sequences, int length) {
    slots = new int[Math.max(2, Integer.highestOneBit(Math.max(1, sequences)) << 2)];
    from = new int[sequences + 1];
    values = new int[length];
  }

  int kindOf(int[] sequence, int first, int end) {
    int slot = hash(sequence, first, end) & (slots.length - 1);
    while (slots[slot] != EMPTY) {
      int number = slots[slot] - 1;
      if (Arrays.equals(values, from[number], from[number + 1], sequence, first, end)) {
        return number;
      }
      slot = (slot + 1) & (slots.length - 1);
    }
    System.arraycopy(sequence, first, values, from[size], end - first);
    from[size + 1] = from[size] + end - first;
    slots[slot] = size + 1;
    return size++;
  }

  private static int hash(int[] sequence, int first, int end) {
    long hash = (long) end - first;
    for (int at = first; at < end; at++) {
      hash = (hash ^ sequence[at]) * 0x9E37_79B9_7F4A_7C15L;
      hash ^= hash >>> 32;
    }
    return (int) hash;
  }

  int size() {
    return size;
  }

  int[] from() {
    return Arrays.copyOf(from, size + 1);
  }

  int[] values() {
    return Arrays.copyOf(values, from[size]);
  }
}
