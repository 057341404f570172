package org.coproduction.examples.conformance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The runner of {@code src/main/node}, installed in the target folder and run by Node. */
final class NodeRunner {

  private static final Path SOURCES = Path.of("src", "main", "node");
  private static final long MOST_SECONDS = 300;

  /** What npm calls a registry that cannot be reached. */
  private static final Pattern UNREACHABLE =
      Pattern.compile(
          "ENOTFOUND|EAI_AGAIN|ECONN|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ENOTCACHED|E40[137]"
              + "|E50\\d|ERR_SOCKET");

  private final Path folder;

  private NodeRunner(Path folder) {
    this.folder = folder;
  }

  /**
   * How a program ended.
   *
   * @param status its exit status
   * @param output what it printed
   */
  record Run(int status, String output) {}

  /** Installs the runner; skips the test, and says so, where Node or its registry is missing. */
  static NodeRunner installed(Path folder) throws IOException, InterruptedException {
    Files.createDirectories(folder);
    for (String file :
        List.of(
            "package.json",
            "package-lock.json",
            ".npmrc",
            "run.js",
            "canonical.js",
            "documents.js",
            "scoring.js")) {
      Files.copy(SOURCES.resolve(file), folder.resolve(file), StandardCopyOption.REPLACE_EXISTING);
    }
    skipUnless(runs("node", "--version") && runs("npm", "--version"), "there is no Node here");
    Run install = run(folder, List.of("npm", "ci", "--ignore-scripts", "--prefer-offline"));
    if (install.status() != 0) {
      skipUnless(
          !UNREACHABLE.matcher(install.output()).find(), "the registry of npm cannot be reached");
      throw new AssertionError("npm cannot install the runner:\n" + install.output());
    }
    return new NodeRunner(folder);
  }

  /** Holds the runner to the pack in a folder. */
  Run over(Path pack) throws IOException, InterruptedException {
    return run(folder, List.of("node", "run.js", pack.toAbsolutePath().normalize().toString()));
  }

  private static void skipUnless(boolean there, String reason) {
    if (!there) {
      // Surefire does not print the reason of a test that was skipped.
      System.out.println("The conformance runner was skipped: " + reason + ".");
    }
    Assumptions.assumeTrue(there, reason);
  }

  private static boolean runs(String... command) throws InterruptedException {
    try {
      return run(Path.of("."), List.of(command)).status() == 0;
    } catch (IOException notThere) {
      return false;
    }
  }

  private static Run run(Path folder, List<String> command)
      throws IOException, InterruptedException {
    Path output = Files.createTempFile("runner", ".txt");
    try {
      Process process =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .redirectOutput(output.toFile())
              .start();
      if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
        Stream.concat(process.descendants(), Stream.of(process.toHandle()))
            .forEach(ProcessHandle::destroyForcibly);
        throw new AssertionError("it does not end: " + command.get(0));
      }
      return new Run(process.exitValue(), Files.readString(output, StandardCharsets.UTF_8));
    } finally {
      Files.delete(output);
    }
  }
}
