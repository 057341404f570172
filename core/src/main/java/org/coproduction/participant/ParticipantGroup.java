package org.coproduction.participant;

import java.util.Optional;
import org.coproduction.constraint.AtMost;
import org.coproduction.constraint.Present;
import org.coproduction.constraint.Should;
import org.coproduction.constraint.Submitted;
import org.coproduction.value.DomainType;
import org.coproduction.value.Fact;
import org.coproduction.value.GroupId;
import org.coproduction.value.HeadCount;
import org.coproduction.value.OrganisationId;
import org.coproduction.value.Provenance;
import org.coproduction.value.Words;
import org.immutables.value.Value;

/**
 * A group of people that was invited, came, or is said to have been involved.
 *
 * <p>One line of a form may name two groups: "schools and school children" is practitioners and
 * young people, and each is its own record.
 */
@DomainType
@Value.Immutable
public interface ParticipantGroup extends Fact {

  /** {@return the identifier by which activities and decisions name it} */
  GroupId getId();

  /** {@return what kind of group it is; {@link GroupKind#UNKNOWN} where nobody can tell} */
  GroupKind getKind();

  /** {@return the name that the author gave it} */
  @AtMost(value = 500, code = "record.words.too-long")
  @Present(code = "participant.group.name-missing", payload = Should.class)
  Optional<Words> getName();

  /** {@return the organisation it belongs to or speaks for} */
  Optional<OrganisationId> getOrganisation();

  /** {@return the part it took, such as drafting a chapter or making artwork} */
  @AtMost(value = 2_000, code = "record.words.too-long")
  Optional<Words> getRole();

  /** {@return whether its own members were there; absent where the record does not say} */
  @Present(
      code = "participant.group.involvement-missing",
      groups = Submitted.class,
      payload = Should.class)
  Optional<Involvement> getInvolvement();

  /** {@return how many were invited; absent where unknown, which is not 0} */
  Optional<HeadCount> getInvited();

  /** {@return how many came; absent where unknown, which is not 0} */
  Optional<HeadCount> getCame();

  @Override
  @Value.Default
  default Provenance getProvenance() {
    return Provenance.stated();
  }

  /** {@return a builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link ParticipantGroup}. */
  final class Builder extends ImmutableParticipantGroup.Builder {
    Builder() {}
  }
}
