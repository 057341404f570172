package org.coproduction.participant;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.coproduction.value.DomainType;
import org.immutables.value.Value;

/** The pattern of every growing record. */
@DomainType
@Value.Immutable
public interface Sample {

  /** What it is called. */
  @NotBlank
  String getTitle();

  /** What was remarked on it, where anything was. */
  Optional<@Size(max = 10) String> getNote();

  /** How many came, where that is known. */
  OptionalInt getHeadCount();

  /** What nobody else may read. */
  @Value.Redacted
  Optional<String> getSecret();

  /** Its parts, in the order given. */
  @Size(max = 3)
  List<@Valid SampleChild> getChildren();

  /** Its labels, in the order given. */
  Set<@NotBlank String> getLabels();

  /** Whether it is shown to others. */
  @Value.Default
  default boolean isPublished() {
    return false;
  }

  /** The same without outer white space in the title. */
  @Value.Check
  default Sample normalised() {
    String title = getTitle().strip();
    return title.equals(getTitle()) ? this : builder().from(this).title(title).build();
  }

  /** Begins a new one. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects what is known. */
  final class Builder extends ImmutableSample.Builder {
    Builder() {}
  }
}
