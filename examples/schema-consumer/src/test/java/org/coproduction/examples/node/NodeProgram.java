package org.coproduction.examples.node;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** A program of {@code src/main/node}, installed in the target folder and run by Node. */
public final class NodeProgram {

  private static final Path SOURCES = Path.of("src", "main", "node");
  private static final long MOST_SECONDS = 300;

  /** What npm calls a registry that cannot be reached. */
  private static final Pattern UNREACHABLE =
      Pattern.compile(
          "ENOTFOUND|EAI_AGAIN|ECONN|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ENOTCACHED|E40[137]"
              + "|E50\\d|ERR_SOCKET");

  private final Path folder;

  private NodeProgram(Path folder) {
    this.folder = folder;
  }

  /**
   * How a program ended.
   *
   * @param status its exit status
   * @param output what it printed
   */
  public record Run(int status, String output) {}

  /**
   * Installs the program of this module; skips the test, and says so, where Node or its registry is
   * missing.
   *
   * @param name what it is called where it is skipped
   * @return the program
   */
  public static NodeProgram installed(String name) throws IOException, InterruptedException {
    Path folder = Files.createDirectories(Path.of("target", "node"));
    try (Stream<Path> sources = Files.list(SOURCES)) {
      for (Path file : sources.toList()) {
        Files.copy(file, folder.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
      }
    }
    skipUnless(
        runs("node", "--version") && runs("npm", "--version"), name, "there is no Node here");
    Run install = run(folder, List.of("npm", "ci", "--ignore-scripts", "--prefer-offline"));
    if (install.status() != 0) {
      skipUnless(
          !UNREACHABLE.matcher(install.output()).find(),
          name,
          "the registry of npm cannot be reached");
      throw new AssertionError("npm cannot install " + name + ":\n" + install.output());
    }
    return new NodeProgram(folder);
  }

  /**
   * Runs it.
   *
   * @param script the file to run
   * @param paths what it is handed; each is made absolute
   * @return how it ended
   */
  public Run run(String script, List<Path> paths) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("node", script));
    paths.forEach(path -> command.add(path.toAbsolutePath().normalize().toString()));
    return run(folder, command);
  }

  private static void skipUnless(boolean there, String name, String reason) {
    if (!there) {
      // Surefire does not print the reason of a test that was skipped.
      System.out.println(name + " was skipped: " + reason + ".");
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
    Path output = Files.createTempFile("node", ".txt");
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
