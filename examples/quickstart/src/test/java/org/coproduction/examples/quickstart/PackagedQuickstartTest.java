package org.coproduction.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command of the examples' page, which starts the jar at the root of the project. */
class PackagedQuickstartTest {

  private static final Path ROOT = Path.of("..", "..");
  private static final Pattern COMMAND =
      Pattern.compile("-pl examples/quickstart .*&& java -jar (\\S+)\n");

  @TempDir private Path folder;

  @Test
  void whatThePageSaysToRunPrintsWhatTheReadmeShows() throws Exception {
    Matcher command =
        COMMAND.matcher(Files.readString(ROOT.resolve("examples").resolve("README.md")));
    assertThat(command.find()).isTrue();
    Path printed = folder.resolve("printed");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                command.group(1))
            .directory(ROOT.toFile())
            .redirectOutput(printed.toFile())
            .redirectError(folder.resolve("complaints").toFile())
            .start();
    try {
      assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("ended within a minute").isTrue();
    } finally {
      process.destroyForcibly();
    }

    assertThat(process.exitValue()).isZero();
    assertThat(Files.readString(printed, StandardCharsets.UTF_8)).isEqualTo(QuickstartTest.PRINTED);
  }
}
