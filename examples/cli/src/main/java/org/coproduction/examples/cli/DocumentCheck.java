package org.coproduction.examples.cli;

import java.time.LocalDate;
import java.util.List;
import org.coproduction.charter.Charter;
import org.coproduction.charter.Ladder;
import org.coproduction.charter.LadderMapping;
import org.coproduction.event.Event;
import org.coproduction.evidence.EvidenceForm;
import org.coproduction.feedback.Responses;
import org.coproduction.finding.DocumentKind;
import org.coproduction.finding.Finding;
import org.coproduction.finding.Report;
import org.coproduction.json.Reading;
import org.coproduction.localoffer.LocalOfferYear;
import org.coproduction.loop.LocalProfile;
import org.coproduction.publication.PublicationPolicy;
import org.coproduction.publication.ReleasedTables;
import org.coproduction.retention.RetentionSchedule;
import org.coproduction.scoring.Rubric;
import org.coproduction.scoring.Scorecard;
import org.coproduction.scoring.Scorer;
import org.coproduction.theme.Codebook;
import org.coproduction.theme.Codings;
import org.coproduction.validation.EvidenceValidator;
import org.coproduction.validation.Profile;

/** Validates what a document of any format holds. */
final class DocumentCheck {

  private static final List<String> UNREADABLE =
      List.of("json.document.", "json.format.", "json.version.");
  private static final List<String> NO_OBJECT = List.of("json.value.wrong-kind", "json.value.null");
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

  Verdict check(Reading<?> reading) {
    Report validated = reading.value().map(this::validate).orElse(Report.empty());
    boolean unreadable =
        reading.report().findings().stream().anyMatch(DocumentCheck::meansUnreadable);
    return new Verdict(reading.report().and(validated), unreadable);
  }

  /** What is wrong with the text as a whole, or with what it says it is. */
  private static boolean meansUnreadable(Finding finding) {
    String code = finding.code().value();
    String pointer = finding.place().toString();
    return (UNREADABLE.stream().anyMatch(code::startsWith) && !code.equals(TOO_MANY_FAULTS))
        || pointer.equals("/format")
        || (pointer.isEmpty() && NO_OBJECT.contains(code));
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
    if (document instanceof LocalOfferYear year) {
      return validator.validate(year, asOf);
    }
    if (document instanceof Report || document instanceof Scorecard) {
      // These are results: reading them is all there is to check.
      return Report.empty();
    }
    return EvidenceValidator.notExamined(kind(document));
  }

  /** The kinds for which there are no rules. */
  private static DocumentKind kind(Object document) {
    if (document instanceof PublicationPolicy) {
      return DocumentKind.PUBLICATION_POLICY;
    }
    if (document instanceof ReleasedTables) {
      return DocumentKind.RELEASED_TABLES;
    }
    if (document instanceof RetentionSchedule) {
      return DocumentKind.RETENTION_SCHEDULE;
    }
    if (document instanceof LocalProfile) {
      return DocumentKind.LOCAL_PROFILE;
    }
    throw new IllegalStateException("a kind of document that nobody checks");
  }
}
