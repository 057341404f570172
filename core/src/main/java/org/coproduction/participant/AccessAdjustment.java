package org.coproduction.participant;

import java.util.List;
import org.coproduction.constraint.AtMost;
import org.coproduction.constraint.Present;
import org.coproduction.constraint.Should;
import org.coproduction.value.DomainType;
import org.coproduction.value.Fact;
import org.coproduction.value.Provenance;
import org.coproduction.value.Words;
import org.immutables.value.Value;

/**
 * Something done so that people could take part who otherwise could not: another time of day, an
 * interpreter, a quiet room.
 */
@DomainType
@Value.Immutable
public interface AccessAdjustment extends Fact {

  /** {@return what was done} */
  @AtMost(value = 20_000, code = "record.words.too-long")
  Words getWhat();

  /** {@return whom it was done for} */
  @Present(code = "participant.adjustment.for-whom-missing", payload = Should.class)
  List<GroupKind> getForGroups();

  @Override
  @Value.Default
  default Provenance getProvenance() {
    return Provenance.stated();
  }

  /** {@return a builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link AccessAdjustment}. */
  final class Builder extends ImmutableAccessAdjustment.Builder {
    Builder() {}
  }
}
