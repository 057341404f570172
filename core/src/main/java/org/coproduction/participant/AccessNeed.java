package org.coproduction.participant;

import java.util.List;
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
 * Something that people said they needed so that they could take part, and whether it was met. What
 * was done, whether or not anybody asked for it, is an adjustment.
 */
@DomainType
@Value.Immutable
public interface AccessNeed extends Fact {

  /** {@return what was needed; it may tell of somebody's health, so it is never published} */
  @AtMost(value = 20_000, code = "record.words.too-long")
  Optional<Words> getWhat();

  /** {@return whose need it was} */
  List<GroupKind> getOfGroups();

  /** {@return whether it was met in full; absent where that is not known} */
  @Present(code = "participant.access-need.met-missing", payload = Should.class)
  Optional<Boolean> getMet();

  @Override
  @Value.Default
  default Provenance getProvenance() {
    return Provenance.stated();
  }

  /** {@return a builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link AccessNeed}. */
  final class Builder extends ImmutableAccessNeed.Builder {
    Builder() {}
  }
}
