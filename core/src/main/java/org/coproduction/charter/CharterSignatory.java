package org.coproduction.charter;

import java.util.Optional;
import org.coproduction.constraint.AtMost;
import org.coproduction.value.DomainType;
import org.coproduction.value.ImpreciseDate;
import org.coproduction.value.Words;
import org.immutables.value.Value;

/** A body that put its name under a charter. */
@DomainType
@Value.Immutable
public interface CharterSignatory {

  /** {@return the body} */
  @AtMost(value = 500, code = "record.words.too-long")
  Words getOrganisation();

  /** {@return the part it plays} */
  @AtMost(value = 500, code = "record.words.too-long")
  Optional<Words> getRole();

  /** {@return when it signed} */
  Optional<ImpreciseDate> getSignedOn();

  /** {@return a builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link CharterSignatory}. */
  final class Builder extends ImmutableCharterSignatory.Builder {
    Builder() {}
  }
}
