package org.coproduction.examples.cli;

import java.math.BigDecimal;
import org.coproduction.json.TokenSink;
import tools.jackson.core.JsonGenerator;

/** Takes the tokens of a part of a document into an object that the program prints. */
final class GeneratorSink implements TokenSink {

  private final JsonGenerator generator;

  GeneratorSink(JsonGenerator generator) {
    this.generator = generator;
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
    generator.writeNumber(new BigDecimal(digits));
  }

  @Override
  public void bool(boolean value) {
    generator.writeBoolean(value);
  }

  @Override
  public void nothing() {
    generator.writeNull();
  }
}
