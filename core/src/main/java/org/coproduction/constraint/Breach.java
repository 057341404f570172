package org.coproduction.constraint;

import jakarta.validation.ConstraintViolation;
import java.lang.annotation.Annotation;
import java.util.Optional;
import org.coproduction.finding.Place;
import org.coproduction.finding.Severity;

/**
 * What a violation that any Jakarta validator reported is in the terms of this library.
 *
 * <p>A violation has no place of its own for a code or a severity. Here they are read from where
 * they stand: the code from the annotation's attribute {@code code}, or for {@link HoldsTogether}
 * from the message template; the severity from the payload, in which {@link Should} marks a
 * warning. A note never reaches a Jakarta validator.
 *
 * <p>The path becomes a place, which prints as a JSON Pointer: within a record of this library Java
 * and JSON have the same names. In a host's own object the place begins with the host's properties
 * by their Java names, and ends at the last step that is a name or a list position; keys of maps
 * are left out, since they can be what somebody wrote. Of a method whose parameters are validated
 * the place tells neither method nor parameter.
 *
 * @param code the stable code, as the catalogue lists it
 * @param severity how binding the broken requirement is
 * @param place where, from the validated object on
 */
public record Breach(String code, Severity severity, Place place) {

  /**
   * Reads a violation.
   *
   * @param violation a violation that a host's validator reported
   * @return its code, severity and place, or nothing where the constraint is none of this library's
   */
  public static Optional<Breach> of(ConstraintViolation<?> violation) {
    String code = code(violation);
    return code.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Breach(code, severity(violation), ViolationPlace.of(violation.getPropertyPath())));
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
