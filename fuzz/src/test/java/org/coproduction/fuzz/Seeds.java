package org.coproduction.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.coproduction.json.Planted;

/** What a fuzzer begins with: the invented samples that are there anyway. */
final class Seeds {

  private static final Path DOCUMENTS = Path.of("../examples/samples/json");
  private static final Path TEXTS =
      Path.of("../core/src/test/resources/org/coproduction/intake/samples");

  private Seeds() {}

  /** Sound and broken documents of every format. */
  static Stream<byte[]> documents() {
    return Stream.concat(
        files(DOCUMENTS.resolve("valid")).stream(), files(DOCUMENTS.resolve("invalid")).stream());
  }

  /** The same, each in one line, and three of them in a row. */
  static Stream<byte[]> lines() {
    List<byte[]> lines = documents().map(Seeds::inOneLine).toList();
    ByteArrayOutputStream row = new ByteArrayOutputStream();
    lines.stream().limit(3).forEach(row::writeBytes);
    return Stream.concat(lines.stream(), Stream.of(row.toByteArray()));
  }

  /** Forms and notes as plain text. */
  static Stream<byte[]> texts() {
    return files(TEXTS).stream();
  }

  /**
   * Bytes as they are, and with a secret in them: its place depends on them alone, so that the same
   * bytes give the same test.
   */
  static List<byte[]> withSecret(byte[] bytes) {
    int at = Math.floorMod(Arrays.hashCode(bytes), bytes.length + 1);
    ByteArrayOutputStream planted = new ByteArrayOutputStream();
    planted.write(bytes, 0, at);
    planted.writeBytes(Planted.SECRET.getBytes(StandardCharsets.UTF_8));
    planted.write(bytes, at, bytes.length - at);
    return List.of(bytes, planted.toByteArray());
  }

  private static byte[] inOneLine(byte[] document) {
    String text = new String(document, StandardCharsets.ISO_8859_1).replace('\n', ' ') + '\n';
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static List<byte[]> files(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Files::isRegularFile).sorted().map(Seeds::bytes).toList();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
