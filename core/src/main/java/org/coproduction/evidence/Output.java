package org.coproduction.evidence;

import java.util.Optional;
import org.coproduction.constraint.AtMost;
import org.coproduction.constraint.Present;
import org.coproduction.constraint.Should;
import org.coproduction.value.DomainType;
import org.coproduction.value.Fact;
import org.coproduction.value.ImpreciseDate;
import org.coproduction.value.Provenance;
import org.coproduction.value.Words;
import org.immutables.value.Value;

/**
 * Something that the work produced: a strategy, a leaflet, a service. An output is not an outcome.
 */
@DomainType
@Value.Immutable
public interface Output extends Fact {

  /** {@return what was produced} */
  @AtMost(value = 20_000, code = "record.words.too-long")
  Words getWhat();

  /** {@return the period that it is for} */
  @Present(code = "evidence.output.period-missing", payload = Should.class)
  Optional<ImpreciseDate> getPeriod();

  @Override
  @Value.Default
  default Provenance getProvenance() {
    return Provenance.stated();
  }

  /** {@return a builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link Output}. */
  final class Builder extends ImmutableOutput.Builder {
    Builder() {}
  }
}
