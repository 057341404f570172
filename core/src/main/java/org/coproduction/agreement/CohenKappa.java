package org.coproduction.agreement;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import org.coproduction.value.MalformedValueException;

/**
 * Agreement beyond chance of two coders, where chance is each drawing from what they used
 * themselves (Cohen 1960); with weights, disagreement counts by how far apart it is (Cohen 1968).
 * It rests on the units that both gave a value to.
 *
 * @param <V> the values that it can compare
 */
public final class CohenKappa<V> extends AgreementMeasure<V> {

  private static final CohenKappa<Object> NOMINAL =
      new CohenKappa<>(Weighting.NOMINAL, categories -> Scale.unordered(categories.size()));

  private final Weighting weighting;
  private final Scaling<V> scaling;

  private CohenKappa(Weighting weighting, Scaling<V> scaling) {
    this.weighting = weighting;
    this.scaling = scaling;
  }

  /** {@return kappa for categories without order} */
  public static CohenKappa<Object> nominal() {
    return NOMINAL;
  }

  /**
   * Kappa where a disagreement counts by its distance.
   *
   * @param place the place of a value on the scale, such as the number of its rung; where one is
   *     not finite, taking the measure throws {@link MalformedValueException} {@code
   *     agreement.scale.not-finite}
   * @param <V> the values
   * @return the measure
   */
  public static <V> CohenKappa<V> linear(ToDoubleFunction<? super V> place) {
    return new CohenKappa<>(Weighting.LINEAR, categories -> Scale.measured(categories, place));
  }

  /**
   * Kappa where a disagreement counts by the square of its distance.
   *
   * @param place the place of a value on the scale, such as the number of its rung; where one is
   *     not finite, taking the measure throws {@link MalformedValueException} {@code
   *     agreement.scale.not-finite}
   * @param <V> the values
   * @return the measure
   */
  public static <V> CohenKappa<V> quadratic(ToDoubleFunction<? super V> place) {
    return new CohenKappa<>(Weighting.QUADRATIC, categories -> Scale.measured(categories, place));
  }

  @Override
  Optional<WhyUndefined> unfit(Study<? extends V> study) {
    return study.basis().coders() > 2
        ? Optional.of(WhyUndefined.MORE_THAN_TWO_CODERS)
        : Optional.empty();
  }

  @Override
  Kinds kinds(Study<? extends V> study) {
    return study.kindsByCoder();
  }

  @Override
  Formula formula(Study<? extends V> study, Kinds kinds) {
    return new Table(kinds, scaling.of(study.categories()), weighting);
  }

  /** Where categories lie. */
  @FunctionalInterface
  private interface Scaling<V> {
    Scale of(List<? extends V> categories);
  }

  /** How much two points disagree, and how much all that two coders said would by chance. */
  private enum Weighting {
    NOMINAL {
      @Override
      double weight(double apart, boolean same) {
        return same ? 0 : 1;
      }

      @Override
      double byChance(double[] rows, double[] columns, double[] positions, double units) {
        double same = 0;
        for (int point = 0; point < rows.length; point++) {
          same += rows[point] * columns[point];
        }
        return units * units - same;
      }
    },
    LINEAR {
      @Override
      double weight(double apart, boolean same) {
        return Math.abs(apart);
      }

      /** Each step of the scale counts for the pairs that lie on both sides of it. */
      @Override
      double byChance(double[] rows, double[] columns, double[] positions, double units) {
        double sum = 0;
        double rowsBelow = 0;
        double columnsBelow = 0;
        for (int point = 0; point < rows.length - 1; point++) {
          rowsBelow += rows[point];
          columnsBelow += columns[point];
          sum +=
              (positions[point + 1] - positions[point])
                  * (rowsBelow * (units - columnsBelow) + columnsBelow * (units - rowsBelow));
        }
        return sum;
      }
    },
    QUADRATIC {
      @Override
      double weight(double apart, boolean same) {
        return apart * apart;
      }

      @Override
      double byChance(double[] rows, double[] columns, double[] positions, double units) {
        double rowMean = mean(rows, positions, units);
        double columnMean = mean(columns, positions, units);
        double squares = 0;
        for (int point = 0; point < rows.length; point++) {
          double offRow = positions[point] - rowMean;
          double offColumn = positions[point] - columnMean;
          squares += rows[point] * offRow * offRow + columns[point] * offColumn * offColumn;
        }
        double apart = rowMean - columnMean;
        return units * squares + units * units * apart * apart;
      }

      private static double mean(double[] margins, double[] positions, double units) {
        double mean = 0;
        for (int point = 0; point < margins.length; point++) {
          mean += margins[point] / units * positions[point];
        }
        return mean;
      }
    };

    abstract double weight(double apart, boolean same);

    /** The sum over all pairs of a row's unit and a column's of their weight. */
    abstract double byChance(double[] rows, double[] columns, double[] positions, double units);
  }

  /** The table of two coders; a kind is one of its cells. */
  private static final class Table implements Formula {

    private final Weighting weighting;
    private final double[] positions;
    private final int[] row;
    private final int[] column;
    private final double[] weight;
    private final double[] rows;
    private final double[] columns;

    Table(Kinds kinds, Scale scale, Weighting weighting) {
      this.weighting = weighting;
      positions = scale.positions();
      row = new int[kinds.size()];
      column = new int[kinds.size()];
      weight = new double[kinds.size()];
      for (int kind = 0; kind < row.length; kind++) {
        row[kind] = scale.pointOfCategory()[kinds.value(kind, 0)];
        column[kind] = scale.pointOfCategory()[kinds.value(kind, 1)];
        weight[kind] =
            weighting.weight(
                positions[row[kind]] - positions[column[kind]], row[kind] == column[kind]);
      }
      rows = new double[scale.points()];
      columns = new double[scale.points()];
    }

    @Override
    public OptionalDouble of(int[] seen) {
      Arrays.fill(rows, 0);
      Arrays.fill(columns, 0);
      double units = 0;
      double observed = 0;
      for (int kind = 0; kind < seen.length; kind++) {
        rows[row[kind]] += seen[kind];
        columns[column[kind]] += seen[kind];
        observed += seen[kind] * weight[kind];
        units += seen[kind];
      }
      double byChance = isOnePoint() ? 0 : weighting.byChance(rows, columns, positions, units);
      return byChance > 0
          ? OptionalDouble.of(1 - units * observed / byChance)
          : OptionalDouble.empty();
    }

    private boolean isOnePoint() {
      int used = 0;
      for (int point = 0; point < rows.length; point++) {
        if (rows[point] + columns[point] > 0) {
          used++;
        }
      }
      return used < 2;
    }
  }
}
