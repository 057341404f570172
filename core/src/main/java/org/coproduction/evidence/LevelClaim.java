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

/** The rung that the author says was reached. A claim is not evidence. */
@DomainType
@Value.Immutable
public interface LevelClaim extends Fact {

  /** {@return the rung} */
  RungRef getRung();

  /** {@return the stage that it is claimed for; absent for the whole work} */
  @Present(code = "evidence.claim.stage-missing", payload = Should.class)
  Optional<Stage> getStage();

  /** {@return the kind of group that it is claimed for; absent for everybody} */
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

  /** Builds a {@link LevelClaim}. */
  final class Builder extends ImmutableLevelClaim.Builder {
    Builder() {}
  }
}
