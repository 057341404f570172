package org.coproduction.json.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import org.coproduction.json.RecordType;
import org.coproduction.json.TokenSink;

/** Tokens to a host's generator of Jackson 2. */
final class GeneratorTokens implements TokenSink {

  private static final Pattern SHORT_AND_WHOLE = Pattern.compile("-?[0-9]{1,18}");

  private final JsonGenerator generator;

  private GeneratorTokens(JsonGenerator generator) {
    this.generator = generator;
  }

  /** Writes a value; what the host's generator cannot write reaches the host as it was. */
  static <T> void write(RecordType<T> type, T value, JsonGenerator generator) throws IOException {
    try {
      type.write(value, new GeneratorTokens(generator));
    } catch (UncheckedIOException failed) {
      throw failed.getCause();
    }
  }

  @Override
  public void startObject() {
    run(generator::writeStartObject);
  }

  @Override
  public void endObject() {
    run(generator::writeEndObject);
  }

  @Override
  public void startArray() {
    run(generator::writeStartArray);
  }

  @Override
  public void endArray() {
    run(generator::writeEndArray);
  }

  @Override
  public void name(String name) {
    run(() -> generator.writeFieldName(name));
  }

  @Override
  public void string(String text) {
    run(() -> generator.writeString(text));
  }

  @Override
  public void number(String digits) {
    if (SHORT_AND_WHOLE.matcher(digits).matches() && !digits.startsWith("-0")) {
      // As a number, so that a generator of trees or of another format knows what it is.
      run(() -> generator.writeNumber(Long.parseLong(digits)));
    } else {
      run(() -> generator.writeNumber(digits));
    }
  }

  @Override
  public void bool(boolean value) {
    run(() -> generator.writeBoolean(value));
  }

  @Override
  public void nothing() {
    run(generator::writeNull);
  }

  private static void run(Step step) {
    try {
      step.run();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** One call of the generator. */
  private interface Step {
    void run() throws IOException;
  }
}
