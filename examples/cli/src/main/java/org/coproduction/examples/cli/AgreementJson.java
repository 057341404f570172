package org.coproduction.examples.cli;

import java.io.PrintWriter;
import org.coproduction.agreement.Agreement;
import org.coproduction.agreement.Estimate;
import org.coproduction.agreement.Interval;
import tools.jackson.core.JsonGenerator;

/** Agreement between coders, for programs. What has no value has a reason in its place. */
final class AgreementJson {

  private final CodingAgreementSummary summary;

  AgreementJson(CodingAgreementSummary summary) {
    this.summary = summary;
  }

  void print(PrintWriter out) {
    Json.print(
        out,
        json -> {
          JsonGenerator generator = json.generator();
          generator.writeNumberProperty("coders", summary.coders());
          generator.writeNumberProperty("lines", summary.lines());
          generator.writeNumberProperty("leftOut", summary.leftOut());
          generator.writeNumberProperty("seed", summary.bootstrap().seed());
          generator.writeNumberProperty("resamples", summary.bootstrap().resamples());
          generator.writeNumberProperty("level", summary.bootstrap().level());
          generator.writeObjectPropertyStart("overall");
          estimate("percent", summary.overall().percent(), generator);
          estimate("alphaMasi", summary.overall().alpha(), generator);
          generator.writeEndObject();
          generator.writeArrayPropertyStart("events");
          for (CodingAgreementSummary.Row row : summary.events()) {
            generator.writeStartObject();
            generator.writeStringProperty("event", row.name());
            estimate("percent", row.percent(), generator);
            estimate("alphaMasi", row.alpha(), generator);
            generator.writeEndObject();
          }
          generator.writeEndArray();
          generator.writeArrayPropertyStart("themes");
          for (CodingAgreementSummary.ThemeRow row : summary.themes()) {
            generator.writeStartObject();
            generator.writeStringProperty("theme", row.name());
            estimate("percent", row.percent(), generator);
            estimate("alpha", row.alpha(), generator);
            generator.writeObjectPropertyStart("cohenKappa");
            members(row.cohenKappa(), generator);
            generator.writeEndObject();
            generator.writeObjectPropertyStart("gwetAc1");
            members(row.gwetAc1(), generator);
            generator.writeEndObject();
            generator.writeEndObject();
          }
          generator.writeEndArray();
        });
  }

  private static void estimate(String name, Estimate estimate, JsonGenerator generator) {
    generator.writeObjectPropertyStart(name);
    members(estimate.agreement(), generator);
    if (estimate.interval() instanceof Interval.Defined interval) {
      generator.writeNumberProperty("lower", interval.lower());
      generator.writeNumberProperty("upper", interval.upper());
      generator.writeNumberProperty("undefinedResamples", interval.undefinedResamples());
    } else if (estimate.interval() instanceof Interval.Undefined undefined) {
      generator.writeStringProperty("intervalUndefined", undefined.reason().name());
    }
    generator.writeEndObject();
  }

  private static void members(Agreement agreement, JsonGenerator generator) {
    generator.writeNumberProperty("n", agreement.basis().units());
    if (agreement instanceof Agreement.Defined defined) {
      generator.writeNumberProperty("value", defined.value());
    } else if (agreement instanceof Agreement.Undefined undefined) {
      generator.writeStringProperty("undefined", undefined.reason().name());
    }
  }
}
