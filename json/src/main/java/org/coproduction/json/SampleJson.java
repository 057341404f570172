package org.coproduction.json;

import java.io.StringWriter;
import org.coproduction.participant.Organisation;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** An {@link Organisation} as JSON. */
public final class SampleJson {

  private static final JsonFactory FACTORY = new JsonFactory();

  private SampleJson() {}

  /** The organisation as one JSON object. */
  public static String write(Organisation organisation) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartObject();
      json.writeStringProperty("name", organisation.getName().text());
      json.writeEndObject();
    }
    return out.toString();
  }
}
