package org.coproduction.charter;

import java.util.Optional;
import org.coproduction.constraint.AtMost;
import org.coproduction.value.DomainType;
import org.coproduction.value.ImpreciseDate;
import org.coproduction.value.Words;
import org.immutables.value.Value;

/** Something that somebody promises under a principle. */
@DomainType
@Value.Immutable
public interface Commitment {

  /** {@return what is promised} */
  @AtMost(value = 20_000, code = "record.words.too-long")
  Words getText();

  /** {@return whether the text is in words that are not its publisher's} */
  @Value.Default
  default boolean isParaphrased() {
    return false;
  }

  /** {@return who promises it} */
  Optional<Holder> getHolder();

  /** {@return the name of the holder, where one is named} */
  @AtMost(value = 500, code = "record.words.too-long")
  Optional<Words> getHolderName();

  /** {@return how one would see that it is kept} */
  @AtMost(value = 20_000, code = "record.words.too-long")
  Optional<Words> getIndicator();

  /** {@return by when} */
  Optional<ImpreciseDate> getDueOn();

  /** {@return within how many days, 1 or more} */
  Optional<Integer> getDayLimit();

  /** {@return how far it has come} */
  Optional<CommitmentStatus> getStatus();

  /** {@return the level of work} */
  Optional<WorkLevel> getLevel();

  /** {@return a builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Commitment}. */
  final class Builder extends ImmutableCommitment.Builder {
    Builder() {}
  }
}
