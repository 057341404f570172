package org.coproduction.examples.cli;

import java.io.PrintWriter;
import java.util.List;
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
          generator.writeNumberProperty("setAside", summary.setAside());
          generator.writeNumberProperty("seed", summary.bootstrap().seed());
          generator.writeNumberProperty("resamples", summary.bootstrap().resamples());
          generator.writeNumberProperty("level", summary.bootstrap().level());
          generator.writeObjectPropertyStart("overall");
          estimate("percent", summary.overall().percent(), generator);
          estimate("alphaMasi", summary.overall().alpha(), generator);
          generator.writeEndObject();
          themes(summary.themes(), generator);
          generator.writeArrayPropertyStart("events");
          for (CodingAgreementSummary.OfEvent event : summary.events()) {
            generator.writeStartObject();
            generator.writeStringProperty("event", event.overall().name());
            estimate("percent", event.overall().percent(), generator);
            estimate("alphaMasi", event.overall().alpha(), generator);
            themes(event.themes(), generator);
            generator.writeEndObject();
          }
          generator.writeEndArray();
          generator.writeArrayPropertyStart("pairs");
          summary.pairs().forEach(pair -> pair(pair, generator));
          generator.writeEndArray();
        });
  }

  private static void themes(
      List<CodingAgreementSummary.ThemeRow> themes, JsonGenerator generator) {
    generator.writeArrayPropertyStart("themes");
    for (CodingAgreementSummary.ThemeRow row : themes) {
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
  }

  private static void pair(CodingAgreementSummary.Pair pair, JsonGenerator generator) {
    generator.writeStartObject();
    generator.writeStringProperty("one", pair.one());
    generator.writeStringProperty("other", pair.other());
    generator.writeNumberProperty("lines", pair.lines());
    generator.writeArrayPropertyStart("themes");
    for (CodingAgreementSummary.OfTheme theme : pair.themes()) {
      generator.writeStartObject();
      generator.writeStringProperty("theme", theme.theme());
      generator.writeNumberProperty("both", theme.both());
      generator.writeNumberProperty("onlyOne", theme.onlyOne());
      generator.writeNumberProperty("onlyOther", theme.onlyOther());
      generator.writeNumberProperty("neither", theme.neither());
      generator.writeEndObject();
    }
    generator.writeEndArray();
    generator.writeArrayPropertyStart("parted");
    for (CodingAgreementSummary.Parted parted : pair.parted()) {
      generator.writeStartObject();
      codes("one", parted.one(), generator);
      codes("other", parted.other(), generator);
      generator.writeNumberProperty("lines", parted.lines());
      generator.writeEndObject();
    }
    generator.writeEndArray();
    generator.writeEndObject();
  }

  private static void codes(String name, List<String> themes, JsonGenerator generator) {
    generator.writeArrayPropertyStart(name);
    themes.forEach(generator::writeString);
    generator.writeEndArray();
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
