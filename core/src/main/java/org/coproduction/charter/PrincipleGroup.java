package org.coproduction.charter;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.coproduction.constraint.AtMost;
import org.coproduction.value.DomainType;
import org.coproduction.value.Words;
import org.immutables.value.Value;

/** A layer of a charter: a borrowed set of principles, a local acronym, its phases, its pledges. */
@DomainType
@Value.Immutable
public interface PrincipleGroup {

  /** {@return its title} */
  @AtMost(value = 500, code = "record.words.too-long")
  Optional<Words> getTitle();

  /**
   * {@return how many principles its publisher counts in it, 1 or more; with this a layer whose
   * words are not in hand is told from one that is empty}
   */
  Optional<Integer> getPublishedCount();

  /** {@return its principles, in order} */
  @AtMost(value = 10_000, code = "record.list.too-long")
  List<@Valid Principle> getPrinciples();

  /** {@return a builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link PrincipleGroup}. */
  final class Builder extends ImmutablePrincipleGroup.Builder {
    Builder() {}
  }
}
