package org.coproduction.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files that a person names, and standard input under the name of a hyphen. */
final class Inputs {

  private static final String STANDARD_INPUT = "-";
  private static final int MAX_BYTES = 20_000_000;

  private final InputStream in;
  private boolean standardInputWasRead;

  Inputs(InputStream in) {
    this.in = in;
  }

  /** The bytes of an input; a fault names the input, since the person typed its name. */
  byte[] read(String name) {
    try (InputStream stream = open(name)) {
      return bounded(name, stream);
    } catch (IOException | InvalidPathException unreadable) {
      throw new UnreadableInputException("input.cannot-be-read", name);
    }
  }

  /**
   * The files that a name stands for: itself, or where it is a folder the files in it in the order
   * of their names. Files whose name begins with a dot are no documents.
   */
  static List<String> files(String name) {
    try {
      if (name.equals(STANDARD_INPUT) || name.isBlank() || !Files.isDirectory(Path.of(name))) {
        return List.of(name);
      }
      try (Stream<Path> files = Files.list(Path.of(name))) {
        return files
            .filter(Files::isRegularFile)
            .filter(file -> !file.getFileName().toString().startsWith("."))
            .map(Path::toString)
            .sorted()
            .toList();
      }
    } catch (IOException | InvalidPathException unreadable) {
      throw new UnreadableInputException("input.cannot-be-read", name);
    }
  }

  /** All bytes of a stream that is one document. */
  static byte[] bounded(String name, InputStream stream) throws IOException {
    byte[] bytes = stream.readNBytes(MAX_BYTES + 1);
    if (bytes.length > MAX_BYTES) {
      throw new UnreadableInputException("input.too-large", name);
    }
    return bytes;
  }

  /** A stream of an input, which the caller closes. */
  InputStream open(String name) throws IOException {
    if (name.equals(STANDARD_INPUT)) {
      if (standardInputWasRead) {
        throw new UnreadableInputException("input.once-only");
      }
      standardInputWasRead = true;
      return in;
    }
    if (name.isBlank()) {
      throw new UnreadableInputException("input.no-name");
    }
    Path path = Path.of(name);
    if (Files.isDirectory(path)) {
      throw new UnreadableInputException("input.folder", name);
    }
    if (!Files.exists(path)) {
      throw new UnreadableInputException("input.does-not-exist", name);
    }
    return Files.newInputStream(path);
  }
}
