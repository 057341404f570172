package org.coproduction.charter;

import java.util.Optional;
import org.coproduction.constraint.AtMost;
import org.coproduction.constraint.Present;
import org.coproduction.constraint.Should;
import org.coproduction.value.DomainType;
import org.coproduction.value.RungId;
import org.coproduction.value.Words;
import org.immutables.value.Value;

/** What one rung of one ladder comes to on another. */
@DomainType
@Value.Immutable
public interface RungMapping {

  /** {@return the rung} */
  RungId getRung();

  /** {@return the rung it comes to; absent where nothing corresponds} */
  Optional<RungId> getTarget();

  /** {@return how well it does} */
  MappingQuality getQuality();

  /** {@return why, in our words} */
  @AtMost(value = 20_000, code = "record.words.too-long")
  @Present(code = "charter.mapping.reason-missing", payload = Should.class)
  Optional<Words> getReason();

  /** {@return a builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link RungMapping}. */
  final class Builder extends ImmutableRungMapping.Builder {
    Builder() {}
  }
}
