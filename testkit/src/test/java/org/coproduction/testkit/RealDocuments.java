package org.coproduction.testkit;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.coproduction.intake.SourceText;

/**
 * The two real documents that the field's known answers are about. They are not part of the
 * project: tests on them run where their folder stands beside it, and say so where it does not.
 */
final class RealDocuments {

  private static final Path FOLDER = Path.of("..", "..", "shared", "documents");

  private RealDocuments() {}

  static SourceText form() {
    return read("evidence-form-send-strategy.txt");
  }

  static SourceText notes() {
    return read("event-notes-2018-10-29.txt");
  }

  private static SourceText read(String name) {
    Path file = FOLDER.resolve(name);
    assumeTrue(Files.exists(file), "skipped: the real documents are not beside the project");
    try {
      return SourceText.decode(Files.readAllBytes(file));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
