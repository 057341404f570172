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

/** What was noticed so far in one document; beyond the limit, that there is more. */
final class Notes {

  private final DocumentRef document;
  private final int limit;
  private final List<Finding> findings = new ArrayList<>();
  private boolean hasErrors;
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
    hasErrors |= finding.severity() == Severity.ERROR;
    if (findings.size() < limit) {
      findings.add(finding);
    } else if (!isFull) {
      // A reading that leaves something unsaid is no reading: whoever has the value thinks it
      // whole.
      isFull = true;
      hasErrors = true;
      findings.add(of(ExchangeCodes.TOO_MANY_FAULTS, Place.root()));
    }
  }

  boolean hasErrors() {
    return hasErrors;
  }

  /** Whether nothing more is listed, so that there is no use in reading on. */
  boolean isFull() {
    return isFull;
  }

  Report report() {
    return Report.of(findings);
  }

  /** The value where there is no error. */
  <T> Reading<T> reading(Supplier<T> value) {
    return new Reading<>(hasErrors ? Optional.empty() : Optional.of(value.get()), report());
  }
}
