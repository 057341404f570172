package org.coproduction.evidence;

import java.util.Optional;
import org.coproduction.constraint.Present;
import org.coproduction.constraint.Should;
import org.coproduction.participant.GroupKind;
import org.coproduction.value.DomainType;
import org.coproduction.value.Fact;
import org.coproduction.value.Provenance;
import org.coproduction.value.RungRef;
import org.immutables.value.Value;

/** The rung that people were told to expect, before the work. */
@DomainType
@Value.Immutable
public interface Promise extends Fact {

  /** {@return the rung} */
  RungRef getRung();

  /** {@return the stage that it is promised for; absent for all} */
  @Present(code = "evidence.promise.stage-missing", payload = Should.class)
  Optional<Stage> getStage();

  /** {@return the kind of group that it is promised to; absent for all} */
  Optional<GroupKind> getGroup();

  @Override
  @Value.Default
  default Provenance getProvenance() {
    return Provenance.stated();
  }

  /** {@return a builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Promise}. */
  final class Builder extends ImmutablePromise.Builder {
    Builder() {}
  }
}
