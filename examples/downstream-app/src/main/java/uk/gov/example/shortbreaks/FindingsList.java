package uk.gov.example.shortbreaks;

import java.util.List;
import java.util.Locale;
import org.coproduction.dossier.Dossier;
import org.coproduction.finding.Finding;
import org.coproduction.finding.Messages;
import org.coproduction.finding.Report;

/** What was found, as lines for whoever sent the form in. */
class FindingsList {

  private final Messages messages = Messages.in(Locale.UK);

  /**
   * The lines.
   *
   * @param report what was found
   * @param work the work that it was found in
   */
  List<String> lines(Report report, Dossier work) {
    return report.findings().stream().map(this::line).toList();
  }

  String line(Finding finding) {
    return finding.code().value()
        + " at "
        + finding.document()
        + finding.place()
        + ": "
        + messages.sentence(finding);
  }
}
