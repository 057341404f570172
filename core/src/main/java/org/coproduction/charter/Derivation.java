package org.coproduction.charter;

import java.util.Optional;
import org.coproduction.constraint.AtMost;
import org.coproduction.value.CharterId;
import org.coproduction.value.DomainType;
import org.coproduction.value.VersionLabel;
import org.coproduction.value.Words;
import org.immutables.value.Value;

/**
 * One step of a charter's lineage: another charter that it was made after. Areas borrow from each
 * other, and seldom say so.
 */
@DomainType
@Value.Immutable
public interface Derivation {

  /** {@return the charter that came before} */
  CharterId getCharter();

  /** {@return which version of it, where that is known} */
  Optional<VersionLabel> getVersionLabel();

  /** {@return on what the step rests} */
  DerivationBasis getBasis();

  /** {@return what is alike or was said, in our words} */
  @AtMost(value = 20_000, code = "record.words.too-long")
  Optional<Words> getReason();

  /** {@return a builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Derivation}. */
  final class Builder extends ImmutableDerivation.Builder {
    Builder() {}
  }
}
