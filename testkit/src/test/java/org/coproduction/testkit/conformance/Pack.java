package org.coproduction.testkit.conformance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The files of the pack as they lie in the jar: the test reads what a port reads. */
final class Pack {

  /** Where the files that are the pack's own are written; the others are those of other tests. */
  static final Path SOURCES = Path.of("src", "main", "resources", "coproduction-conformance");

  static final JsonMapper JSON = new JsonMapper();

  private static final String FOLDER = "/coproduction-conformance/";

  private Pack() {}

  static byte[] bytes(String file) {
    try (InputStream stream = Pack.class.getResourceAsStream(FOLDER + file)) {
      if (stream == null) {
        throw new IllegalStateException("the pack has no " + file);
      }
      return stream.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static String text(String file) {
    return new String(bytes(file), StandardCharsets.UTF_8);
  }

  static JsonNode json(String file) {
    return JSON.readTree(text(file));
  }

  /** The names of the files of one folder, in order. */
  static List<String> files(String folder) {
    try {
      URI place = Objects.requireNonNull(Pack.class.getResource(FOLDER + folder), folder).toURI();
      try (Stream<Path> files = Files.list(Path.of(place))) {
        return files.map(file -> folder + "/" + file.getFileName()).sorted().toList();
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
