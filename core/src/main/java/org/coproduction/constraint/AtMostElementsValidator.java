package org.coproduction.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Not for callers: checks {@link AtMost} on lists. Public for validation engines. */
public final class AtMostElementsValidator implements ConstraintValidator<AtMost, Collection<?>> {

  private int most = Integer.MAX_VALUE;
  private CodedSentence sentence = new CodedSentence("", "");

  /** Made by validation engines. */
  public AtMostElementsValidator() {}

  @Override
  public void initialize(AtMost constraint) {
    most = constraint.value();
    sentence = new CodedSentence(constraint.message(), constraint.code());
  }

  @Override
  public boolean isValid(@Nullable Collection<?> value, ConstraintValidatorContext context) {
    return sentence.report(value == null || value.size() <= most, context);
  }
}
