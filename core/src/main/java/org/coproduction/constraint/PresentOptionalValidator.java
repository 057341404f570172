package org.coproduction.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Optional;

/** Not for callers: checks {@link Present} on optional facts. Public for validation engines. */
public final class PresentOptionalValidator implements ConstraintValidator<Present, Optional<?>> {

  /** Made by validation engines. */
  public PresentOptionalValidator() {}

  @Override
  public boolean isValid(Optional<?> fact, ConstraintValidatorContext context) {
    return fact.isPresent();
  }
}
