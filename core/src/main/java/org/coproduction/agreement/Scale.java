package org.coproduction.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.coproduction.value.MalformedValueException;

/** Where the categories of a study lie: the number of a point for each, and where points are. */
final class Scale {

  private final int[] pointOfCategory;
  private final double[] positions;

  private Scale(int[] pointOfCategory, double[] positions) {
    this.pointOfCategory = pointOfCategory;
    this.positions = positions;
  }

  /** Each category is its own point; positions mean nothing. */
  static Scale unordered(int categories) {
    int[] points = new int[categories];
    Arrays.setAll(points, category -> category);
    return new Scale(points, new double[categories]);
  }

  /** Points from lowest to highest, without distances; categories that compare equal share one. */
  static <V> Scale ordered(List<? extends V> categories, Comparator<? super V> order) {
    int[] points = new int[categories.size()];
    List<Integer> sorted =
        IntStream.range(0, categories.size())
            .boxed()
            .sorted(Comparator.comparing(categories::get, order))
            .toList();
    int point = -1;
    for (int at = 0; at < sorted.size(); at++) {
      if (at == 0
          || order.compare(categories.get(sorted.get(at - 1)), categories.get(sorted.get(at)))
              != 0) {
        point++;
      }
      points[sorted.get(at)] = point;
    }
    return new Scale(points, new double[point + 1]);
  }

  /**
   * Points at numbers, from lowest to highest, shrunk so that the largest is 1 away from nought:
   * squares of what is far out must not overflow.
   */
  static <V> Scale measured(List<? extends V> categories, ToDoubleFunction<? super V> measured) {
    double[] numbers = categories.stream().mapToDouble(measured).toArray();
    double largest = 0;
    for (double number : numbers) {
      if (!Double.isFinite(number)) {
        throw new MalformedValueException("agreement.scale.not-finite", "value");
      }
      largest = Math.max(largest, Math.abs(number));
    }
    List<Double> distinct = new ArrayList<>();
    // Nought minus nought is nought without a sign.
    Arrays.stream(numbers).map(number -> number + 0.0).sorted().distinct().forEach(distinct::add);
    double[] sorted = distinct.stream().mapToDouble(Double::doubleValue).toArray();
    int[] points = new int[numbers.length];
    Arrays.setAll(points, at -> Arrays.binarySearch(sorted, numbers[at] + 0.0));
    double unit = largest > 0 ? largest : 1;
    return new Scale(points, Arrays.stream(sorted).map(number -> number / unit).toArray());
  }

  int[] pointOfCategory() {
    return pointOfCategory;
  }

  int points() {
    return positions.length;
  }

  /** Where the points are, from lowest to highest. */
  double[] positions() {
    return positions;
  }
}
