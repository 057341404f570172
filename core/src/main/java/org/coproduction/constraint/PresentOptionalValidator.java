package org.coproduction.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Not for callers: checks {@link Present} on optional facts. Public for validation engines. */
public final class PresentOptionalValidator implements ConstraintValidator<Present, Optional<?>> {

  private CodedSentence sentence = new CodedSentence("", "");

  /** Made by validation engines. */
  public PresentOptionalValidator() {}

  @Override
  public void initialize(Present constraint) {
    sentence = new CodedSentence(constraint.message(), constraint.code());
  }

  @Override
  @SuppressWarnings("NullableOptional") // a host's own bean can hold null
  public boolean isValid(@Nullable Optional<?> fact, ConstraintValidatorContext context) {
    return sentence.report(fact == null || fact.isPresent(), context);
  }
}
