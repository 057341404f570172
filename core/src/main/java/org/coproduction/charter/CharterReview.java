package org.coproduction.charter;

import java.util.Optional;
import org.coproduction.constraint.AtMost;
import org.coproduction.value.DomainType;
import org.coproduction.value.ImpreciseDate;
import org.coproduction.value.Words;
import org.immutables.value.Value;

/** How and when a charter is to be looked at again. */
@DomainType
@Value.Immutable
public interface CharterReview {

  /** {@return the kind of rule} */
  ReviewPolicy getPolicy();

  /** {@return the next date} */
  Optional<ImpreciseDate> getNextOn();

  /** {@return the role or body that sees to it} */
  @AtMost(value = 500, code = "record.words.too-long")
  Optional<Words> getOwner();

  /** {@return a builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link CharterReview}. */
  final class Builder extends ImmutableCharterReview.Builder {
    Builder() {}
  }
}
