package org.coproduction.event;

import java.util.Optional;
import org.coproduction.constraint.AtMost;
import org.coproduction.constraint.Present;
import org.coproduction.constraint.Should;
import org.coproduction.participant.Channel;
import org.coproduction.value.DomainType;
import org.coproduction.value.Fact;
import org.coproduction.value.Provenance;
import org.coproduction.value.WebAddress;
import org.coproduction.value.Words;
import org.immutables.value.Value;

/** Something that was published about an event afterwards. */
@DomainType
@Value.Immutable
public interface Publication extends Fact {

  /** {@return what was published} */
  @AtMost(value = 500, code = "record.words.too-long")
  Words getWhat();

  /** {@return where it is published} */
  @Present(code = "event.publication.address-missing", payload = Should.class)
  Optional<WebAddress> getAddress();

  /** {@return how it was published} */
  Optional<Channel> getChannel();

  @Override
  @Value.Default
  default Provenance getProvenance() {
    return Provenance.stated();
  }

  /** {@return a builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Publication}. */
  final class Builder extends ImmutablePublication.Builder {
    Builder() {}
  }
}
