package org.coproduction.agreement;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The units whose kinds have few, and draws of some number of them with replacement.
 *
 * <p>Draws of independent Poisson numbers, one for each kind, are, whatever they come to, so many
 * draws of units with replacement; what they fall short of the number that is wanted is drawn unit
 * by unit. The means are a little low, so that the sum is hardly ever above that number; where it
 * is, all are drawn unit by unit. Either way the draw is exact, and costs as much as there are
 * kinds, not units.
 */
final class RareUnits {

  /** Where there are fewer, nothing is won. */
  private static final int MANY = 1_024;

  /** By how many deviations of the sum the means are low. */
  private static final double LOW = 8;

  private final int[] kinds;

  /** The table for each of the kinds; kinds with as many units share one. */
  private final Poisson[] tables;

  /** The kind of each unit. */
  private final int[] kindOfUnit;

  /** The units of all kinds that have no more than a few. */
  RareUnits(int[] seen, int few) {
    int[] rare = new int[seen.length];
    int size = 0;
    int units = 0;
    for (int kind = 0; kind < seen.length; kind++) {
      if (seen[kind] <= few) {
        rare[size++] = kind;
        units += seen[kind];
      }
    }
    kinds = Arrays.copyOf(rare, size);
    kindOfUnit = new int[units];
    tables = new Poisson[units < MANY ? 0 : size];
    double part = 1 - LOW / Math.sqrt(units);
    Map<Integer, Poisson> bySize = new LinkedHashMap<>();
    int from = 0;
    for (int at = 0; at < size; at++) {
      int ofKind = seen[kinds[at]];
      Arrays.fill(kindOfUnit, from, from + ofKind, kinds[at]);
      from += ofKind;
      if (tables.length > 0) {
        tables[at] = bySize.computeIfAbsent(ofKind, count -> new Poisson(count * part));
      }
    }
  }

  /** Draws so many units: how many of each kind. Kinds that are not rare are left as they are. */
  void draw(SplitMix64 chance, int toDraw, int[] drawn) {
    int left = toDraw;
    for (int at = 0; at < kinds.length; at++) {
      int number = tables.length == 0 ? 0 : tables[at].draw(chance);
      drawn[kinds[at]] = number;
      left -= number;
    }
    if (left < 0) {
      for (int kind : kinds) {
        drawn[kind] = 0;
      }
      left = toDraw;
    }
    for (; left > 0; left--) {
      drawn[kindOfUnit[chance.nextInt(kindOfUnit.length)]]++;
    }
  }
}
