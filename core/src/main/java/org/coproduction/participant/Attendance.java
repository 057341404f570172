package org.coproduction.participant;

import java.util.Optional;
import org.coproduction.constraint.Present;
import org.coproduction.constraint.Should;
import org.coproduction.value.DomainType;
import org.coproduction.value.GroupId;
import org.coproduction.value.HeadCount;
import org.immutables.value.Value;

/** How many of one group were invited to, and came to, one session. */
@DomainType
@Value.Immutable
public interface Attendance {

  /** {@return the group, of the same event} */
  GroupId getGroup();

  /** {@return how many were invited; absent where unknown} */
  @Present(code = "participant.attendance.invited-missing", payload = Should.class)
  Optional<HeadCount> getInvited();

  /** {@return how many came; absent where unknown} */
  @Present(code = "participant.attendance.came-missing", payload = Should.class)
  Optional<HeadCount> getCame();

  /** {@return a builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link Attendance}. */
  final class Builder extends ImmutableAttendance.Builder {
    Builder() {}
  }
}
