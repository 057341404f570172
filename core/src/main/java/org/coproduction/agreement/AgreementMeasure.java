package org.coproduction.agreement;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A way to say how far coders agree. Values that are missing are left out, and so are units that
 * fewer than two coders gave a value to. Immutable and thread-safe.
 *
 * @param <V> the values that it can compare
 */
public abstract sealed class AgreementMeasure<V>
    permits PercentAgreement, CohenKappa, FleissKappa, GwetAc1, KrippendorffAlpha {

  AgreementMeasure() {}

  /**
   * How far the coders of a study agree.
   *
   * @param study the study
   * @return the measure, or why it has no value
   */
  public final Agreement of(Study<? extends V> study) {
    Basis basis = study.basis();
    Optional<WhyUndefined> reason = whyNot(study);
    if (reason.isPresent()) {
      return new Agreement.Undefined(reason.get(), basis);
    }
    Kinds kinds = kinds(study);
    return agreement(formula(study, kinds).of(kinds.seen()), basis);
  }

  /**
   * How far the coders of a study agree, with an interval.
   *
   * @param study the study
   * @param bootstrap how the interval is found
   * @return the measure and its interval, or why they have no value
   */
  public final Estimate of(Study<? extends V> study, Bootstrap bootstrap) {
    Basis basis = study.basis();
    Optional<WhyUndefined> reason = whyNot(study);
    if (reason.isPresent()) {
      return undefined(reason.get(), basis);
    }
    Kinds kinds = kinds(study);
    Formula formula = formula(study, kinds);
    OptionalDouble value = formula.of(kinds.seen());
    if (value.isEmpty()) {
      return undefined(WhyUndefined.ONE_CATEGORY, basis);
    }
    return new Estimate(
        agreement(value, basis),
        new Resamples(kinds, study.groups(kinds)).interval(formula, bootstrap));
  }

  private static Agreement agreement(OptionalDouble value, Basis basis) {
    return value.isPresent()
        ? new Agreement.Defined(value.getAsDouble(), basis)
        : new Agreement.Undefined(WhyUndefined.ONE_CATEGORY, basis);
  }

  private static Estimate undefined(WhyUndefined reason, Basis basis) {
    return new Estimate(new Agreement.Undefined(reason, basis), new Interval.Undefined(reason));
  }

  private Optional<WhyUndefined> whyNot(Study<? extends V> study) {
    if (study.basis().coders() < 2) {
      return Optional.of(WhyUndefined.FEWER_THAN_TWO_CODERS);
    }
    if (study.basis().units() == 0) {
      return Optional.of(WhyUndefined.NO_SHARED_UNIT);
    }
    return unfit(study);
  }

  /** Why the measure is not for such a study, beside what is so for every measure. */
  Optional<WhyUndefined> unfit(Study<? extends V> study) {
    return Optional.empty();
  }

  /** What the measure tells apart. */
  Kinds kinds(Study<? extends V> study) {
    return study.kinds();
  }

  abstract Formula formula(Study<? extends V> study, Kinds kinds);
}
