package org.coproduction.examples.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.coproduction.intake.NotesReader;
import org.coproduction.intake.NotesReading;
import org.coproduction.value.EventId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads the notes of an event and prints what was said, line by line. */
@Command(
    name = "notes",
    description = "Reads the notes of an event and shows what was said.",
    mixinStandardHelpOptions = true)
final class NotesCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "FILE",
      description = "The notes, as plain text; - reads standard input.")
  private String file = "-";

  @Option(names = "--format", description = "text or json; text where not given.")
  private OutputFormat format = OutputFormat.TEXT;

  private final Inputs inputs;
  private final PrintWriter out;

  NotesCommand(Inputs inputs, PrintWriter out) {
    this.inputs = inputs;
    this.out = out;
  }

  @Override
  public Integer call() {
    byte[] bytes = inputs.read(file);
    if (Documents.isJson(bytes)) {
      throw new UnreadableInputException(
          file + " is JSON; notes are plain text (validate checks JSON)");
    }
    NotesReading reading =
        NotesReader.english().read(Documents.text(file, bytes), new EventId("event-1"));
    if (format == OutputFormat.JSON) {
      new NotesJson(reading).print(out);
    } else {
      new NotesText(reading).print(out);
    }
    return Main.FINE;
  }
}
