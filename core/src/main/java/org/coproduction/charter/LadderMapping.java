package org.coproduction.charter;

import jakarta.validation.Valid;
import java.util.List;
import org.coproduction.constraint.AtMost;
import org.coproduction.constraint.Present;
import org.coproduction.value.DomainType;
import org.coproduction.value.LadderId;
import org.coproduction.value.VersionLabel;
import org.immutables.value.Value;

/** What the rungs of one ladder come to on another, one way. The way back is another mapping. */
@DomainType
@Value.Immutable
public interface LadderMapping {

  /** {@return the ladder that is read} */
  LadderId getLadder();

  /** {@return the ladder that it is read as} */
  LadderId getTarget();

  /** {@return the version of this mapping} */
  VersionLabel getVersionLabel();

  /** {@return the rungs} */
  @AtMost(value = 10_000, code = "record.list.too-long")
  @Present(code = "charter.mapping.empty")
  List<@Valid RungMapping> getRungs();

  /** {@return a builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link LadderMapping}. */
  final class Builder extends ImmutableLadderMapping.Builder {
    Builder() {}
  }
}
