package org.coproduction.evidence;

import java.util.Optional;
import org.coproduction.constraint.AtMost;
import org.coproduction.constraint.Present;
import org.coproduction.constraint.Submitted;
import org.coproduction.participant.GroupKind;
import org.coproduction.value.DomainType;
import org.coproduction.value.Fact;
import org.coproduction.value.Provenance;
import org.coproduction.value.Words;
import org.immutables.value.Value;

/** One name under the form. */
@DomainType
@Value.Immutable
public interface Signature extends Fact {

  /** {@return what the person signs as} */
  SignatureRole getRole();

  /** {@return the person's name; an officer in post may be named} */
  @AtMost(value = 500, code = "record.words.too-long")
  @Present(code = "evidence.signature.name-missing", groups = Submitted.class)
  Optional<Words> getName();

  /** {@return the person's post or role} */
  @AtMost(value = 500, code = "record.words.too-long")
  Optional<Words> getDesignation();

  /** {@return the kind of group that the person speaks from} */
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

  /** Builds a {@link Signature}. */
  final class Builder extends ImmutableSignature.Builder {
    Builder() {}
  }
}
