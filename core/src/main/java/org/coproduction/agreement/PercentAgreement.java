package org.coproduction.agreement;

import java.util.OptionalDouble;

/**
 * The part of pairs of values that are the same: of each unit, and then the mean over units, so
 * that each unit counts alike however many coders saw it.
 *
 * <p>It takes no account of chance: two coders who guess between two categories agree on half of
 * the units. It is defined also where only one category was ever used.
 */
public final class PercentAgreement extends AgreementMeasure<Object> {

  private static final PercentAgreement ONLY = new PercentAgreement();

  private PercentAgreement() {}

  /** {@return the measure, from 0 to 1} */
  public static PercentAgreement measure() {
    return ONLY;
  }

  @Override
  Formula formula(Study<?> study, Kinds kinds) {
    SharedPairs pairs = new SharedPairs(Runs.ofCategories(kinds, study.categories().size()));
    return seen -> OptionalDouble.of(1 - pairs.disagreement(seen));
  }
}
