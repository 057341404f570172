package org.coproduction.participant;

import jakarta.validation.constraints.NotBlank;
import org.coproduction.value.DomainType;
import org.immutables.value.Value;

/** A part of a {@link Sample}. */
@DomainType
@Value.Immutable
public interface SampleChild {

  /** The name it goes by. */
  @NotBlank
  String getName();

  /** Begins a new one. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects what is known. */
  final class Builder extends ImmutableSampleChild.Builder {
    Builder() {}
  }
}
