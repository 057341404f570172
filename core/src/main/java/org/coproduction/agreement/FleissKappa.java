package org.coproduction.agreement;

import java.util.OptionalDouble;

/**
 * Agreement beyond chance of any number of coders on categories without order, where chance is
 * drawing twice from what all coders used together (Fleiss 1971).
 *
 * <p>Where not every coder saw every unit, it is the usual widening: pairs within each unit, and
 * the mean part of each category over units (Gwet 2014). With no value missing that is Fleiss' own.
 */
public final class FleissKappa extends AgreementMeasure<Object> {

  private static final FleissKappa ONLY = new FleissKappa();

  private FleissKappa() {}

  /** {@return the measure, at most 1} */
  public static FleissKappa measure() {
    return ONLY;
  }

  @Override
  Formula formula(Study<?> study, Kinds kinds) {
    SharedPairs pairs = new SharedPairs(Runs.ofCategories(kinds, study.categories().size()));
    return seen -> {
      double byChance = pairs.spread(seen);
      return byChance > 0
          ? OptionalDouble.of(1 - pairs.disagreement(seen) / byChance)
          : OptionalDouble.empty();
    };
  }
}
