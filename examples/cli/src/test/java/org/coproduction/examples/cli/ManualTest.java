package org.coproduction.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;

/** The manual and the help say what there is. */
class ManualTest {

  private static final Path MANUAL = Path.of("..", "..", "docs", "coproduction.1.md");

  @Test
  void theManualIsThatOfTheCommands() throws IOException {
    String made = ManualPage.of(Main.model());
    if (Boolean.getBoolean("coproduction.rewrite")) {
      Files.writeString(MANUAL, made, StandardCharsets.UTF_8);
    }

    assertThat(Files.readString(MANUAL, StandardCharsets.UTF_8)).isEqualTo(made);
  }

  @Test
  void everyCommandAndOptionSaysInASentenceWhatItIs() {
    for (Map.Entry<String, CommandLine> command : Main.model().getSubcommands().entrySet()) {
      CommandLine.Model.CommandSpec spec = command.getValue().getCommandSpec();
      assertThat(spec.usageMessage().description()).as(command.getKey()).isNotEmpty();
      for (ArgSpec argument : spec.args()) {
        assertThat(String.join(" ", argument.description()))
            .as(command.getKey() + " " + argument.paramLabel())
            .endsWith(".");
      }
    }
  }

  @Test
  void theHelpTellsTheExitCodes() {
    assertThat(Main.model().getUsageMessage()).contains("It leaves with", "0   ", "3   ");
  }
}
