package org.coproduction.evidence;

import java.util.List;
import java.util.Optional;
import org.coproduction.constraint.AtMost;
import org.coproduction.constraint.Present;
import org.coproduction.constraint.Should;
import org.coproduction.participant.GroupKind;
import org.coproduction.value.DomainType;
import org.coproduction.value.Fact;
import org.coproduction.value.Provenance;
import org.coproduction.value.Words;
import org.immutables.value.Value;

/** What people were told could and could not change. */
@DomainType
@Value.Immutable
public interface ScopeStatement extends Fact {

  /** {@return what could change} */
  @AtMost(value = 20_000, code = "record.words.too-long")
  Optional<Words> getOpen();

  /** {@return what could not, and why} */
  @AtMost(value = 20_000, code = "record.words.too-long")
  Optional<Words> getClosed();

  /** {@return who was told} */
  @Present(code = "evidence.scope.to-whom-missing", payload = Should.class)
  List<GroupKind> getTo();

  @Override
  @Value.Default
  default Provenance getProvenance() {
    return Provenance.stated();
  }

  /** {@return a builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link ScopeStatement}. */
  final class Builder extends ImmutableScopeStatement.Builder {
    Builder() {}
  }
}
