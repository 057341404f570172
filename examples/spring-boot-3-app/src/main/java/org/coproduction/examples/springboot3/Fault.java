package org.coproduction.examples.springboot3;

import jakarta.validation.ConstraintViolation;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.coproduction.constraint.Breach;
import org.coproduction.finding.Severity;
import org.springframework.validation.BindingResult;
import org.springframework.validation.ObjectError;

/**
 * One thing that must or should be otherwise, as clients read it. The members are named as those of
 * {@code ProblemJson}.
 *
 * @param code the stable code
 * @param severity how binding the requirement is
 * @param pointer where in the document, as a JSON Pointer in the names of JSON
 * @param message one or two sentences in the language of the request
 */
record Fault(String code, Severity severity, String pointer, String message) {

  private static final Comparator<Breach> IN_ORDER =
      Comparator.comparing(Breach::place).thenComparing(Breach::code);

  /** What Spring's validation found, in the order of the document. */
  static List<Fault> in(BindingResult found) {
    Map<Breach, String> messages = new TreeMap<>(IN_ORDER);
    for (ObjectError error : found.getAllErrors()) {
      Breach.of(error.unwrap(ConstraintViolation.class))
          .ifPresent(breach -> messages.put(breach, error.getDefaultMessage()));
    }
    return messages.entrySet().stream()
        .map(one -> of(one.getKey(), one.getValue()))
        .toList();
  }

  private static Fault of(Breach breach, String message) {
    return new Fault(breach.code(), breach.severity(), breach.place().toString(), message);
  }
}
