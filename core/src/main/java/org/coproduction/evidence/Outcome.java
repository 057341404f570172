package org.coproduction.evidence;

import java.util.List;
import java.util.Optional;
import org.coproduction.constraint.AtMost;
import org.coproduction.constraint.Present;
import org.coproduction.constraint.Should;
import org.coproduction.participant.GroupKind;
import org.coproduction.value.DomainType;
import org.coproduction.value.Fact;
import org.coproduction.value.GroupId;
import org.coproduction.value.ImpreciseDate;
import org.coproduction.value.Provenance;
import org.coproduction.value.Words;
import org.immutables.value.Value;

/** A difference that the work made to children, young people or families. */
@DomainType
@Value.Immutable
public interface Outcome extends Fact {

  /** {@return the difference} */
  @AtMost(value = 20_000, code = "record.words.too-long")
  Words getWhat();

  /** {@return the period over which the difference was seen} */
  Optional<ImpreciseDate> getPeriod();

  /** {@return whom it made a difference to} */
  List<GroupKind> getForGroups();

  /** {@return what was counted or asked} */
  @AtMost(value = 20_000, code = "record.words.too-long")
  @Present(code = "evidence.outcome.indicator-missing", payload = Should.class)
  Optional<Words> getIndicator();

  /** {@return how it was before} */
  @AtMost(value = 20_000, code = "record.words.too-long")
  @Present(code = "evidence.outcome.baseline-missing", payload = Should.class)
  Optional<Words> getBaseline();

  /** {@return the groups of the form that said so} */
  List<GroupId> getSourceGroups();

  /** {@return whether the author says honestly that it is too early to tell} */
  boolean isNotYetKnown();

  @Override
  @Value.Default
  default Provenance getProvenance() {
    return Provenance.stated();
  }

  /** {@return a builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link Outcome}. */
  final class Builder extends ImmutableOutcome.Builder {
    Builder() {}
  }
}
