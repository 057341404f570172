package org.coproduction.json;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;

/** Reads values of one type where a host's mapper meets them. */
final class RecordDeserializer<T> extends ValueDeserializer<T> {

  private final RecordType<T> type;
  private final ReadLimits limits;

  RecordDeserializer(RecordType<T> type, ReadLimits limits) {
    this.type = type;
    this.limits = limits;
  }

  @Override
  public Class<T> handledType() {
    return type.type();
  }

  @Override
  public T deserialize(JsonParser parser, DeserializationContext context) {
    Reading<T> reading = type.read(JacksonTokenSource.at(parser, limits), limits);
    return reading.value().orElseThrow(() -> new UnreadableRecordException(reading.report()));
  }

  /** The published formats say what they hold: no name of a Java class is asked for. */
  @Override
  public Object deserializeWithType(
      JsonParser parser, DeserializationContext context, TypeDeserializer ofTheHost) {
    return deserialize(parser, context);
  }
}
