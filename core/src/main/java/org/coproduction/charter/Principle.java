package org.coproduction.charter;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.coproduction.constraint.AtMost;
import org.coproduction.value.DomainType;
import org.coproduction.value.PrincipleId;
import org.coproduction.value.Words;
import org.immutables.value.Value;

/**
 * One principle, standard, phase or pledge of a charter.
 *
 * <p>Its title or its statement may be missing, as some charters number their principles only or
 * say them in a picture; both missing is a fault.
 */
@DomainType
@Value.Immutable
public interface Principle {

  /** {@return its code, stable across versions of the charter} */
  PrincipleId getId();

  /** {@return its title, as published} */
  @AtMost(value = 500, code = "record.words.too-long")
  Optional<Words> getTitle();

  /** {@return its text} */
  @AtMost(value = 20_000, code = "record.words.too-long")
  Optional<Words> getStatement();

  /**
   * {@return whether the statement is in words that are not its publisher's; a title is always as
   * published}
   */
  @Value.Default
  default boolean isParaphrased() {
    return false;
  }

  /** {@return the principle that it is part of} */
  Optional<PrincipleId> getParent();

  /** {@return what it is about} */
  List<PrincipleTag> getTags();

  /** {@return the levels of work that it is about} */
  List<WorkLevel> getLevels();

  /** {@return what is promised under it} */
  @AtMost(value = 10_000, code = "record.list.too-long")
  List<@Valid Commitment> getCommitments();

  /** {@return a builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Principle}. */
  final class Builder extends ImmutablePrinciple.Builder {
    Builder() {}
  }
}
