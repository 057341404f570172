package org.coproduction.evidence;

import java.util.Optional;
import org.coproduction.constraint.AtMost;
import org.coproduction.constraint.Present;
import org.coproduction.constraint.Should;
import org.coproduction.value.CharterId;
import org.coproduction.value.DomainType;
import org.coproduction.value.Fact;
import org.coproduction.value.Provenance;
import org.coproduction.value.VersionLabel;
import org.coproduction.value.WebAddress;
import org.coproduction.value.Words;
import org.immutables.value.Value;

/** A charter that the form says was used, named as a whole. */
@DomainType
@Value.Immutable
public interface CharterCitation extends Fact {

  /** {@return the charter} */
  @Present(code = "evidence.charter.unidentified", payload = Should.class)
  Optional<CharterId> getCharter();

  /** {@return its version} */
  Optional<VersionLabel> getVersionLabel();

  /** {@return the name that the author gave it} */
  @AtMost(value = 500, code = "record.words.too-long")
  Optional<Words> getName();

  /** {@return the address that the author gave} */
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

  /** Builds a {@link CharterCitation}. */
  final class Builder extends ImmutableCharterCitation.Builder {
    Builder() {}
  }
}
