package org.coproduction.json;

import java.io.StringWriter;
import java.util.regex.Pattern;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** Tokens to text by Jackson 3. */
final class JacksonTokenSink implements TokenSink {

  private static final JsonFactory FACTORY = new JsonFactory();

  private static final Pattern SHORT_AND_WHOLE = Pattern.compile("-?[0-9]{1,18}");

  private final StringWriter text;
  private final JsonGenerator generator;

  private JacksonTokenSink(StringWriter text, JsonGenerator generator) {
    this.text = text;
    this.generator = generator;
  }

  private static JacksonTokenSink of(ObjectWriteContext style) {
    StringWriter text = new StringWriter();
    return new JacksonTokenSink(text, FACTORY.createGenerator(style, text));
  }

  /** Tokens to a host's own generator. */
  static JacksonTokenSink to(JsonGenerator generator) {
    return new JacksonTokenSink(new StringWriter(), generator);
  }

  /** Text for people: two spaces for each level, and one line for each member and element. */
  static JacksonTokenSink pretty() {
    return of(new PrettyContext());
  }

  /** Text for programs: no white space. */
  static JacksonTokenSink compact() {
    return of(ObjectWriteContext.empty());
  }

  /** What was written; nothing can be added to it. */
  String finished() {
    generator.close();
    return text.toString();
  }

  @Override
  public void startObject() {
    generator.writeStartObject();
  }

  @Override
  public void endObject() {
    generator.writeEndObject();
  }

  @Override
  public void startArray() {
    generator.writeStartArray();
  }

  @Override
  public void endArray() {
    generator.writeEndArray();
  }

  @Override
  public void name(String name) {
    generator.writeName(name);
  }

  @Override
  public void string(String value) {
    generator.writeString(value);
  }

  @Override
  public void number(String digits) {
    if (SHORT_AND_WHOLE.matcher(digits).matches() && !digits.startsWith("-0")) {
      // As a number, so that a generator of trees or of another format knows what it is.
      generator.writeNumber(Long.parseLong(digits));
    } else {
      generator.writeNumber(digits);
    }
  }

  @Override
  public void bool(boolean value) {
    generator.writeBoolean(value);
  }

  @Override
  public void nothing() {
    generator.writeNull();
  }

  private static final class PrettyContext extends ObjectWriteContext.Base {

    private static final Separators SEPARATORS =
        Separators.createDefaultInstance()
            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");

    @Override
    public PrettyPrinter getPrettyPrinter() {
      // Every JVM ends its lines alike: Jackson's own indenter would ask the machine.
      DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
      return new DefaultPrettyPrinter(SEPARATORS)
          .withObjectIndenter(indenter)
          .withArrayIndenter(indenter);
    }

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }
  }
}
