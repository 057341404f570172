package org.coproduction.agreement;

import java.util.Arrays;

/**
 * Units that were given the same values are of one kind, and a measure of agreement needs no more
 * than how many there are of each: its cost grows with the kinds, not with the units or with pairs
 * of values. Units that fewer than two coders gave a value to are of no kind.
 */
final class Kinds {

  private static final int NONE = -1;

  private final int[] from;
  private final int[] values;
  private final int[] seen;
  private final int[] kindOfUnit;

  private Kinds(int[] from, int[] values, int[] seen, int[] kindOfUnit) {
    this.from = from;
    this.values = values;
    this.seen = seen;
    this.kindOfUnit = kindOfUnit;
  }

  /** Kinds by what was said, whoever said it: the values of a unit are sorted. */
  static Kinds whoeverSaid(int[] start, int[] value) {
    return of(start, value, true);
  }

  /** Kinds by what each said: the values of a unit stay in the order of the coders. */
  static Kinds byCoder(int[] start, int[] value) {
    return of(start, value, false);
  }

  private static Kinds of(int[] start, int[] value, boolean sorted) {
    int units = start.length - 1;
    int[] sequences = value.clone();
    int[] kindOfUnit = new int[units];
    Interner interner = new Interner(units, value.length);
    int[] seen = new int[units];
    for (int unit = 0; unit < units; unit++) {
      int first = start[unit];
      int end = start[unit + 1];
      if (end - first < 2) {
        kindOfUnit[unit] = NONE;
        continue;
      }
      if (sorted) {
        Arrays.sort(sequences, first, end);
      }
      int kind = interner.kindOf(sequences, first, end);
      kindOfUnit[unit] = kind;
      seen[kind]++;
    }
    return new Kinds(
        interner.from(), interner.values(), Arrays.copyOf(seen, interner.size()), kindOfUnit);
  }

  int size() {
    return seen.length;
  }

  /** How many values a unit of a kind was given. */
  int length(int kind) {
    return from[kind + 1] - from[kind];
  }

  /** One of the values that a unit of a kind was given. */
  int value(int kind, int at) {
    return values[from[kind] + at];
  }

  /** How many units there are of each kind; the caller does not write to it. */
  int[] seen() {
    return seen;
  }

  /** How many units are of any kind. */
  int units() {
    return Arrays.stream(seen).sum();
  }

  /** How many values were given to the units that are of any kind. */
  int pairableValues() {
    int sum = 0;
    for (int kind = 0; kind < seen.length; kind++) {
      sum += seen[kind] * length(kind);
    }
    return sum;
  }

  /** How many categories were given to the units that are of any kind. */
  int categories() {
    return (int) Arrays.stream(values).distinct().count();
  }

  boolean hasKind(int unit) {
    return kindOfUnit[unit] != NONE;
  }

  int kindOf(int unit) {
    return kindOfUnit[unit];
  }
}
