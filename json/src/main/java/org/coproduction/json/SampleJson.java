package org.coproduction.json;

import java.io.StringWriter;
import org.coproduction.participant.Sample;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** A {@link Sample} as JSON. */
public final class SampleJson {

  private static final JsonFactory FACTORY = new JsonFactory();

  private SampleJson() {}

  /** The sample as one JSON object. */
  public static String write(Sample sample) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartObject();
      json.writeStringProperty("title", sample.getTitle());
      json.writeEndObject();
    }
    return out.toString();
  }
}
