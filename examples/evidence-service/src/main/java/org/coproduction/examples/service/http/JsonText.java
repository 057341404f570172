package org.coproduction.examples.service.http;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** JSON that is the service's own; documents of the library write themselves. */
public final class JsonText {

  private static final JsonFactory FACTORY = new JsonFactory();

  private JsonText() {}

  /**
   * Writes an object.
   *
   * @param members what writes its members
   * @return the text, UTF-8
   */
  public static byte[] object(Consumer<JsonGenerator> members) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
      json.writeStartObject();
      members.accept(json);
      json.writeEndObject();
    }
    return text.append('\n').toString().getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Writes a document of the library as a member.
   *
   * @param json where to
   * @param name the name of the member
   * @param document the text of the document
   */
  public static void document(JsonGenerator json, String name, String document) {
    json.writeName(name);
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), document)) {
      parser.nextToken();
      json.copyCurrentStructure(parser);
    }
  }
}
