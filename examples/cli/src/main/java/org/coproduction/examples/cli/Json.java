package org.coproduction.examples.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.coproduction.finding.Argument;
import org.coproduction.finding.Finding;
import org.coproduction.finding.Messages;
import org.coproduction.finding.Report;
import org.coproduction.intake.LineUse;
import org.coproduction.json.RecordType;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** One JSON object on its way out: documents of the library as members, and the program's own. */
final class Json {

  /** Where a line of a Word document or web page stood in it. */
  private static final List<String> IN_DOCUMENT = List.of("block", "table", "row", "cell");

  /** It leaves the output open: whoever opened it closes it. */
  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private final JsonGenerator generator;
  private final Messages messages;

  private Json(JsonGenerator generator, Messages messages) {
    this.generator = generator;
    this.messages = messages;
  }

  /** Prints one object, whose members the content writes; sentences in it are in English. */
  static void print(PrintWriter out, Consumer<Json> content) {
    print(out, Locale.ENGLISH, content);
  }

  /** Prints one object, whose members the content writes, with sentences in a language. */
  static void print(PrintWriter out, Locale language, Consumer<Json> content) {
    try (JsonGenerator generator = FACTORY.createGenerator(new Indented(), out)) {
      generator.writeStartObject();
      content.accept(new Json(generator, Messages.in(language)));
      generator.writeEndObject();
    }
    out.print('\n');
    out.flush();
  }

  JsonGenerator generator() {
    return generator;
  }

  /** A document that the library wrote, as a member. */
  void document(String name, String json) {
    generator.writeName(name);
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
      parser.nextToken();
      generator.copyCurrentStructure(parser);
    }
  }

  /** A part of a document, as a member. */
  <T> void part(String name, Class<T> type, T value) {
    generator.writeName(name);
    part(type, value);
  }

  /** A part of a document, as an element. */
  <T> void part(Class<T> type, T value) {
    RecordType.of(type).orElseThrow().write(value, new GeneratorSink(generator));
  }

  /** The lines of an input that belong to the page or template. */
  void furniture(List<LineUse> lines) {
    generator.writeArrayPropertyStart("furniture");
    for (LineUse line : LineUse.ofThePage(lines)) {
      generator.writeStartObject();
      generator.writeNumberProperty("line", line.line());
      generator.writeStringProperty("role", line.role().name());
      generator.writeEndObject();
    }
    generator.writeEndArray();
  }

  /** The findings of a report, each with its sentence. */
  void findings(Report report) {
    generator.writeArrayPropertyStart("findings");
    for (Finding finding : report.findings()) {
      generator.writeStartObject();
      generator.writeStringProperty("code", finding.code().value());
      generator.writeStringProperty("severity", finding.severity().name());
      generator.writeStringProperty("category", finding.code().category().name());
      generator.writeStringProperty("document", finding.document().toString());
      generator.writeStringProperty("pointer", finding.place().toString());
      finding
          .position()
          .ifPresent(
              position -> {
                generator.writeNumberProperty("line", position.line());
                generator.writeNumberProperty("column", position.column());
              });
      for (String where : IN_DOCUMENT) {
        if (finding.arguments().get(where) instanceof Argument.Count count) {
          generator.writeNumberProperty(where, Long.parseLong(count.printed()));
        }
      }
      generator.writeStringProperty("message", messages.sentence(finding));
      generator.writeEndObject();
    }
    generator.writeEndArray();
  }

  /** Two spaces and a line feed on every machine. */
  private static final class Indented extends ObjectWriteContext.Base {

    @Override
    public PrettyPrinter getPrettyPrinter() {
      DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
      Separators separators =
          Separators.createDefaultInstance()
              .withObjectNameValueSpacing(Separators.Spacing.AFTER)
              .withObjectEmptySeparator("")
              .withArrayEmptySeparator("");
      return new DefaultPrettyPrinter(separators)
          .withObjectIndenter(indenter)
          .withArrayIndenter(indenter);
    }
  }
}
