package org.coproduction.participant;

import java.util.Optional;
import org.coproduction.constraint.AtMost;
import org.coproduction.value.Area;
import org.coproduction.value.DomainType;
import org.coproduction.value.OrganisationId;
import org.coproduction.value.Words;
import org.immutables.value.Value;

/** A body that took part, invited, signed or published: a council, a school, a charity, a forum. */
@DomainType
@Value.Immutable
public interface Organisation {

  /** {@return the identifier by which groups and signatories name it} */
  OrganisationId getId();

  /** {@return its name} */
  @AtMost(value = 500, code = "record.words.too-long")
  Words getName();

  /** {@return what kind of body it is, where known} */
  Optional<OrganisationKind> getKind();

  /** {@return the local area it belongs to} */
  Optional<Area> getArea();

  /** {@return a builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link Organisation}. */
  final class Builder extends ImmutableOrganisation.Builder {
    Builder() {}
  }
}
