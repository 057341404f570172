package org.coproduction.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Optional;
import org.coproduction.value.Words;
import org.jspecify.annotations.Nullable;

/** Not for callers: checks {@link AtMost} on optional words. Public for validation engines. */
public final class AtMostOptionalCharactersValidator
    implements ConstraintValidator<AtMost, Optional<Words>> {

  private int most = Integer.MAX_VALUE;
  private CodedSentence sentence = new CodedSentence("", "");

  /** Made by validation engines. */
  public AtMostOptionalCharactersValidator() {}

  @Override
  public void initialize(AtMost constraint) {
    most = constraint.value();
    sentence = new CodedSentence(constraint.message(), constraint.code());
  }

  @Override
  @SuppressWarnings("NullableOptional") // a host's own bean can hold null
  public boolean isValid(@Nullable Optional<Words> value, ConstraintValidatorContext context) {
    return sentence.report(value == null || value.map(Words::length).orElse(0) <= most, context);
  }
}
