package org.coproduction.validation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import org.coproduction.constraint.HoldsTogether;
import org.coproduction.finding.Finding;
import org.jspecify.annotations.Nullable;

/** Not for callers: checks {@link HoldsTogether}. Public for validation engines. */
public final class HoldsTogetherValidator implements ConstraintValidator<HoldsTogether, Object> {

  /** Made by validation engines. */
  public HoldsTogetherValidator() {}

  @Override
  public boolean isValid(@Nullable Object document, ConstraintValidatorContext context) {
    List<Finding> faults = document == null ? List.of() : RecordAlone.faults(document);
    if (faults.isEmpty()) {
      return true;
    }
    context.disableDefaultConstraintViolation();
    for (Finding fault : faults) {
      PropertyPath.add(
          context.buildConstraintViolationWithTemplate("{" + fault.code().value() + ".message}"),
          fault.place());
    }
    return false;
  }
}
