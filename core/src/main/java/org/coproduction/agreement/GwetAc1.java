package org.coproduction.agreement;

import java.util.OptionalDouble;

/**
 * Agreement beyond chance of any number of coders on categories without order, where chance is that
 * of units that are hard to tell (Gwet 2008). It stays near percent agreement where one category is
 * much more common than the others, where kappa drops.
 *
 * <p>It depends on how many categories there are to choose from: those that the study was declared
 * over, else those that were given to a unit which two coders saw.
 */
public final class GwetAc1 extends AgreementMeasure<Object> {

  private static final GwetAc1 ONLY = new GwetAc1();

  private GwetAc1() {}

  /** {@return the measure, at most 1} */
  public static GwetAc1 measure() {
    return ONLY;
  }

  @Override
  Formula formula(Study<?> study, Kinds kinds) {
    int choices = study.choices();
    SharedPairs pairs = new SharedPairs(Runs.ofCategories(kinds, study.categories().size()));
    return seen -> {
      double spread = pairs.spread(seen);
      return spread > 0
          ? OptionalDouble.of(1 - pairs.disagreement(seen) / (1 - spread / (choices - 1)))
          : OptionalDouble.empty();
    };
  }
}
