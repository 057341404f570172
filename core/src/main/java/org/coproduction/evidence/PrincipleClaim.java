package org.coproduction.evidence;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.coproduction.constraint.AtMost;
import org.coproduction.constraint.Present;
import org.coproduction.constraint.Should;
import org.coproduction.value.CharterId;
import org.coproduction.value.DomainType;
import org.coproduction.value.Fact;
import org.coproduction.value.PrincipleId;
import org.coproduction.value.Provenance;
import org.coproduction.value.VersionLabel;
import org.coproduction.value.Words;
import org.immutables.value.Value;

/** The author's claim that one principle of one version of a charter was lived. */
@DomainType
@Value.Immutable
public interface PrincipleClaim extends Fact {

  /** {@return the charter} */
  CharterId getCharter();

  /** {@return its version} */
  @Present(code = "evidence.principle.version-missing", payload = Should.class)
  Optional<VersionLabel> getVersionLabel();

  /** {@return the principle} */
  PrincipleId getPrinciple();

  /** {@return how it was lived, in the author's words} */
  @AtMost(value = 20_000, code = "record.words.too-long")
  Optional<Words> getHow();

  /** {@return what supports the claim and what speaks against it} */
  @AtMost(value = 10_000, code = "record.list.too-long")
  List<@Valid Exhibit> getExhibits();

  @Override
  @Value.Default
  default Provenance getProvenance() {
    return Provenance.stated();
  }

  /** {@return a builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link PrincipleClaim}. */
  final class Builder extends ImmutablePrincipleClaim.Builder {
    Builder() {}
  }
}
