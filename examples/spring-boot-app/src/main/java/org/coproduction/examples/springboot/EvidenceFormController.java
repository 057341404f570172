package org.coproduction.examples.springboot;

import jakarta.validation.Valid;
import java.util.List;
import org.coproduction.constraint.Submitted;
import org.coproduction.evidence.EvidenceForm;
import org.coproduction.finding.Severity;
import org.springframework.validation.BindException;
import org.springframework.validation.BindingResult;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes evidence forms. */
@RestController
class EvidenceFormController {

  /**
   * What an app answers to a form that it took.
   *
   * @param form the form, as it will be kept
   * @param remarks what should be otherwise
   */
  record Taken(EvidenceForm form, List<Fault> remarks) {}

  // region endpoints
  /** A draft may lack what it will, but its parts must agree with each other. */
  @PostMapping("/drafts")
  Taken draft(@Valid @RequestBody EvidenceForm form, BindingResult found) throws BindException {
    return taken(form, found);
  }

  /** A form that is handed in must have what a reader needs to judge it. */
  @PostMapping("/evidence-forms")
  Taken submitted(@Validated(Submitted.class) @RequestBody EvidenceForm form, BindingResult found)
      throws BindException {
    return taken(form, found);
  }

  // endregion

  /** What should be otherwise is said and let through; without this, Spring would refuse it. */
  private static Taken taken(EvidenceForm form, BindingResult found) throws BindException {
    List<Fault> faults = Fault.in(found);
    if (faults.stream().anyMatch(fault -> fault.severity() == Severity.ERROR)) {
      throw new BindException(found);
    }
    return new Taken(form, faults);
  }
}
