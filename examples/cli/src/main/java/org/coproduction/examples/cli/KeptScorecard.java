package org.coproduction.examples.cli;

import java.io.StringWriter;
import java.util.Optional;
import org.coproduction.finding.DocumentKind;
import org.coproduction.json.DocumentFormat;
import org.coproduction.json.Reading;
import org.coproduction.scoring.Scorecard;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** A scorecard that somebody kept: as a document, or within what {@code assess} printed as JSON. */
final class KeptScorecard {

  private static final JsonFactory FACTORY = new JsonFactory();

  private KeptScorecard() {}

  /** The scorecard of an input; absent where the input is none and holds none. */
  static Optional<Reading<Scorecard>> in(byte[] bytes) {
    Optional<DocumentKind> kind = DocumentFormat.detect(bytes);
    if (kind.isPresent()) {
      return kind.filter(DocumentKind.SCORECARD::equals)
          .map(scorecard -> DocumentFormat.scorecard().read(bytes));
    }
    return Documents.isJson(bytes)
        ? member(bytes).map(DocumentFormat.scorecard()::read)
        : Optional.empty();
  }

  private static Optional<String> member(byte[] bytes) {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), bytes)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return Optional.empty();
      }
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        boolean wanted = parser.currentName().equals("scorecard");
        parser.nextToken();
        if (wanted) {
          return Optional.of(copied(parser));
        }
        parser.skipChildren();
      }
    } catch (JacksonException noJson) {
      // Its message could quote what somebody wrote; that it holds no scorecard says enough.
      return Optional.empty();
    }
    return Optional.empty();
  }

  private static String copied(JsonParser parser) {
    StringWriter text = new StringWriter();
    try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
      generator.copyCurrentStructure(parser);
    }
    return text.toString();
  }
}
