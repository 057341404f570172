package org.coproduction.agreement;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.coproduction.value.MalformedValueException;

/**
 * Agreement beyond chance of any number of coders, with values missing, on any scale for which a
 * distance is known (Krippendorff 1970, 2011).
 *
 * <p>Its cost grows with the number of different units as coders saw them, and on a ratio scale or
 * between sets also with the square of the number of <em>different</em> values: such distances are
 * no sums over the values, as those of the other scales are, so every two of them must be looked
 * at. It is linear in the codings.
 *
 * @param <V> the values that it can compare
 */
public final class KrippendorffAlpha<V> extends AgreementMeasure<V> {

  private static final KrippendorffAlpha<Object> NOMINAL =
      new KrippendorffAlpha<>(
          categories -> Scale.unordered(categories.size()),
          (runs, scale, categories) -> new AlphaFormula.Nominal(runs),
          false);

  private final Scaling<V> scaling;
  private final Making<V> making;
  private final boolean beginsAtNought;

  private KrippendorffAlpha(Scaling<V> scaling, Making<V> making, boolean beginsAtNought) {
    this.scaling = scaling;
    this.making = making;
    this.beginsAtNought = beginsAtNought;
  }

  /** {@return alpha for categories without order: equal or not} */
  public static KrippendorffAlpha<Object> nominal() {
    return NOMINAL;
  }

  /**
   * Alpha for categories in an order, without distances.
   *
   * @param order the order; values that compare equal are one
   * @param <V> the values
   * @return the measure
   */
  public static <V> KrippendorffAlpha<V> ordinal(Comparator<? super V> order) {
    return new KrippendorffAlpha<>(
        categories -> Scale.ordered(categories, order),
        (runs, scale, categories) -> new AlphaFormula.Ordinal(runs),
        false);
  }

  /**
   * Alpha for numbers whose differences mean something.
   *
   * @param number the number of a value; where one is not finite, taking the measure throws {@link
   *     MalformedValueException} {@code agreement.scale.not-finite}
   * @param <V> the values
   * @return the measure
   */
  public static <V> KrippendorffAlpha<V> interval(ToDoubleFunction<? super V> number) {
    return new KrippendorffAlpha<>(
        categories -> Scale.measured(categories, number),
        (runs, scale, categories) -> new AlphaFormula.Interval(runs, scale.positions()),
        false);
  }

  /**
   * Alpha for numbers from nought up whose ratios mean something.
   *
   * @param number the number of a value; where one is not finite, taking the measure throws {@link
   *     MalformedValueException} {@code agreement.scale.not-finite}
   * @param <V> the values
   * @return the measure
   */
  public static <V> KrippendorffAlpha<V> ratio(ToDoubleFunction<? super V> number) {
    return new KrippendorffAlpha<>(
        categories -> Scale.measured(categories, number),
        (runs, scale, categories) -> {
          double[] at = scale.positions();
          return new AlphaFormula.Pairwise(
              runs, new Distances(at.length, (one, other) -> byRatio(at[one], at[other])));
        },
        true);
  }

  /**
   * Alpha for sets of categories, such as all themes that a line is about.
   *
   * @param distance how far two sets are apart; it enters alpha as it is, not squared
   * @return the measure
   */
  public static KrippendorffAlpha<Set<?>> sets(SetDistance distance) {
    return new KrippendorffAlpha<>(
        categories -> Scale.unordered(categories.size()),
        (runs, scale, categories) ->
            new AlphaFormula.Pairwise(
                runs,
                new Distances(
                    categories.size(),
                    (one, other) -> distance.between(categories.get(one), categories.get(other)))),
        false);
  }

  /** Two different points from nought up are never both nought. */
  private static double byRatio(double one, double other) {
    double part = (one - other) / (one + other);
    return part * part;
  }

  @Override
  Optional<WhyUndefined> unfit(Study<? extends V> study) {
    return beginsAtNought
            && Arrays.stream(scaling.of(study.categories()).positions()).anyMatch(at -> at < 0)
        ? Optional.of(WhyUndefined.BELOW_NOUGHT)
        : Optional.empty();
  }

  @Override
  Formula formula(Study<? extends V> study, Kinds kinds) {
    Scale scale = scaling.of(study.categories());
    Runs runs = new Runs(kinds, scale.pointOfCategory(), scale.points());
    return making.formula(runs, scale, study.categories());
  }

  /** Where categories lie. */
  @FunctionalInterface
  private interface Scaling<V> {
    Scale of(List<? extends V> categories);
  }

  /** What is worked out of histograms on a scale. */
  @FunctionalInterface
  private interface Making<V> {
    Formula formula(Runs runs, Scale scale, List<? extends V> categories);
  }
}
