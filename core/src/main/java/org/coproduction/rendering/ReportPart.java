package org.coproduction.rendering;

import java.util.ArrayList;
import java.util.List;
import org.coproduction.finding.Report;

/** A report: its findings, what was muted, and what each rule came to. */
final class ReportPart {

  private ReportPart() {}

  static List<Block> of(Report report, Wording wording) {
    List<Block> blocks = new ArrayList<>(FindingsPart.of(report, wording));
    if (!report.muted().isEmpty()) {
      blocks.add(MutedPart.of(report.muted(), wording));
    }
    if (wording.isDetailed() && !report.outcomes().isEmpty()) {
      blocks.add(OutcomesPart.of(report.outcomes(), wording));
    }
    return blocks;
  }
}
