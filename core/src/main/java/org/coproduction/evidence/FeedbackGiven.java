package org.coproduction.evidence;

import java.util.List;
import java.util.Optional;
import org.coproduction.constraint.AtMost;
import org.coproduction.constraint.Present;
import org.coproduction.constraint.Should;
import org.coproduction.participant.Channel;
import org.coproduction.value.DomainType;
import org.coproduction.value.Fact;
import org.coproduction.value.GroupId;
import org.coproduction.value.Provenance;
import org.coproduction.value.Words;
import org.immutables.value.Value;

/** An act of telling contributors what became of what they said. */
@DomainType
@Value.Immutable
public interface FeedbackGiven extends Fact {

  /** {@return by what way} */
  Optional<Channel> getChannel();

  /** {@return the groups of the form that were told} */
  @Present(code = "evidence.feedback.groups-missing", payload = Should.class)
  List<GroupId> getGroups();

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

  /** Builds a {@link FeedbackGiven}. */
  final class Builder extends ImmutableFeedbackGiven.Builder {
    Builder() {}
  }
}
