package org.coproduction.examples.cli;

import java.io.PrintWriter;
import java.util.List;
import org.coproduction.Assessment;
import org.coproduction.finding.Report;
import org.coproduction.intake.LineUse;
import org.coproduction.json.DocumentFormat;

/** An assessment for programs: {@code form}, {@code findings}, {@code scorecard}. */
final class AssessmentJson {

  private final Assessment assessment;
  private final Report report;
  private final List<LineUse> lines;

  AssessmentJson(Assessment assessment, Report report, List<LineUse> lines) {
    this.assessment = assessment;
    this.report = report;
    this.lines = lines;
  }

  void print(PrintWriter out) {
    Json.print(
        out,
        json -> {
          json.generator().writeStringProperty("asOf", assessment.scorecard().asOf().toString());
          json.document(
              "form", DocumentFormat.evidenceForm().write(assessment.dossier().getForm()));
          json.furniture(lines);
          json.findings(report);
          json.document("scorecard", DocumentFormat.scorecard().write(assessment.scorecard()));
        });
  }

  static void printFindings(Report report, PrintWriter out) {
    Json.print(out, json -> json.findings(report));
  }
}
