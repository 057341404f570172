package org.coproduction.examples.cli;

import java.io.Console;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The library as a program of the command line: it reads files, asks the library, and prints. */
@Command(
    name = "coproduction",
    description = "Checks and scores the record of co-production.",
    mixinStandardHelpOptions = true,
    version = "coproduction 0.1.0",
    subcommands = {
      AgreeCommand.class,
      AssessCommand.class,
      ExplainCommand.class,
      CompareCommand.class,
      NotesCommand.class,
      ValidateCommand.class,
      PublishCommand.class,
      ChartersCommand.class,
      CharterCommand.class,
      LoopCommand.class,
      PortfolioCommand.class
    })
public final class Main {

  /** Everything was read, and nothing is wrong that would be an error. */
  static final int FINE = 0;

  /** Everything was read, and something must be otherwise. */
  static final int ERRORS = 1;

  /** Something could not be read, or the arguments are wrong. */
  static final int UNREADABLE = 2;

  /** The program itself is at fault; its message could quote what somebody wrote. */
  static final int PROGRAM_FAULT = 3;

  private Main() {}

  /** Runs the program and leaves with the exit code of the command. */
  public static void main(String[] args) {
    PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    int code =
        run(args, System.in, out, err, isAtATerminal(), Clock.system(ZoneId.systemDefault()));
    out.flush();
    System.exit(code);
  }

  /** Runs the program as one that nobody sits at. */
  static int run(String[] args, InputStream in, PrintWriter out, PrintWriter err, Clock clock) {
    return run(args, in, out, err, false, clock);
  }

  /** Runs the program on given streams and with a given clock; every fault is one line. */
  private static int run(
      String[] args,
      InputStream in,
      PrintWriter out,
      PrintWriter err,
      boolean terminal,
      Clock clock) {
    CommandLine program =
        new CommandLine(new Main(), new CommandFactory(in, out, err, terminal, clock));
    program.setOut(out).setErr(err);
    program.setCaseInsensitiveEnumValuesAllowed(true);
    // A name that begins with @ is a file's name: its content is nobody's arguments.
    program.setExpandAtFiles(false);
    program.setParameterExceptionHandler(
        (fault, arguments) -> {
          err.println("coproduction: " + oneLine(fault.getMessage()));
          return UNREADABLE;
        });
    program.setExecutionExceptionHandler(
        (fault, command, parsed) -> {
          if (fault instanceof UnreadableInputException) {
            err.println("coproduction: " + fault.getMessage());
            return UNREADABLE;
          }
          err.println("coproduction: a fault in the program: " + fault.getClass().getName());
          return PROGRAM_FAULT;
        });
    if (args.length == 0) {
      program.usage(err);
      return UNREADABLE;
    }
    return program.execute(args);
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

  private static String oneLine(@Nullable String message) {
    return Optional.ofNullable(message)
        .flatMap(text -> text.lines().findFirst())
        .orElse("the arguments are wrong");
  }
}
