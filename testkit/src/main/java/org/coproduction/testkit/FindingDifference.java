package org.coproduction.testkit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.coproduction.finding.DocumentRef;
import org.coproduction.finding.Finding;

/**
 * What was expected and not found, and what was found and not expected.
 *
 * @param missing expected and not found
 * @param surplus found and not expected
 */
record FindingDifference(List<ExpectedFinding> missing, List<Finding> surplus) {

  static FindingDifference of(List<ExpectedFinding> expected, List<Finding> found) {
    List<Finding> surplus = new ArrayList<>(found);
    List<ExpectedFinding> missing = new ArrayList<>();
    // Who names a document is served first, so that who does not takes no finding from them.
    expected.stream()
        .sorted(Comparator.comparing((ExpectedFinding one) -> one.document().isEmpty()))
        .forEach(
            one -> {
              Optional<Finding> match = surplus.stream().filter(one::is).findFirst();
              match.ifPresentOrElse(surplus::remove, () -> missing.add(one));
            });
    return new FindingDifference(missing, surplus);
  }

  boolean isNone() {
    return missing.isEmpty() && surplus.isEmpty();
  }

  /** What to say of it: lines that can be pasted, and nothing that somebody wrote. */
  String told() {
    StringBuilder told = new StringBuilder(64);
    if (!missing.isEmpty()) {
      told.append("\nmissing, which was expected and not found:");
      missing.forEach(one -> told.append("\n    ").append(one));
    }
    if (!surplus.isEmpty()) {
      told.append("\nsurplus, which was found and not expected:");
      told.append(pasted(surplus));
    }
    return told.toString();
  }

  /** Findings as the lines that expect them; the document is named where there are several. */
  static String pasted(List<Finding> findings) {
    List<DocumentRef> documents = findings.stream().map(Finding::document).distinct().toList();
    StringBuilder lines = new StringBuilder(64);
    for (int at = 0; at < findings.size(); at++) {
      ExpectedFinding line = ExpectedFinding.of(findings.get(at));
      lines
          .append("\n    ")
          .append(documents.size() == 1 ? line.anywhere() : line)
          .append(at + 1 < findings.size() ? "," : "")
          .append(" // ")
          .append(findings.get(at).severity());
    }
    return lines.toString();
  }
}
