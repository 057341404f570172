package org.coproduction.bench;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;

/** Which phrase was found from where to where in one item; kept from item to item. */
final class Hits {

  private static final int NUMBERS = 3;

  private int[] numbers = new int[8 * NUMBERS];
  private int used;

  void clear() {
    used = 0;
  }

  void add(int phrase, int start, int end) {
    if (used == numbers.length) {
      numbers = Arrays.copyOf(numbers, 2 * used);
    }
    numbers[used] = phrase;
    numbers[used + 1] = start;
    numbers[used + 2] = end;
    used += NUMBERS;
  }

  int count() {
    return used / NUMBERS;
  }

  /** The same for the same hits in any order. */
  Set<String> sorted() {
    Set<String> sorted = new TreeSet<>();
    for (int at = 0; at < used; at += NUMBERS) {
      sorted.add(numbers[at] + "@" + numbers[at + 1] + "-" + numbers[at + 2]);
    }
    return sorted;
  }
}
