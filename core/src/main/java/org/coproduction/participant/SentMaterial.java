package org.coproduction.participant;

import java.util.List;
import java.util.Optional;
import org.coproduction.constraint.AtMost;
import org.coproduction.constraint.Present;
import org.coproduction.constraint.Should;
import org.coproduction.value.DomainType;
import org.coproduction.value.Fact;
import org.coproduction.value.FormatCode;
import org.coproduction.value.Provenance;
import org.coproduction.value.WebAddress;
import org.coproduction.value.Words;
import org.immutables.value.Value;

/**
 * Something sent to people before they took part, so that they could think about it first.
 *
 * <p>An invitation alone is not material: it says that something will happen, not what about.
 */
@DomainType
@Value.Immutable
public interface SentMaterial extends Fact {

  /** {@return what was sent} */
  @AtMost(value = 20_000, code = "record.words.too-long")
  Words getWhat();

  /** {@return the form it had, such as Easy Read} */
  @Present(code = "participant.material.format-missing", payload = Should.class)
  Optional<FormatCode> getFormat();

  /** {@return whom it was sent to} */
  @Present(code = "participant.material.to-whom-missing", payload = Should.class)
  List<GroupKind> getToGroups();

  /** {@return how it was sent} */
  Optional<Channel> getChannel();

  /** {@return where it can still be read} */
  Optional<WebAddress> getAddress();

  @Override
  @Value.Default
  default Provenance getProvenance() {
    return Provenance.stated();
  }

  /** {@return a builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link SentMaterial}. */
  final class Builder extends ImmutableSentMaterial.Builder {
    Builder() {}
  }
}
