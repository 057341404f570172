package org.coproduction.examples.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.coproduction.json.SampleJson;
import org.coproduction.participant.Organisation;
import org.coproduction.value.OrganisationId;
import org.coproduction.value.Words;
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
    out.println(
        SampleJson.write(
            Organisation.builder()
                .id(new OrganisationId("o1"))
                .name(Words.of("Nothing to do yet"))
                .build()));
    return 0;
  }
}
