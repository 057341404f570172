package uk.gov.example.shortbreaks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.coproduction.json.DocumentFormat;
import org.coproduction.scoring.Rubric;
import org.coproduction.validation.Profile;

/** What the council asks of its own work: two documents beside the program. */
final class LocalRules {

  private LocalRules() {}

  static Profile profile() {
    return read(DocumentFormat.profile(), "profile.json");
  }

  static Rubric rubric() {
    return read(DocumentFormat.rubric(), "rubric.json");
  }

  private static <T> T read(DocumentFormat<T> format, String name) {
    try (InputStream file = LocalRules.class.getResourceAsStream(name)) {
      if (file == null) {
        throw new IllegalStateException(name + " is missing from the program");
      }
      return format.read(file).value().orElseThrow();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
