package org.coproduction.json.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import java.io.IOException;
import org.coproduction.json.ReadLimits;
import org.coproduction.json.Reading;
import org.coproduction.json.RecordType;

/** Reads values of one type where a host's mapper meets them. */
final class RecordDeserializer<T> extends JsonDeserializer<T> {

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
  public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
    Reading<T> reading = ParserTokens.read(type, parser, limits);
    if (reading.value().isEmpty()) {
      throw new UnreadableRecordException(reading.report());
    }
    return reading.value().get();
  }

  /** The published formats say what they hold: no name of a Java class is asked for. */
  @Override
  public Object deserializeWithType(
      JsonParser parser, DeserializationContext context, TypeDeserializer ofTheHost)
      throws IOException {
    return deserialize(parser, context);
  }
}
