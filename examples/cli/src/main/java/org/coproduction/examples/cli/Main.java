package org.coproduction.examples.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.coproduction.feedback.Responses;
import org.coproduction.json.DocumentFormat;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The library as a program of the command line. */
@Command(name = "coproduction", mixinStandardHelpOptions = true)
public final class Main implements Callable<Integer> {

  private final PrintWriter out;

  Main(PrintWriter out) {
    this.out = out;
  }

  /** Runs and leaves with the exit code of the command. */
  public static void main(String[] args) {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    System.exit(new CommandLine(new Main(out)).setOut(out).execute(args));
  }

  @Override
  public Integer call() {
    out.println(DocumentFormat.responses().writeCompact(Responses.builder().build()));
    return 0;
  }
}
