package org.coproduction.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Not for callers: checks {@link Present} on lists of facts. Public for validation engines. */
public final class PresentCollectionValidator
    implements ConstraintValidator<Present, Collection<?>> {

  private CodedSentence sentence = new CodedSentence("", "");

  /** Made by validation engines. */
  public PresentCollectionValidator() {}

  @Override
  public void initialize(Present constraint) {
    sentence = new CodedSentence(constraint.message(), constraint.code());
  }

  @Override
  public boolean isValid(@Nullable Collection<?> facts, ConstraintValidatorContext context) {
    return sentence.report(facts == null || !facts.isEmpty(), context);
  }
}
