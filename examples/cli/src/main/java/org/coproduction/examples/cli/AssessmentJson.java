package org.coproduction.examples.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.coproduction.Assessment;
import org.coproduction.finding.Report;
import org.coproduction.intake.LineUse;
import org.coproduction.json.DocumentFormat;

/** An assessment for programs: {@code form}, {@code findings}, {@code scorecard}. */
final class AssessmentJson {

  private final Assessment assessment;
  private final Report report;
  private final List<LineUse> lines;
  private final Locale language;

  AssessmentJson(Assessment assessment, Report report, List<LineUse> lines, Locale language) {
    this.assessment = assessment;
    this.report = report;
    this.lines = lines;
    this.language = language;
  }

  void print(PrintWriter out) {
    Json.print(
        out,
        language,
        json -> {
          json.generator().writeStringProperty("asOf", assessment.scorecard().asOf().toString());
          json.document(
              "form", DocumentFormat.evidenceForm().write(assessment.dossier().getForm()));
          json.furniture(lines);
          json.findings(report);
          json.document("scorecard", DocumentFormat.scorecard().write(assessment.scorecard()));
        });
  }

  static void printFindings(Report report, Locale language, PrintWriter out) {
    Json.print(out, language, json -> json.findings(report));
  }
}
