package org.coproduction.evidence;

import java.util.List;
import java.util.Optional;
import org.coproduction.constraint.AtMost;
import org.coproduction.constraint.Present;
import org.coproduction.constraint.Should;
import org.coproduction.constraint.Submitted;
import org.coproduction.participant.Channel;
import org.coproduction.value.ActivityId;
import org.coproduction.value.DomainType;
import org.coproduction.value.Fact;
import org.coproduction.value.GroupId;
import org.coproduction.value.MethodCode;
import org.coproduction.value.Provenance;
import org.coproduction.value.RungRef;
import org.coproduction.value.Words;
import org.immutables.value.Value;

/**
 * Something that was done with people: a listening event, a survey, a drafting session, a check of
 * themes.
 */
@DomainType
@Value.Immutable
public interface Activity extends Fact {

  /** {@return the identifier within its form} */
  ActivityId getId();

  /** {@return what was done} */
  @AtMost(value = 20_000, code = "record.words.too-long")
  Words getWhat();

  /** {@return the way in which people took part} */
  @Present(code = "evidence.activity.method-missing", payload = Should.class)
  Optional<MethodCode> getMethod();

  /** {@return the stage of the work that it belongs to} */
  @Present(
      code = "evidence.activity.stage-missing",
      groups = Submitted.class,
      payload = Should.class)
  Optional<Stage> getStage();

  /** {@return the groups of the form that took part} */
  @Present(
      code = "evidence.activity.groups-missing",
      groups = Submitted.class,
      payload = Should.class)
  List<GroupId> getGroups();

  /** {@return what those groups did in it} */
  Optional<Part> getPart();

  /** {@return how people met} */
  Optional<Channel> getChannel();

  /** {@return the rung that the author claims for it} */
  Optional<RungRef> getClaimed();

  @Override
  @Value.Default
  default Provenance getProvenance() {
    return Provenance.stated();
  }

  /** {@return a builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link Activity}. */
  final class Builder extends ImmutableActivity.Builder {
    Builder() {}
  }
}
