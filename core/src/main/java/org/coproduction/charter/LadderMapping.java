package org.coproduction.charter;

import jakarta.validation.Valid;
import java.util.List;
import org.coproduction.constraint.AtMost;
import org.coproduction.constraint.HoldsTogether;
import org.coproduction.constraint.Present;
import org.coproduction.value.DomainType;
import org.coproduction.value.LadderId;
import org.coproduction.value.RungId;
import org.coproduction.value.VersionLabel;
import org.immutables.value.Value;

/**
 * What the rungs of one ladder come to on another, one way.
 *
 * <p>It is a relation and no function: a rung can come to several rungs, or to none, and each line
 * says how well it does. The way back is another mapping, and going there and back does not always
 * end where it began.
 */
@DomainType
@HoldsTogether
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

  /**
   * What a rung comes to.
   *
   * @param rung a rung of the ladder that is read
   * @return every line about it, in order; empty where nothing is said, which is less than the line
   *     that says {@link MappingQuality#NONE}
   */
  default List<RungMapping> readings(RungId rung) {
    return getRungs().stream().filter(line -> line.getRung().equals(rung)).toList();
  }

  /**
   * This mapping and then another, such as from one ladder to a common scale and from there to a
   * second ladder. A line that is made of two is as good as the worse of them. Where a rung on the
   * way comes to nothing, and no other way leads on, so does the whole.
   *
   * @param next a mapping that reads the ladder that this one ends on
   * @param label the version of what comes of it
   * @return the two as one, without reasons; a pair of rungs stands in it once, by the best way
   * @throws IllegalArgumentException where the other mapping reads another ladder
   */
  default LadderMapping then(LadderMapping next, VersionLabel label) {
    return MappingChain.of(this, next, label);
  }

  /** {@return a builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link LadderMapping}. */
  final class Builder extends ImmutableLadderMapping.Builder {
    Builder() {}
  }
}
