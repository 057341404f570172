package org.coproduction.validation;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.coproduction.constraint.AtMost;
import org.coproduction.constraint.HoldsTogether;
import org.coproduction.constraint.Present;
import org.coproduction.constraint.RecordStage;
import org.coproduction.constraint.Should;
import org.coproduction.value.DomainType;
import org.coproduction.value.ProfileId;
import org.coproduction.value.VersionLabel;
import org.coproduction.value.Words;
import org.immutables.value.Value;

/**
 * How a council wants records validated: at which stage of the record, what its own form asks for,
 * and with which rules muted, graded otherwise or added.
 *
 * <p>A rule that is off unless it is asked for is added by an adjustment that grades its code. A
 * rule about privacy cannot go below a warning; one that is a note of its own accord stays one.
 */
@DomainType
@HoldsTogether
@Value.Immutable
public interface Profile {

  /** {@return the identifier, stable across versions} */
  ProfileId getId();

  /** {@return the version} */
  VersionLabel getVersionLabel();

  /** {@return its title} */
  @AtMost(value = 500, code = "record.words.too-long")
  @Present(code = "profile.title.missing", payload = Should.class)
  Optional<Words> getTitle();

  /** {@return the stage of the record whose required facts are asked for} */
  RecordStage getStage();

  /** {@return the rules that it treats otherwise} */
  @AtMost(value = 10_000, code = "record.list.too-long")
  List<@Valid RuleAdjustment> getAdjustments();

  /** {@return what the council's own form asks for, beyond what every form is asked for} */
  @AtMost(value = 10_000, code = "record.list.too-long")
  List<@Valid Requirement> getRequirements();

  /** {@return a builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Profile}. */
  final class Builder extends ImmutableProfile.Builder {
    Builder() {}
  }
}
