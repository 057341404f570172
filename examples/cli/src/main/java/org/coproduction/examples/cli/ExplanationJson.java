package org.coproduction.examples.cli;

import java.io.PrintWriter;
import java.util.Locale;
import org.coproduction.finding.Report;
import org.coproduction.scoring.FactOnRecord;
import org.coproduction.scoring.ItemScore;
import org.coproduction.scoring.Scorecard;

/** One item for programs: its score, and the facts that the score names. */
final class ExplanationJson {

  private ExplanationJson() {}

  static void print(Scorecard card, ItemScore item, RuledOutText ruledOut, PrintWriter out) {
    Json.print(
        out,
        json -> {
          json.generator().writeStringProperty("asOf", card.asOf().toString());
          json.generator().writeStringProperty("rubric", card.rubric().value());
          json.generator().writeStringProperty("rubricVersion", card.rubricVersion().value());
          json.part("item", ItemScore.class, item);
          json.generator().writeArrayPropertyStart("facts");
          card.facts(item.facts()).forEach(fact -> json.part(FactOnRecord.class, fact));
          json.generator().writeEndArray();
          ruledOut.writeTo(json.generator());
        });
  }

  static void printFindings(Report report, Locale language, PrintWriter out) {
    Json.print(out, language, json -> json.findings(report));
  }
}
