package org.coproduction.evidence;

import java.util.List;
import java.util.Optional;
import org.coproduction.constraint.AtMost;
import org.coproduction.constraint.Present;
import org.coproduction.constraint.Should;
import org.coproduction.value.DomainType;
import org.coproduction.value.Fact;
import org.coproduction.value.GroupId;
import org.coproduction.value.Provenance;
import org.coproduction.value.Words;
import org.immutables.value.Value;

/**
 * The moment at which the options were fixed: after it, people could choose but no longer shape.
 */
@DomainType
@Value.Immutable
public interface OptionsFixed extends Fact {

  /** {@return what fixed them} */
  @AtMost(value = 20_000, code = "record.words.too-long")
  @Present(code = "evidence.options.how-missing", payload = Should.class)
  Optional<Words> getHow();

  /**
   * {@return the groups of the form of which the account says that they took part before it, where
   * it puts the two in order without dates}
   */
  List<GroupId> getInvolvedBefore();

  @Override
  @Value.Default
  default Provenance getProvenance() {
    return Provenance.stated();
  }

  /** {@return a builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link OptionsFixed}. */
  final class Builder extends ImmutableOptionsFixed.Builder {
    Builder() {}
  }
}
