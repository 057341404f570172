package org.coproduction.examples.service;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.coproduction.examples.service.form.Assessor;
import org.coproduction.json.DocumentFormat;

/** Forms to hand in, and what the library itself says of them. */
final class Forms {

  static final LocalDate DAY = LocalDate.parse("2024-03-31");

  private static final Assessor ASSESSOR = new Assessor(1_000_000);
  private static final String TEMPLATE = template();

  private Forms() {}

  /** A form of which nothing must be put right. */
  static String sound(String id) {
    return TEMPLATE.replace("\"ID\"", '"' + id + '"');
  }

  /** JSON that is no form for two reasons, with a text in both of them. */
  static String malformed(String text) {
    return """
        {
          "format": "coproduction/evidence-form",
          "version": 1,
          "id": "malformed",
          "%s": "%s",
          "title": 7
        }
        """
        .formatted(text, text);
  }

  /** A form that can be read, and in which a group is named that it has not. */
  static String faulty(String text) {
    return sound("faulty")
        .replace(
            "\"tookPart\": [\n        \"parents\"", "\"tookPart\": [\n        \"" + text + "\"");
  }

  /** What the library makes of a document without any service. */
  static String scorecard(String document) {
    return DocumentFormat.scorecard()
        .write(
            ASSESSOR
                .assess(
                    ASSESSOR.read(document.getBytes(StandardCharsets.UTF_8)).value().orElseThrow(),
                    DAY)
                .scorecard());
  }

  /** The fingerprint of what a document says. */
  static String digest(String document) {
    return DocumentFormat.evidenceForm()
        .digest(DocumentFormat.evidenceForm().read(document).value().orElseThrow())
        .value();
  }

  private static String template() {
    try (InputStream stream = Forms.class.getResourceAsStream("evidence-form.json")) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
