package org.coproduction.examples.service.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A command that was run to its end.
 *
 * @param exit how it ended; -1 where there is no such command
 * @param output what it said
 */
record Command(int exit, String output) {

  private static final int NO_COMMAND = -1;

  static Command run(String... command) throws InterruptedException {
    return run(List.of(command));
  }

  static Command run(List<String> command) throws InterruptedException {
    try {
      ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
      builder.environment().put("LC_ALL", "C");
      Process process = builder.start();
      process.getOutputStream().close();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Command(process.waitFor(), output);
    } catch (IOException noCommand) {
      return new Command(NO_COMMAND, "");
    }
  }
}
