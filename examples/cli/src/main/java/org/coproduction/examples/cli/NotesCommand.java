package org.coproduction.examples.cli;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.coproduction.finding.DocumentKind;
import org.coproduction.intake.NotesReader;
import org.coproduction.intake.NotesReading;
import org.coproduction.json.DocumentFormat;
import org.coproduction.json.Shipped;
import org.coproduction.theme.Codebook;
import org.coproduction.theme.CodebookOverlay;
import org.coproduction.value.EventId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads the notes of an event and prints what was said, line by line. */
@Command(
    name = "notes",
    description = "Reads the notes of an event and shows what was said, line by line or by theme.",
    mixinStandardHelpOptions = true)
final class NotesCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "FILE",
      description = "The notes, as plain text, Word or HTML; - reads standard input.")
  private String file = "-";

  @Option(
      names = "--codebook",
      paramLabel = "FILE",
      description =
          "Shows the themes by this codebook, as JSON; one that changes the codebook that comes"
              + " with the library is laid over it.")
  private Optional<String> codebook = Optional.empty();

  @Option(
      names = "--themes",
      description = "Shows the themes by the codebook that comes with the library.")
  private boolean themes;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text or json; text where not given.")
  private OutputFormat format = OutputFormat.TEXT;

  @Mixin private LanguageOption language = new LanguageOption();

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
      throw new UnreadableInputException("notes.are-json", file);
    }
    TextInput input = TextInput.of(file, bytes, DocumentKind.EVENT);
    NotesReading taken = NotesReader.english().read(input.text(), new EventId("event-1"));
    NotesReading reading =
        new NotesReading(
            taken.event(), taken.replies(), taken.lines(), input.noticed().apply(taken.report()));
    Optional<ThemesOfNotes> coded =
        codebook().map(book -> ThemesOfNotes.of(reading.event(), input.text(), book));
    if (format == OutputFormat.JSON) {
      new NotesJson(reading, coded).print(out, language.locale());
    } else {
      coded.ifPresent(found -> new ThemesText(found).print(out));
      if (coded.isEmpty()) {
        new NotesText(reading).print(out, language.inDetail());
      }
    }
    return Main.FINE;
  }

  private Optional<Codebook> codebook() {
    if (codebook.isEmpty()) {
      return themes ? Optional.of(Shipped.codebook()) : Optional.empty();
    }
    String name = codebook.get();
    Codebook read =
        new Documents(inputs)
            .document(name, DocumentFormat.codebook())
            .value()
            .orElseThrow(() -> new UnreadableInputException("codebook.none", name));
    if (read.getBase().isEmpty()) {
      return Optional.of(read);
    }
    return Optional.of(
        CodebookOverlay.of(Shipped.codebook(), read)
            .codebook()
            .orElseThrow(() -> new UnreadableInputException("codebook.does-not-fit", name)));
  }
}
