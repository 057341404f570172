package org.coproduction.examples.cli;

import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

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
      ImportCommand.class,
      ExportCommand.class,
      PublishCommand.class,
      ChartersCommand.class,
      CharterCommand.class,
      LoopCommand.class,
      PortfolioCommand.class,
      CompletionCommand.class
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

  private final PaintedWriter painted;
  private final Surroundings surroundings;
  private @Nullable CommandLine program;

  private Main(PaintedWriter painted, Surroundings surroundings) {
    this.painted = painted;
    this.surroundings = surroundings;
  }

  /** Runs the program and leaves with the exit code of the command. */
  public static void main(String[] args) {
    // The Office library logs through Log4j, which would complain that nobody listens.
    System.setProperty("log4j2.StatusLogger.level", "OFF");
    PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    int code = run(args, System.in, out, err, Surroundings.ofThisProcess());
    out.flush();
    System.exit(code);
  }

  /** Runs the program as one that nobody sits at. */
  static int run(String[] args, InputStream in, PrintWriter out, PrintWriter err, Clock clock) {
    return run(args, in, out, err, Surroundings.of(clock));
  }

  /** Runs the program on given streams and in given surroundings; every fault is one line. */
  static int run(
      String[] args, InputStream in, PrintWriter out, PrintWriter err, Surroundings surroundings) {
    PaintedWriter painted = new PaintedWriter(out);
    PrintWriter pages = new PrintWriter(painted);
    CommandLine program = program(in, out, pages, err, surroundings, painted);
    program.setOut(pages).setErr(err);
    if (args.length == 0) {
      program.usage(err);
      return UNREADABLE;
    }
    int code = program.execute(args);
    pages.flush();
    return code;
  }

  /** The commands and options, for the pages that are made of them. */
  static CommandLine model() {
    PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
    return program(
        InputStream.nullInputStream(),
        nowhere,
        nowhere,
        nowhere,
        Surroundings.of(Clock.systemUTC()),
        new PaintedWriter(nowhere));
  }

  private static CommandLine program(
      InputStream in,
      PrintWriter documents,
      PrintWriter pages,
      PrintWriter err,
      Surroundings surroundings,
      PaintedWriter painted) {
    Main main = new Main(painted, surroundings);
    CommandLine program =
        new CommandLine(main, new CommandFactory(in, documents, pages, err, surroundings));
    main.program = program;
    main.colour(Colour.AUTO);
    ExitCodes.tell(program);
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
          Sentences sentences = Sentences.in(LanguageOption.askedFor(command.getParseResult()));
          if (fault instanceof UnreadableInputException unreadable) {
            err.println("coproduction: " + unreadable.saying().in(sentences));
            return UNREADABLE;
          }
          err.println(
              "coproduction: " + sentences.say("program.fault", fault.getClass().getName()));
          return PROGRAM_FAULT;
        });
    return program;
  }

  /** Takes effect as it is parsed, since help is printed in colour too. */
  @Option(
      names = {"--colour", "--color"},
      paramLabel = "WHEN",
      scope = ScopeType.INHERIT,
      description =
          "auto, always or never: headings in colour; auto (at a terminal, unless NO_COLOR is set)"
              + " where not given.")
  private void colour(Colour when) {
    boolean wanted =
        switch (when) {
          case AUTO -> surroundings.terminal() && !surroundings.colourless();
          case ALWAYS -> true;
          case NEVER -> false;
        };
    painted.paint(wanted);
    if (program != null) {
      program.setColorScheme(Help.defaultColorScheme(wanted ? Ansi.ON : Ansi.OFF));
    }
  }

  private static String oneLine(@Nullable String message) {
    return Optional.ofNullable(message)
        .flatMap(text -> text.lines().findFirst())
        .orElse("the arguments are wrong");
  }
}
