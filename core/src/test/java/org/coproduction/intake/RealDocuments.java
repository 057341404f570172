package org.coproduction.intake;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The two real documents, which lie beside the repository where a developer has them. */
final class RealDocuments {

  private static final Path FOLDER = Path.of("..", "..", "shared", "documents");

  private RealDocuments() {}

  static byte[] notes() throws IOException {
    return bytes("event-notes-2018-10-29.txt");
  }

  static byte[] form() throws IOException {
    return bytes("evidence-form-send-strategy.txt");
  }

  private static byte[] bytes(String name) throws IOException {
    Path path = FOLDER.resolve(name);
    assumeTrue(
        Files.isRegularFile(path),
        "skipped: the real documents are not in ../shared/documents beside the repository");
    return Files.readAllBytes(path);
  }
}
