package org.coproduction.feedback;

import java.util.List;
import java.util.Optional;
import org.coproduction.constraint.AtMost;
import org.coproduction.constraint.Present;
import org.coproduction.constraint.Should;
import org.coproduction.value.DomainType;
import org.coproduction.value.FeedbackId;
import org.coproduction.value.GroupId;
import org.coproduction.value.ImpreciseDate;
import org.immutables.value.Value;

/**
 * That what somebody said is taken back: single items, or all that a group of the event said.
 *
 * <p>Before it is carried out, it says what has to go. Afterwards it is the tombstone: it keeps
 * which items there were and since when they are gone, and nothing of what they said.
 */
@DomainType
@Value.Immutable
public interface Withdrawal {

  /** {@return the items that are taken back} */
  @AtMost(value = 10_000, code = "record.list.too-long")
  List<FeedbackId> getItems();

  /** {@return the group of the event that takes back all it said} */
  Optional<GroupId> getGroup();

  /** {@return when it was taken back} */
  @Present(code = "feedback.withdrawal.date-missing", payload = Should.class)
  Optional<ImpreciseDate> getOn();

  /** {@return a builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Withdrawal}. */
  final class Builder extends ImmutableWithdrawal.Builder {
    Builder() {}
  }
}
