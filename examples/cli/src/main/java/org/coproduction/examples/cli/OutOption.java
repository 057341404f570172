package org.coproduction.examples.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where one document goes. */
final class OutOption {

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "The file to write; standard output where not given.")
  private @Nullable String file;

  /** Writes a document as it is, in UTF-8. */
  void write(String document, PrintWriter out) {
    if (file == null) {
      out.print(document);
      out.flush();
      return;
    }
    try {
      Files.write(Path.of(file), document.getBytes(StandardCharsets.UTF_8));
    } catch (IOException | InvalidPathException fault) {
      throw new UnreadableInputException("output.cannot-be-written", file);
    }
  }
}
