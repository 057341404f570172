package org.coproduction.validation;

import java.util.Optional;
import org.coproduction.constraint.AtMost;
import org.coproduction.constraint.Present;
import org.coproduction.value.DomainType;
import org.coproduction.value.Words;
import org.immutables.value.Value;

/** A change that a profile makes to one rule, with who decided it and why. */
@DomainType
@Value.Immutable
public interface RuleAdjustment {

  /** {@return the code of the findings that it is about} */
  RuleCode getCode();

  /** {@return what is done with them} */
  Treatment getTreatment();

  /** {@return who decided it} */
  @AtMost(value = 500, code = "record.words.too-long")
  @Present(code = "profile.adjustment.by-missing")
  Optional<Words> getBy();

  /** {@return why} */
  @AtMost(value = 20_000, code = "record.words.too-long")
  @Present(code = "profile.adjustment.reason-missing")
  Optional<Words> getReason();

  /** {@return a builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link RuleAdjustment}. */
  final class Builder extends ImmutableRuleAdjustment.Builder {
    Builder() {}
  }
}
