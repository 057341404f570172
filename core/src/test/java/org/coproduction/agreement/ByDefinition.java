package org.coproduction.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;

/**
 * Measures of agreement straight from their published formulas: every pair of values is walked by
 * itself. Slow, and plain to see that it is right. A missing value is null.
 */
final class ByDefinition {

  /** The units that at least two coders gave a value to; the others take no part. */
  private final List<List<Integer>> units = new ArrayList<>();

  ByDefinition(List<List<Integer>> rows) {
    for (List<Integer> row : rows) {
      List<Integer> given = new ArrayList<>();
      for (Integer value : row) {
        if (value != null) {
          given.add(value);
        }
      }
      if (given.size() > 1) {
        units.add(given);
      }
    }
  }

  /** How far two values are apart, as a measure takes it. */
  @FunctionalInterface
  interface Distance {
    double between(int one, int other);
  }

  private List<Integer> all() {
    List<Integer> all = new ArrayList<>();
    units.forEach(all::addAll);
    return all;
  }

  Set<Integer> categories() {
    return new TreeSet<>(all());
  }

  /**
   * Krippendorff (2011): 1 - Do / De, with the coincidences of each unit over its values less one.
   */
  OptionalDouble alpha(Distance distance) {
    List<Integer> values = all();
    double n = values.size();
    double observed = 0;
    for (List<Integer> unit : units) {
      for (int one = 0; one < unit.size(); one++) {
        for (int other = 0; other < unit.size(); other++) {
          if (one != other) {
            observed += distance.between(unit.get(one), unit.get(other)) / (unit.size() - 1);
          }
        }
      }
    }
    double expected = 0;
    for (int one = 0; one < values.size(); one++) {
      for (int other = 0; other < values.size(); other++) {
        if (one != other) {
          expected += distance.between(values.get(one), values.get(other)) / (n - 1);
        }
      }
    }
    return expected > 0 ? OptionalDouble.of(1 - observed / expected) : OptionalDouble.empty();
  }

  /** The values between two, and half of those at either end, squared (Krippendorff 2011). */
  Distance ordinal() {
    List<Integer> values = all();
    return (one, other) -> {
      double ranks = 0;
      for (int value : values) {
        if (value >= Math.min(one, other) && value <= Math.max(one, other)) {
          ranks += value == one || value == other ? 0.5 : 1;
        }
      }
      return one == other ? 0 : ranks * ranks;
    };
  }

  /** The mean over units of the part of their ordered pairs of coders who said the same. */
  double percent() {
    double sum = 0;
    for (List<Integer> unit : units) {
      double same = 0;
      for (int one = 0; one < unit.size(); one++) {
        for (int other = 0; other < unit.size(); other++) {
          if (one != other && unit.get(one).equals(unit.get(other))) {
            same++;
          }
        }
      }
      sum += same / (unit.size() * (unit.size() - 1.0));
    }
    return sum / units.size();
  }

  /** The mean over units of the part of their values that is a category. */
  private double share(int category) {
    double sum = 0;
    for (List<Integer> unit : units) {
      double of = 0;
      for (int value : unit) {
        of += value == category ? 1 : 0;
      }
      sum += of / unit.size();
    }
    return sum / units.size();
  }

  /** Fleiss (1971), with values missing as Gwet (2014) has it. */
  OptionalDouble fleiss() {
    double byChance = 0;
    for (int category : categories()) {
      byChance += share(category) * share(category);
    }
    return beyond(byChance);
  }

  /** Gwet (2008), of so many categories to choose from. */
  OptionalDouble ac1(int choices) {
    double byChance = 0;
    for (int category : categories()) {
      byChance += share(category) * (1 - share(category)) / (choices - 1);
    }
    return beyond(byChance);
  }

  /** Cohen (1960): each unit of the one coder is held against every unit of the other. */
  OptionalDouble cohen() {
    double same = 0;
    for (List<Integer> one : units) {
      for (List<Integer> other : units) {
        same += one.get(0).equals(other.get(1)) ? 1 : 0;
      }
    }
    return beyond(same / units.size() / units.size());
  }

  private OptionalDouble beyond(double byChance) {
    return categories().size() > 1
        ? OptionalDouble.of((percent() - byChance) / (1 - byChance))
        : OptionalDouble.empty();
  }
}
