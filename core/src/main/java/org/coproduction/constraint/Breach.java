package org.coproduction.constraint;

import jakarta.validation.ConstraintViolation;
import java.lang.annotation.Annotation;
import java.util.Optional;
import org.coproduction.finding.Severity;

/**
 * What a violation that any Jakarta validator reported is in the terms of this library.
 *
 * <p>A violation has no place of its own for a code or a severity. Here they are read from where
 * they stand: the code from the annotation's attribute {@code code}, or for {@link HoldsTogether}
 * from the message template; the severity from the payload, in which {@link Should} marks a
 * warning. A note never reaches a Jakarta validator. The path is the violation's own.
 *
 * @param code the stable code, as the catalogue lists it
 * @param severity how binding the broken requirement is
 */
public record Breach(String code, Severity severity) {

  /**
   * Reads a violation.
   *
   * @param violation a violation that a host's validator reported
   * @return its code and severity, or nothing where the constraint is none of this library's
   */
  public static Optional<Breach> of(ConstraintViolation<?> violation) {
    String code = code(violation);
    return code.isEmpty() ? Optional.empty() : Optional.of(new Breach(code, severity(violation)));
  }

  private static String code(ConstraintViolation<?> violation) {
    Annotation constraint = violation.getConstraintDescriptor().getAnnotation();
    if (constraint instanceof Present present) {
      return present.code();
    } else if (constraint instanceof AtMost atMost) {
      return atMost.code();
    }
    return constraint instanceof HoldsTogether
        ? CodedSentence.codeIn(violation.getMessageTemplate())
        : "";
  }

  private static Severity severity(ConstraintViolation<?> violation) {
    return violation.getConstraintDescriptor().getPayload().contains(Should.class)
        ? Severity.WARNING
        : Severity.ERROR;
  }
}
