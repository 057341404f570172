package org.coproduction.evidence;

import java.util.Optional;
import org.coproduction.constraint.AtMost;
import org.coproduction.constraint.Present;
import org.coproduction.constraint.Should;
import org.coproduction.value.DomainType;
import org.coproduction.value.Fact;
import org.coproduction.value.Provenance;
import org.coproduction.value.Words;
import org.immutables.value.Value;

/** A person in post, or a body, that can decide, and whether what people said reached it. */
@DomainType
@Value.Immutable
public interface DecisionMaker extends Fact {

  /** {@return the role or body} */
  @AtMost(value = 500, code = "record.words.too-long")
  Words getBody();

  /** {@return whether what people said reached it} */
  boolean isReached();

  /** {@return how it was reached} */
  @AtMost(value = 20_000, code = "record.words.too-long")
  @Present(code = "evidence.decision-maker.how-missing", payload = Should.class)
  Optional<Words> getHow();

  @Override
  @Value.Default
  default Provenance getProvenance() {
    return Provenance.stated();
  }

  /** {@return a builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link DecisionMaker}. */
  final class Builder extends ImmutableDecisionMaker.Builder {
    Builder() {}
  }
}
