package org.coproduction.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.coproduction.finding.DocumentKind;

/** The published schemas, as they lie beside the classes. */
final class Schemas {

  private Schemas() {}

  /** The file of the schema of one kind of document. */
  static String fileName(DocumentKind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".schema.json";
  }

  static String text(DocumentKind kind) {
    try (InputStream schema = Schemas.class.getResourceAsStream("schema/" + fileName(kind))) {
      if (schema == null) {
        throw new IllegalStateException("a schema is missing from the library");
      }
      return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
