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

/**
 * A moment that the record mentions without its facts: a draft without a date, an agreement without
 * those who agreed.
 */
@DomainType
@Value.Immutable
public interface Occasion extends Fact {

  /** {@return what kind of moment} */
  OccasionKind getKind();

  /** {@return the words that mention it} */
  @AtMost(value = 20_000, code = "record.words.too-long")
  @Present(code = "evidence.occasion.words-missing", payload = Should.class)
  Optional<Words> getWords();

  @Override
  @Value.Default
  default Provenance getProvenance() {
    return Provenance.stated();
  }

  /** {@return a builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link Occasion}. */
  final class Builder extends ImmutableOccasion.Builder {
    Builder() {}
  }
}
