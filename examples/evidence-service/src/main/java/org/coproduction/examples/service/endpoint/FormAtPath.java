package org.coproduction.examples.service.endpoint;

import java.util.Optional;
import java.util.UUID;
import org.coproduction.examples.service.form.FormStore;
import org.coproduction.examples.service.form.SubmittedForm;
import org.coproduction.examples.service.http.Call;
import org.coproduction.examples.service.http.Problem;
import org.coproduction.examples.service.http.ProblemException;

/** The form that a path names. */
final class FormAtPath {

  private final FormStore forms;

  FormAtPath(FormStore forms) {
    this.forms = forms;
  }

  SubmittedForm of(Call call) {
    return id(call.path("id"))
        .flatMap(forms::find)
        .orElseThrow(() -> new ProblemException(Problem.NOT_FOUND));
  }

  private static Optional<UUID> id(String text) {
    try {
      UUID id = UUID.fromString(text);
      // The parser takes more than it prints, and a form has one address.
      return id.toString().equals(text) ? Optional.of(id) : Optional.empty();
    } catch (IllegalArgumentException none) {
      return Optional.empty();
    }
  }
}
