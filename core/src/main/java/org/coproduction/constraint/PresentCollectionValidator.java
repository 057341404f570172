package org.coproduction.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Not for callers: checks {@link Present} on lists of facts. Public for validation engines. */
public final class PresentCollectionValidator
    implements ConstraintValidator<Present, Collection<?>> {

  /** Made by validation engines. */
  public PresentCollectionValidator() {}

  @Override
  public boolean isValid(@Nullable Collection<?> facts, ConstraintValidatorContext context) {
    return facts == null || !facts.isEmpty();
  }
}
