package org.coproduction.evidence;

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

/** A group that should have been heard and was not, as the author says. */
@DomainType
@Value.Immutable
public interface MissingVoice extends Fact {

  /** {@return the kind of group} */
  @Present(code = "evidence.missing-voice.group-missing", payload = Should.class)
  Optional<GroupKind> getGroup();

  /** {@return who was missing} */
  @AtMost(value = 20_000, code = "record.words.too-long")
  Optional<Words> getWho();

  /** {@return why, or what was done about it} */
  @AtMost(value = 20_000, code = "record.words.too-long")
  Optional<Words> getWhy();

  @Override
  @Value.Default
  default Provenance getProvenance() {
    return Provenance.stated();
  }

  /** {@return a builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link MissingVoice}. */
  final class Builder extends ImmutableMissingVoice.Builder {
    Builder() {}
  }
}
