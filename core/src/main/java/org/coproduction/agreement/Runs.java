package org.coproduction.agreement;

import java.util.Arrays;

/**
 * The kinds of units as histograms: which points of a scale each holds, and how often. Several
 * categories can lie on one point.
 */
final class Runs {

  private final int points;
  private final int[] from;
  private final int[] point;
  private final int[] times;
  private final int[] length;

  /** The histograms of kinds, whose categories lie on the given points, 0 to below a number. */
  Runs(Kinds kinds, int[] pointOfCategory, int points) {
    this.points = points;
    int total = 0;
    for (int kind = 0; kind < kinds.size(); kind++) {
      total += kinds.length(kind);
    }
    int[] allPoints = new int[total];
    int[] allTimes = new int[total];
    from = new int[kinds.size() + 1];
    length = new int[kinds.size()];
    int runs = 0;
    for (int kind = 0; kind < kinds.size(); kind++) {
      int[] sorted = new int[kinds.length(kind)];
      for (int at = 0; at < sorted.length; at++) {
        sorted[at] = pointOfCategory[kinds.value(kind, at)];
      }
      Arrays.sort(sorted);
      for (int at = 0; at < sorted.length; at++) {
        if (at > 0 && sorted[at] == sorted[at - 1]) {
          allTimes[runs - 1]++;
        } else {
          allPoints[runs] = sorted[at];
          allTimes[runs] = 1;
          runs++;
        }
      }
      length[kind] = sorted.length;
      from[kind + 1] = runs;
    }
    point = Arrays.copyOf(allPoints, runs);
    times = Arrays.copyOf(allTimes, runs);
  }

  /** The histograms of kinds where each category is its own point. */
  static Runs ofCategories(Kinds kinds, int categories) {
    int[] same = new int[categories];
    Arrays.setAll(same, category -> category);
    return new Runs(kinds, same, categories);
  }

  int kinds() {
    return length.length;
  }

  int points() {
    return points;
  }

  /** How many values a unit of a kind was given. */
  int length(int kind) {
    return length[kind];
  }

  /** The first run of a kind; its last is before the first of the next. */
  int from(int kind) {
    return from[kind];
  }

  int point(int run) {
    return point[run];
  }

  int times(int run) {
    return times[run];
  }
}
