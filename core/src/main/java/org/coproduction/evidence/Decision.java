package org.coproduction.evidence;

import java.util.List;
import java.util.Optional;
import org.coproduction.constraint.AtMost;
import org.coproduction.constraint.Present;
import org.coproduction.constraint.Should;
import org.coproduction.value.DecisionId;
import org.coproduction.value.DomainType;
import org.coproduction.value.Fact;
import org.coproduction.value.GroupId;
import org.coproduction.value.Provenance;
import org.coproduction.value.Words;
import org.immutables.value.Value;

/** A choice that somebody took. */
@DomainType
@Value.Immutable
public interface Decision extends Fact {

  /** {@return the identifier within its form} */
  DecisionId getId();

  /** {@return what was decided} */
  @AtMost(value = 20_000, code = "record.words.too-long")
  Words getWhat();

  /** {@return the body that took it} */
  @AtMost(value = 500, code = "record.words.too-long")
  Optional<Words> getBody();

  /** {@return the groups of the form among those who decided} */
  @Present(code = "evidence.decision.took-part-missing", payload = Should.class)
  List<GroupId> getTookPart();

  @Override
  @Value.Default
  default Provenance getProvenance() {
    return Provenance.stated();
  }

  /** {@return a builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Decision}. */
  final class Builder extends ImmutableDecision.Builder {
    Builder() {}
  }
}
