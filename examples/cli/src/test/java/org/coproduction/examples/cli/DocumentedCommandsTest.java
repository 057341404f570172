package org.coproduction.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Runs the commands of the documentation in their order, each page in a folder of its own, and
 * compares what they print with what the page shows.
 */
class DocumentedCommandsTest {

  private static final Path ROOT = Path.of("..", "..");
  private static final String JAR = "java -jar examples/cli/target/coproduction.jar ";
  private static final String NAME = "coproduction ";
  private static final String LEFT_OUT = "…\n";
  private static final Pattern BLOCK =
      Pattern.compile("(?m)(?:^<!-- (.*?) -->\\n)?^```(\\w*)\\n((?s:.*?))^```$");
  private static final Clock LONG_AFTER = CliRun.on("2031-07-01");

  @TempDir Path folder;

  private String printed = "";

  @ParameterizedTest
  @CsvSource({"README.md, 1, 0", "docs/tutorial.md, 14, 9", "docs/results.md, 1, 1"})
  void everyCommandRunsAndPrintsWhatIsShown(String page, int commands, int shown)
      throws IOException {
    int ran = 0;
    int compared = 0;
    Matcher block = BLOCK.matcher(Files.readString(ROOT.resolve(page), StandardCharsets.UTF_8));
    while (block.find()) {
      String mark = block.group(1) == null ? "" : block.group(1);
      if (block.group(2).equals("sh")) {
        for (String line : block.group(3).split("\n")) {
          ran += runs(line) ? 1 : 0;
        }
      } else if (mark.equals("printed")) {
        assertShown(printed, block.group(3));
        compared++;
      } else if (mark.startsWith("part of: ") && !mark.contains("/")) {
        String file = mark.substring("part of: ".length());
        assertShown(Files.readString(folder.resolve(file)), block.group(3));
        compared++;
      }
    }
    assertThat(ran).isEqualTo(commands);
    assertThat(compared).isEqualTo(shown);
  }

  /** Each part in its order, since a page leaves lines out. */
  private static void assertShown(String all, String excerpt) {
    String rest = all;
    for (String part : excerpt.split(LEFT_OUT)) {
      assertThat(rest).contains(part.stripTrailing());
      rest = rest.substring(rest.indexOf(part.stripTrailing()) + part.stripTrailing().length());
    }
  }

  private boolean runs(String line) {
    int jar = line.indexOf(JAR);
    String command;
    if (jar >= 0 && !line.contains("$@")) {
      command = line.substring(jar + JAR.length());
    } else if (line.startsWith(NAME)) {
      command = line.substring(NAME.length());
    } else {
      // Maven, and the shell's own.
      return false;
    }
    CliRun program = new CliRun(Surroundings.of(LONG_AFTER));
    int code = program.run(arguments(command));
    assertThat(code).as(line + "\n" + program.err()).isZero();
    printed = program.out();
    return true;
  }

  /** Files of the project are read where they are; all others are in the folder of the page. */
  private String[] arguments(String command) {
    List<String> arguments = new ArrayList<>();
    for (String word : command.strip().split(" +")) {
      if (word.startsWith("examples/")) {
        arguments.add(ROOT.resolve(word).toString());
      } else if (word.matches("[a-z-]+\\.(json|csv)") || word.equals("published")) {
        arguments.add(folder.resolve(word).toString());
      } else {
        arguments.add(word);
      }
    }
    return arguments.toArray(String[]::new);
  }
}
