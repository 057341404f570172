package org.coproduction.examples.cli;

import java.io.PrintWriter;
import org.coproduction.finding.Finding;
import org.coproduction.finding.FindingGroup;
import org.coproduction.finding.Messages;
import org.coproduction.finding.Report;
import org.coproduction.finding.Severity;

/** Findings for people: what, how often, where the first is, and what to do about it. */
final class FindingsText {

  private static final int MOST_PLACES = 3;

  private final Messages messages;

  FindingsText(Messages messages) {
    this.messages = messages;
  }

  void print(Report report, PrintWriter out) {
    if (report.findings().isEmpty()) {
      out.println("  Nothing was found.");
    }
    for (FindingGroup group : report.groups()) {
      String times = group.count() == 1 ? "" : " (" + group.count() + " times)";
      out.println(
          "  " + verb(group.severity()) + "  " + messages.sentence(group.samples().get(0)) + times);
      out.println("        " + messages.remedy(group.code()));
      out.println("        " + group.code().value() + places(group));
    }
  }

  private static String verb(Severity severity) {
    return switch (severity) {
      case ERROR -> "MUST  ";
      case WARNING -> "SHOULD";
      case NOTE -> "MAY   ";
    };
  }

  private static String places(FindingGroup group) {
    StringBuilder places = new StringBuilder();
    int shown = 0;
    for (Finding finding : group.samples()) {
      if (shown == MOST_PLACES) {
        places.append(", …");
        break;
      }
      places.append(shown == 0 ? " at " : ", ").append(place(finding));
      shown++;
    }
    return places.toString();
  }

  private static String place(Finding finding) {
    String pointer = finding.place().toString();
    String where = finding.document() + (pointer.isEmpty() ? "" : " " + pointer);
    return finding.position().map(at -> where + " line " + at.line()).orElse(where);
  }
}
