package org.coproduction.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Optional;
import org.coproduction.value.Words;

/** Not for callers: checks {@link AtMost} on optional words. Public for validation engines. */
public final class AtMostOptionalCharactersValidator
    implements ConstraintValidator<AtMost, Optional<Words>> {

  private int most = Integer.MAX_VALUE;

  /** Made by validation engines. */
  public AtMostOptionalCharactersValidator() {}

  @Override
  public void initialize(AtMost constraint) {
    most = constraint.value();
  }

  @Override
  public boolean isValid(Optional<Words> value, ConstraintValidatorContext context) {
    return value.map(Words::length).orElse(0) <= most;
  }
}
