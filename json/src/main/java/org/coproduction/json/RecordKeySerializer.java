package org.coproduction.json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** Writes values of one type as keys of a host's maps: their {@code toString} would be masked. */
final class RecordKeySerializer<T> extends ValueSerializer<T> {

  private final RecordType<T> type;

  RecordKeySerializer(RecordType<T> type) {
    this.type = type;
  }

  @Override
  public void serialize(T value, JsonGenerator generator, SerializationContext context) {
    generator.writeName(type.textOf(value));
  }
}
