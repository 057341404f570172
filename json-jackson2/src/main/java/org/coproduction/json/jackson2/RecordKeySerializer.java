package org.coproduction.json.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;
import org.coproduction.json.RecordType;

/** Writes values of one type as keys of a host's maps: their {@code toString} would be masked. */
final class RecordKeySerializer<T> extends JsonSerializer<T> {

  private final RecordType<T> type;

  RecordKeySerializer(RecordType<T> type) {
    this.type = type;
  }

  @Override
  public void serialize(T value, JsonGenerator generator, SerializerProvider context)
      throws IOException {
    generator.writeFieldName(type.textOf(value));
  }
}
