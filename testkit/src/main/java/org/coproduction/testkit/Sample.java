package org.coproduction.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.coproduction.json.DocumentFormat;

/**
 * A sample document, as a value and as JSON that stands in a file of the testkit.
 *
 * @param name what its file is called, without the ending
 * @param format the format of its JSON
 * @param value the value
 * @param <T> the kind of document
 */
public record Sample<T>(String name, DocumentFormat<T> format, T value) {

  /**
   * The document as JSON.
   *
   * @return the text of the file, which ends in a line feed
   */
  public String json() {
    try (InputStream file = Sample.class.getResourceAsStream("samples/" + name + ".json")) {
      if (file == null) {
        throw new IllegalStateException("there is no sample " + name);
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Names the sample, and shows nothing of it. */
  @Override
  public String toString() {
    return "Sample[" + name + "]";
  }
}
