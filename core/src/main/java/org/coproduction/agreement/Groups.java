package org.coproduction.agreement;

import java.util.Arrays;

/** The units that a bootstrap draws together, by kind: each alone, or those of one document. */
final class Groups {

  private final int[] from;
  private final int[] kind;

  private Groups(int[] from, int[] kind) {
    this.from = from;
    this.kind = kind;
  }

  /** Groups of units; a group none of whose units is of any kind is not drawn. */
  static Groups of(Kinds kinds, int[] groupOfUnit, int groups) {
    int[] sizes = new int[groups];
    int units = 0;
    for (int unit = 0; unit < groupOfUnit.length; unit++) {
      if (kinds.hasKind(unit)) {
        sizes[groupOfUnit[unit]]++;
        units++;
      }
    }
    int[] from = new int[groups + 1];
    int[] next = new int[groups];
    int drawn = 0;
    for (int group = 0; group < groups; group++) {
      if (sizes[group] > 0) {
        next[group] = from[drawn];
        from[drawn + 1] = from[drawn] + sizes[group];
        drawn++;
      }
    }
    int[] kind = new int[units];
    for (int unit = 0; unit < groupOfUnit.length; unit++) {
      if (kinds.hasKind(unit)) {
        kind[next[groupOfUnit[unit]]++] = kinds.kindOf(unit);
      }
    }
    return new Groups(Arrays.copyOf(from, drawn + 1), kind);
  }

  int size() {
    return from.length - 1;
  }

  boolean areSingleUnits() {
    return kind.length == size();
  }

  /** As many groups as there are, drawn with replacement: how many units of each kind they hold. */
  void draw(SplitMix64 chance, int[] drawn) {
    Arrays.fill(drawn, 0);
    for (int draw = 0; draw < size(); draw++) {
      int group = chance.nextInt(size());
      for (int at = from[group]; at < from[group + 1]; at++) {
        drawn[kind[at]]++;
      }
    }
  }
}
