package org.coproduction.rendering;

import java.util.ArrayList;
import java.util.List;
import org.coproduction.finding.Report;

/** A report: its findings, what was muted, and what each rule came to. */
final class ReportPart {

  private ReportPart() {}

  static List<Block> of(Report report, Wording wording) {
    return with(FindingsPart.of(report, wording), report, wording);
  }

  /** Beside a scorecard, a short page lists only what must be otherwise, and counts the rest. */
  static List<Block> besideScorecard(Report report, Wording wording) {
    return with(
        wording.isDetailed()
            ? FindingsPart.of(report, wording)
            : FindingsPart.mostUrgent(report, wording),
        report,
        wording);
  }

  private static List<Block> with(List<Block> findings, Report report, Wording wording) {
    List<Block> blocks = new ArrayList<>(findings);
    if (!report.muted().isEmpty()) {
      blocks.add(MutedPart.of(report.muted(), wording));
    }
    if (wording.isDetailed() && !report.outcomes().isEmpty()) {
      blocks.add(OutcomesPart.of(report.outcomes(), wording));
    }
    return blocks;
  }
}
