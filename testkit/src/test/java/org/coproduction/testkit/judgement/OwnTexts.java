package org.coproduction.testkit.judgement;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.coproduction.intake.SourceText;
import org.jspecify.annotations.Nullable;

/** Forms, sentences and lines of our own, beside which stands what was meant by them. */
final class OwnTexts {

  private OwnTexts() {}

  static SourceText form(String name) {
    return SourceText.decode(bytes(name + ".txt"));
  }

  static Stream<String> lines(String file) {
    return new String(bytes(file), StandardCharsets.UTF_8).lines();
  }

  /** The rows of a table, but those that are blank or begin with {@code #}, cell by cell. */
  static List<List<String>> table(String file, int cells) {
    return lines(file)
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> List.of(line.split(" \\| ", cells)))
        .toList();
  }

  private static byte[] bytes(String file) {
    try (@Nullable InputStream in = OwnTexts.class.getResourceAsStream("own/" + file)) {
      if (in == null) {
        throw new IllegalStateException("There is no " + file);
      }
      return in.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
