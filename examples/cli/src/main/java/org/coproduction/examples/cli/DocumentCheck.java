package org.coproduction.examples.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.coproduction.charter.Charter;
import org.coproduction.charter.Ladder;
import org.coproduction.charter.LadderMapping;
import org.coproduction.event.Event;
import org.coproduction.evidence.EvidenceForm;
import org.coproduction.feedback.Responses;
import org.coproduction.finding.DocumentKind;
import org.coproduction.finding.Report;
import org.coproduction.json.DocumentFormat;
import org.coproduction.json.Reading;
import org.coproduction.scoring.Rubric;
import org.coproduction.scoring.Scorer;
import org.coproduction.theme.Codebook;
import org.coproduction.theme.Codings;
import org.coproduction.validation.EvidenceValidator;
import org.coproduction.validation.Profile;

/** Reads one JSON document, whatever its format, and validates what it holds. */
final class DocumentCheck {

  private static final List<String> UNREADABLE =
      List.of("json.document.", "json.format.", "json.version.");
  private static final String TOO_MANY_FAULTS = "json.document.too-many-faults";

  private final EvidenceValidator validator;
  private final LocalDate asOf;

  DocumentCheck(EvidenceValidator validator, LocalDate asOf) {
    this.validator = validator;
    this.asOf = asOf;
  }

  /**
   * What was found in a document.
   *
   * @param report the findings
   * @param isUnreadable whether it is no document of any known format
   */
  record Verdict(Report report, boolean isUnreadable) {}

  Verdict check(byte[] bytes) {
    Optional<DocumentKind> kind = DocumentFormat.detect(bytes);
    if (kind.isEmpty()) {
      // Read as a form, it says where it stops being a document.
      return new Verdict(DocumentFormat.evidenceForm().read(bytes).report(), true);
    }
    Reading<?> reading = DocumentFormat.of(kind.get()).read(bytes);
    Report validated = reading.value().map(this::validate).orElse(Report.empty());
    boolean unreadable =
        reading.report().findings().stream()
            .map(finding -> finding.code().value())
            .anyMatch(DocumentCheck::meansUnreadable);
    return new Verdict(reading.report().and(validated), unreadable);
  }

  /** What is wrong with the text as a whole, rather than with something that it says. */
  private static boolean meansUnreadable(String code) {
    return UNREADABLE.stream().anyMatch(code::startsWith) && !code.equals(TOO_MANY_FAULTS);
  }

  private Report validate(Object document) {
    if (document instanceof EvidenceForm form) {
      return validator.validate(form, asOf);
    }
    if (document instanceof Event event) {
      return validator.validate(event, asOf);
    }
    if (document instanceof Codebook codebook) {
      return validator.validate(codebook, asOf);
    }
    if (document instanceof Codings codings) {
      return validator.validate(codings);
    }
    if (document instanceof Responses responses) {
      return validator.validate(responses, asOf);
    }
    if (document instanceof Charter charter) {
      return validator.validate(charter, asOf);
    }
    if (document instanceof Ladder ladder) {
      return validator.validate(ladder, asOf);
    }
    if (document instanceof LadderMapping mapping) {
      return validator.validate(mapping, asOf);
    }
    if (document instanceof Profile other) {
      return validator.validate(other);
    }
    if (document instanceof Rubric rubric) {
      return Scorer.check(rubric);
    }
    // Reports and scorecards are results: reading them is all there is to check.
    return Report.empty();
  }
}
