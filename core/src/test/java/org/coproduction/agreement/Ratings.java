package org.coproduction.agreement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.dkpro.statistics.agreement.coding.CodingAnnotationStudy;

/** A table of values for tests, one row for each unit and one column for each coder. */
final class Ratings {

  private static final String MISSING = ".";

  private final List<List<Integer>> rows;

  private Ratings(List<List<Integer>> rows) {
    this.rows = rows;
  }

  /** One line for each coder, one column for each unit, as such tables are published. */
  static Ratings byCoder(String... lines) {
    List<List<Integer>> rows = new ArrayList<>();
    for (String line : lines) {
      String[] values = line.split(" ");
      for (int unit = 0; unit < values.length; unit++) {
        if (rows.size() == unit) {
          rows.add(new ArrayList<>());
        }
        rows.get(unit).add(values[unit].equals(MISSING) ? null : Integer.valueOf(values[unit]));
      }
    }
    return new Ratings(rows);
  }

  /** Coders who mostly agree on values from 1 up; the part given of them is missing. */
  static Ratings random(Random random, int units, int coders, int categories, double missing) {
    List<List<Integer>> rows = new ArrayList<>();
    for (int unit = 0; unit < units; unit++) {
      int truth = random.nextInt(categories);
      List<Integer> row = new ArrayList<>();
      for (int coder = 0; coder < coders; coder++) {
        int said = random.nextInt(3) == 0 ? random.nextInt(categories) : truth;
        row.add(random.nextDouble() < missing ? null : Integer.valueOf(said + 1));
      }
      rows.add(row);
    }
    return new Ratings(rows);
  }

  List<List<Integer>> rows() {
    return rows;
  }

  Study<Integer> study() {
    return study(value -> value);
  }

  <V> Study<V> study(Function<Integer, V> value) {
    Study.Builder<V> study = Study.builder();
    for (int unit = 0; unit < rows.size(); unit++) {
      for (int coder = 0; coder < rows.get(unit).size(); coder++) {
        Integer said = rows.get(unit).get(coder);
        if (said != null) {
          study.value(coder, unit, value.apply(said));
        }
      }
    }
    return study.build();
  }

  /** The same for the library that ours is compared with. */
  CodingAnnotationStudy theirs(Function<Integer, ?> value) {
    CodingAnnotationStudy study = new CodingAnnotationStudy(rows.get(0).size());
    for (List<Integer> row : rows) {
      study.addItemAsArray(
          row.stream().map(one -> one == null ? null : value.apply(one)).toArray());
    }
    return study;
  }

  Ratings withoutLoneValues() {
    return new Ratings(
        rows.stream()
            .filter(row -> row.stream().filter(value -> value != null).count() != 1)
            .toList());
  }

  Ratings withUnitsShuffled(Random random) {
    List<List<Integer>> shuffled = new ArrayList<>(rows);
    Collections.shuffle(shuffled, random);
    return new Ratings(shuffled);
  }

  Ratings withCodersShuffled(Random random) {
    List<Integer> order = new ArrayList<>();
    for (int coder = 0; coder < rows.get(0).size(); coder++) {
      order.add(coder);
    }
    Collections.shuffle(order, random);
    List<List<Integer>> shuffled = new ArrayList<>();
    for (List<Integer> row : rows) {
      List<Integer> other = new ArrayList<>();
      order.forEach(coder -> other.add(row.get(coder)));
      shuffled.add(other);
    }
    return new Ratings(shuffled);
  }

  Ratings twice() {
    List<List<Integer>> both = new ArrayList<>(rows);
    both.addAll(rows);
    return new Ratings(both);
  }
}
