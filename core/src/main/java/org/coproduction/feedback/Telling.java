package org.coproduction.feedback;

import java.util.List;
import java.util.Optional;
import org.coproduction.constraint.AtMost;
import org.coproduction.constraint.Present;
import org.coproduction.constraint.Should;
import org.coproduction.participant.Channel;
import org.coproduction.participant.GroupKind;
import org.coproduction.value.DomainType;
import org.coproduction.value.Fact;
import org.coproduction.value.Provenance;
import org.coproduction.value.Words;
import org.immutables.value.Value;

/** An act of telling people what became of what they said. */
@DomainType
@Value.Immutable
public interface Telling extends Fact {

  /** {@return by what way} */
  Optional<Channel> getChannel();

  /** {@return who was told} */
  @Present(code = "feedback.telling.audience-missing", payload = Should.class)
  List<GroupKind> getTo();

  /** {@return what they were told} */
  @AtMost(value = 20_000, code = "record.words.too-long")
  Optional<Words> getWhat();

  @Override
  @Value.Default
  default Provenance getProvenance() {
    return Provenance.stated();
  }

  /** {@return a builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Telling}. */
  final class Builder extends ImmutableTelling.Builder {
    Builder() {}
  }
}
