package org.coproduction.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.coproduction.value.Words;
import org.jspecify.annotations.Nullable;

/** Not for callers: checks {@link AtMost} on words. Public for validation engines. */
public final class AtMostCharactersValidator implements ConstraintValidator<AtMost, Words> {

  private int most = Integer.MAX_VALUE;
  private CodedSentence sentence = new CodedSentence("", "");

  /** Made by validation engines. */
  public AtMostCharactersValidator() {}

  @Override
  public void initialize(AtMost constraint) {
    most = constraint.value();
    sentence = new CodedSentence(constraint.message(), constraint.code());
  }

  @Override
  public boolean isValid(@Nullable Words value, ConstraintValidatorContext context) {
    return sentence.report(value == null || value.length() <= most, context);
  }
}
