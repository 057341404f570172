package org.coproduction.charter;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.coproduction.constraint.AtMost;
import org.coproduction.value.DomainType;
import org.coproduction.value.RungId;
import org.coproduction.value.Words;
import org.immutables.value.Value;

/**
 * One level of involvement on a ladder.
 *
 * <p>A rung is evidenced where all its markers, and those of the rungs below it, are met.
 */
@DomainType
@Value.Immutable
public interface Rung {

  /** {@return the identifier within its ladder} */
  RungId getId();

  /** {@return its name, as published} */
  @AtMost(value = 500, code = "record.words.too-long")
  Words getTitle();

  /** {@return the part of the ladder that it is in, where its makers put rungs together} */
  @AtMost(value = 500, code = "record.words.too-long")
  Optional<Words> getBand();

  /** {@return what it means, in our words} */
  @AtMost(value = 20_000, code = "record.words.too-long")
  Optional<Words> getMeaning();

  /** {@return the facts that show it; empty where nothing could} */
  @AtMost(value = 10_000, code = "record.list.too-long")
  List<@Valid Marker> getMarkers();

  /** {@return a builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Rung}. */
  final class Builder extends ImmutableRung.Builder {
    Builder() {}
  }
}
