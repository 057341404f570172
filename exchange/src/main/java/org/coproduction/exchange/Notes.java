package org.coproduction.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.coproduction.finding.DocumentKind;
import org.coproduction.finding.DocumentRef;
import org.coproduction.finding.Finding;
import org.coproduction.finding.FindingCode;
import org.coproduction.finding.Place;
import org.coproduction.finding.Report;
import org.coproduction.finding.Severity;
import org.coproduction.finding.TextPosition;
import org.coproduction.json.Reading;

/**
 * What was noticed so far in one document. Errors, and what is no error, are each listed up to the
 * limit. Beyond it notes are counted and the value stands; an error more, and there is no use in
 * going on.
 */
final class Notes {

  private final DocumentRef document;
  private final int limit;
  private final List<Finding> findings = new ArrayList<>();
  private int errors;
  private int notListed;
  private boolean isFull;

  Notes(DocumentKind kind, ExchangeLimits limits) {
    this.document = DocumentRef.the(kind);
    this.limit = limits.findings();
  }

  Finding of(FindingCode code, Place place) {
    return Finding.of(code, document, place);
  }

  void add(FindingCode code, Place place) {
    add(of(code, place));
  }

  void add(FindingCode code, Place place, TextPosition position) {
    add(of(code, place).at(position));
  }

  void add(Finding finding) {
    if (finding.severity() != Severity.ERROR) {
      if (findings.size() - errors < limit) {
        findings.add(finding);
      } else {
        notListed++;
      }
    } else if (errors < limit) {
      errors++;
      findings.add(finding);
    } else if (!isFull) {
      isFull = true;
      errors++;
      findings.add(of(ExchangeCodes.TOO_MANY_FAULTS, Place.root()));
    }
  }

  boolean hasErrors() {
    return errors > 0;
  }

  /** Whether nothing more is listed, so that there is no use in reading on. */
  boolean isFull() {
    return isFull;
  }

  Report report() {
    List<Finding> all = new ArrayList<>(findings);
    if (notListed > 0) {
      all.add(of(ExchangeCodes.NOTES_CUT, Place.root()).with("count", notListed));
    }
    return Report.of(all);
  }

  /** The value where there is no error. */
  <T> Reading<T> reading(Supplier<T> value) {
    return new Reading<>(hasErrors() ? Optional.empty() : Optional.of(value.get()), report());
  }
}
