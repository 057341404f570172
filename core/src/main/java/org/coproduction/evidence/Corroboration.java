package org.coproduction.evidence;

import java.util.List;
import java.util.Optional;
import org.coproduction.constraint.AtMost;
import org.coproduction.constraint.Present;
import org.coproduction.constraint.Should;
import org.coproduction.participant.GroupKind;
import org.coproduction.value.DomainType;
import org.coproduction.value.Fact;
import org.coproduction.value.FactKind;
import org.coproduction.value.Provenance;
import org.coproduction.value.Words;
import org.immutables.value.Value;

/** Somebody other than the author confirms facts of the form. */
@DomainType
@Value.Immutable
public interface Corroboration extends Fact {

  /** {@return who confirms, by name or role} */
  @AtMost(value = 500, code = "record.words.too-long")
  Optional<Words> getBy();

  /** {@return the kind of group that they speak from} */
  @Present(code = "evidence.corroboration.group-missing", payload = Should.class)
  Optional<GroupKind> getGroup();

  /** {@return whether they had no part in the work and do not answer to the author} */
  boolean isIndependent();

  /** {@return the kinds of fact that they confirm} */
  @Present(code = "evidence.corroboration.facts-missing", payload = Should.class)
  List<FactKind> getConfirms();

  @Override
  @Value.Default
  default Provenance getProvenance() {
    return Provenance.stated();
  }

  /** {@return a builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Corroboration}. */
  final class Builder extends ImmutableCorroboration.Builder {
    Builder() {}
  }
}
