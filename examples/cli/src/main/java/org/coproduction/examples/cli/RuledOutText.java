package org.coproduction.examples.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.coproduction.intake.RuledOut;
import org.coproduction.scoring.ItemScore;
import org.coproduction.scoring.Measure;
import org.coproduction.scoring.Rubric;
import org.coproduction.value.FactKind;
import org.coproduction.value.SourceSpan;
import tools.jackson.core.JsonGenerator;

/** What the words of a form seem to state for one item and, read with care, do not. */
final class RuledOutText {

  private final List<RuledOut> ruledOut;

  private RuledOutText(List<RuledOut> ruledOut) {
    this.ruledOut = ruledOut;
  }

  /** That of all that was ruled out in a form which one item asks for. */
  static RuledOutText of(List<RuledOut> all, Rubric rubric, ItemScore score) {
    Set<FactKind> kinds =
        rubric.getItems().stream()
            .filter(item -> item.getId().equals(score.id()))
            .findFirst()
            .map(item -> kinds(item.getMeasure()))
            .orElse(Set.of());
    return new RuledOutText(all.stream().filter(out -> kinds.contains(out.kind())).toList());
  }

  void print(PrintWriter out) {
    if (ruledOut.isEmpty()) {
      return;
    }
    out.print("\nRuled out:\n");
    for (RuledOut one : ruledOut) {
      out.print("- " + place(one.span()) + ", by the cue " + one.cue().value());
      out.print(": " + why(one.reason()) + "\n");
    }
    out.flush();
  }

  void writeTo(JsonGenerator json) {
    json.writeArrayPropertyStart("ruledOut");
    for (RuledOut one : ruledOut) {
      json.writeStartObject();
      json.writeStringProperty("kind", one.kind().name());
      json.writeNumberProperty("line", one.span().firstLine());
      one.span()
          .span()
          .ifPresent(
              span -> {
                json.writeNumberProperty("start", span.start());
                json.writeNumberProperty("end", span.end());
              });
      json.writeStringProperty("cue", one.cue().value());
      json.writeStringProperty("reason", one.reason().name());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static String place(SourceSpan span) {
    return span.span()
        .map(
            within ->
                String.format(
                    Locale.ROOT,
                    "line %d, characters %d to %d",
                    span.firstLine(),
                    within.start() + 1,
                    within.end()))
        .orElseGet(() -> "line " + span.firstLine());
  }

  private static String why(RuledOut.Reason reason) {
    return switch (reason) {
      case NOT_YET -> "it is planned, promised or supposed";
      case DENIED -> "it is denied";
      case PRINCIPLE -> "these are the words of a charter or a template";
      case UNDONE_BESIDE -> "something beside it undoes it";
      case CONTRADICTED -> "something else in the form contradicts it";
      case ONLY_SECTORS -> "only sectors are named";
      case MEASURED_BEFORE -> "it was measured before the work";
    };
  }

  private static Set<FactKind> kinds(Measure measure) {
    return measure instanceof Measure.Recorded recorded
        ? Set.copyOf(recorded.anyOf())
        : Set.of(((Measure.Different) measure).fact());
  }
}
