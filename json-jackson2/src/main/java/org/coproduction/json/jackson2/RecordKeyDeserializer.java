package org.coproduction.json.jackson2;

import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.KeyDeserializer;
import java.io.IOException;
import org.coproduction.json.ReadLimits;
import org.coproduction.json.Reading;
import org.coproduction.json.RecordType;

/** Reads values of one type from the keys of a host's maps. */
final class RecordKeyDeserializer extends KeyDeserializer {

  private final RecordType<?> type;
  private final ReadLimits limits;

  RecordKeyDeserializer(RecordType<?> type, ReadLimits limits) {
    this.type = type;
    this.limits = limits;
  }

  @Override
  public Object deserializeKey(String key, DeserializationContext context) throws IOException {
    Reading<?> reading = type.readText(key, limits);
    if (reading.value().isEmpty()) {
      throw new UnreadableRecordException(reading.report());
    }
    return reading.value().get();
  }
}
