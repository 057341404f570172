package org.coproduction.json;

import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;

/** Reads values of one type from the keys of a host's maps. */
final class RecordKeyDeserializer extends KeyDeserializer {

  private final RecordType<?> type;
  private final ReadLimits limits;

  RecordKeyDeserializer(RecordType<?> type, ReadLimits limits) {
    this.type = type;
    this.limits = limits;
  }

  @Override
  public Object deserializeKey(String key, DeserializationContext context) {
    Reading<?> reading = type.readText(key, limits);
    if (reading.value().isEmpty()) {
      throw new UnreadableRecordException(reading.report());
    }
    return reading.value().get();
  }
}
