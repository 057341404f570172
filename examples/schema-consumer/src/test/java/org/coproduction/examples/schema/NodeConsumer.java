package org.coproduction.examples.schema;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The consumer of {@code src/main/node}, installed in the target folder and run by Node. */
final class NodeConsumer {

  private static final Path SOURCES = Path.of("src", "main", "node");
  private static final Path SCHEMAS = Path.of("..", "..", "docs", "schema");
  private static final long MOST_SECONDS = 300;

  /** What npm calls a registry that cannot be reached. */
  private static final Pattern UNREACHABLE =
      Pattern.compile(
          "ENOTFOUND|EAI_AGAIN|ECONN|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ENOTCACHED|E40[137]"
              + "|E50\\d|ERR_SOCKET");

  private final Path folder;

  private NodeConsumer(Path folder) {
    this.folder = folder;
  }

  /** Installs the consumer; skips the test, and says so, where Node or its registry is missing. */
  static NodeConsumer installed(Path folder) throws IOException, InterruptedException {
    Files.createDirectories(folder);
    for (String file : List.of("package.json", "package-lock.json", ".npmrc", "check.js")) {
      Files.copy(SOURCES.resolve(file), folder.resolve(file), StandardCopyOption.REPLACE_EXISTING);
    }
    skipUnless(runs("node", "--version") && runs("npm", "--version"), "there is no Node here");
    Run install = run(folder, List.of("npm", "ci", "--ignore-scripts", "--prefer-offline"));
    if (install.status() != 0) {
      skipUnless(
          !UNREACHABLE.matcher(install.output()).find(), "the registry of npm cannot be reached");
      throw new AssertionError("npm cannot install the consumer:\n" + install.output());
    }
    return new NodeConsumer(folder);
  }

  /** Whether the consumer accepts each of the documents, by the name of its file. */
  Map<String, Boolean> verdicts(List<Path> documents) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("node", "check.js", absolute(SCHEMAS)));
    documents.forEach(document -> command.add(absolute(document)));
    Run check = run(folder, command);
    Map<String, Boolean> verdicts = new TreeMap<>();
    for (String line : check.output().lines().toList()) {
      String[] words = line.split(" ", -1);
      if (words.length < 2 || !(words[0].equals("accepted") || words[0].equals("refused"))) {
        throw new AssertionError("the consumer fails:\n" + check.output());
      }
      verdicts.put(words[1], words[0].equals("accepted"));
    }
    boolean allAccepted = !verdicts.containsValue(false);
    if (check.status() != (allAccepted ? 0 : 1)) {
      throw new AssertionError("the consumer ends with status " + check.status());
    }
    return verdicts;
  }

  private record Run(int status, String output) {}

  private static void skipUnless(boolean there, String reason) {
    if (!there) {
      // Surefire does not print the reason of a test that was skipped.
      System.out.println("The schema-only consumer was skipped: " + reason + ".");
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
    Path output = Files.createTempFile("consumer", ".txt");
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

  private static String absolute(Path path) {
    return path.toAbsolutePath().normalize().toString();
  }
}
