package org.coproduction.json.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import java.io.IOException;
import org.coproduction.json.RecordType;

/** Writes values of one type where a host's mapper meets them. */
final class RecordSerializer<T> extends JsonSerializer<T> {

  private final RecordType<T> type;

  RecordSerializer(RecordType<T> type) {
    this.type = type;
  }

  @Override
  public Class<T> handledType() {
    return type.type();
  }

  @Override
  public void serialize(T value, JsonGenerator generator, SerializerProvider context)
      throws IOException {
    GeneratorTokens.write(type, value, generator);
  }

  /** The published formats say what they hold: no name of a Java class is added. */
  @Override
  public void serializeWithType(
      T value, JsonGenerator generator, SerializerProvider context, TypeSerializer ofTheHost)
      throws IOException {
    serialize(value, generator, context);
  }
}
