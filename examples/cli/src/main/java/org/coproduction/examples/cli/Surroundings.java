package org.coproduction.examples.cli;

import java.io.Console;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;

/**
 * Where the program runs.
 *
 * @param terminal whether a person sits at it
 * @param colourless whether the person asked for no colours, by {@code NO_COLOR} or the terminal
 * @param clock what tells today
 */
record Surroundings(boolean terminal, boolean colourless, Clock clock) {

  /** Nobody sits there. */
  static Surroundings of(Clock clock) {
    return new Surroundings(false, true, clock);
  }

  /** Those of this process. */
  static Surroundings ofThisProcess() {
    return new Surroundings(
        isAtATerminal(), isColourless(System.getenv()), Clock.system(ZoneId.systemDefault()));
  }

  /** {@code NO_COLOR} counts where it says anything at all (no-color.org). */
  static boolean isColourless(Map<String, String> environment) {
    return !environment.getOrDefault("NO_COLOR", "").isEmpty()
        || environment.getOrDefault("TERM", "dumb").equals("dumb");
  }

  /** From 22 on there may be a console where there is no terminal, and it can be asked. */
  @SuppressWarnings("SystemConsoleNull") // Before 22 it is null; after, it is asked below.
  private static boolean isAtATerminal() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException before22) {
      return true;
    } catch (ReflectiveOperationException unknown) {
      return false;
    }
  }
}
