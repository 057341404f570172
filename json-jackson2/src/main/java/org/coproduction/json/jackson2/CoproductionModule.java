package org.coproduction.json.jackson2;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.module.SimpleDeserializers;
import com.fasterxml.jackson.databind.module.SimpleKeyDeserializers;
import com.fasterxml.jackson.databind.module.SimpleSerializers;
import org.coproduction.json.DocumentFormat;
import org.coproduction.json.ReadLimits;
import org.coproduction.json.RecordType;

/**
 * Lets a host's own mapper of Jackson 2 read and write the records of co-production, alone, in
 * lists, as keys of maps and inside the host's own classes.
 *
 * <p>It does so by the same table, reader and writer as {@link DocumentFormat}, so what is written
 * is the same. Reading is always strict, whatever the mapper is told about unknown properties: in a
 * host's object there is no place where an unknown member could be kept, and the mapper's way is to
 * drop it. {@link DocumentFormat} keeps it where asked to. A record with a fault is refused with an
 * {@link UnreadableRecordException}. Null, for a record of the host's own object, is the host's to
 * allow.
 *
 * <p>A mapper that looks for modules finds it. Spring Boot 3 does not look, and takes modules that
 * are beans: for it the module is named in {@code META-INF/spring}, as a bean of its own that needs
 * nothing of Spring. A host's own bean of this type comes first and is the one that counts.
 */
public final class CoproductionModule extends Module {

  private final ReadLimits limits;

  /** A module with the {@linkplain ReadLimits#standard() standard limits}. */
  public CoproductionModule() {
    this(ReadLimits.standard());
  }

  /**
   * A module with limits.
   *
   * @param limits how much of a record to take in; the size of the document is the mapper's to
   *     limit
   */
  public CoproductionModule(ReadLimits limits) {
    this.limits = limits;
  }

  @Override
  public String getModuleName() {
    return CoproductionModule.class.getName();
  }

  @Override
  public Version version() {
    return Version.unknownVersion();
  }

  @Override
  public void setupModule(SetupContext context) {
    Bindings bindings = new Bindings(limits);
    RecordType.all().forEach(bindings::add);
    context.addSerializers(bindings.serializers);
    context.addDeserializers(bindings.deserializers);
    context.addKeySerializers(bindings.keySerializers);
    context.addKeyDeserializers(bindings.keyDeserializers);
  }

  /** What Jackson asks for a class. */
  private static final class Bindings {

    private final SimpleSerializers serializers = new SimpleSerializers();
    private final SimpleDeserializers deserializers = new SimpleDeserializers();
    private final SimpleSerializers keySerializers = new SimpleSerializers();
    private final SimpleKeyDeserializers keyDeserializers = new SimpleKeyDeserializers();
    private final ReadLimits limits;

    Bindings(ReadLimits limits) {
      this.limits = limits;
    }

    <T> void add(RecordType<T> type) {
      serializers.addSerializer(type.type(), new RecordSerializer<>(type));
      deserializers.addDeserializer(type.type(), new RecordDeserializer<>(type, limits));
      if (type.isText()) {
        keySerializers.addSerializer(type.type(), new RecordKeySerializer<>(type));
        keyDeserializers.addDeserializer(type.type(), new RecordKeyDeserializer(type, limits));
      }
    }
  }
}
