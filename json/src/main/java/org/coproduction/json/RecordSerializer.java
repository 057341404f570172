package org.coproduction.json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;

/** Writes values of one type where a host's mapper meets them. */
final class RecordSerializer<T> extends ValueSerializer<T> {

  private final RecordType<T> type;

  RecordSerializer(RecordType<T> type) {
    this.type = type;
  }

  @Override
  public Class<T> handledType() {
    return type.type();
  }

  @Override
  public void serialize(T value, JsonGenerator generator, SerializationContext context) {
    type.write(value, JacksonTokenSink.to(generator));
  }

  /** The published formats say what they hold: no name of a Java class is added. */
  @Override
  public void serializeWithType(
      T value, JsonGenerator generator, SerializationContext context, TypeSerializer ofTheHost) {
    serialize(value, generator, context);
  }
}
