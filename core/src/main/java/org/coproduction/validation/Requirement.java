package org.coproduction.validation;

import java.util.Optional;
import org.coproduction.constraint.AtMost;
import org.coproduction.constraint.RecordStage;
import org.coproduction.evidence.Question;
import org.coproduction.value.DomainType;
import org.coproduction.value.Words;
import org.immutables.value.Value;

/** A part of the form, or an answer to one of its questions, that a local form asks for. */
@DomainType
@Value.Immutable
public interface Requirement {

  /** {@return the part of the form} */
  Optional<FormPart> getPart();

  /** {@return the question that must be answered} */
  Optional<Question> getAnswer();

  /** {@return the stage of the record from which on it is asked for} */
  RecordStage getStage();

  /** {@return why the council asks for it} */
  @AtMost(value = 20_000, code = "record.words.too-long")
  Optional<Words> getReason();

  /** {@return a builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Requirement}. */
  final class Builder extends ImmutableRequirement.Builder {
    Builder() {}
  }
}
