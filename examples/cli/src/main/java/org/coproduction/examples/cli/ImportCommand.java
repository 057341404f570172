package org.coproduction.examples.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.coproduction.finding.Report;
import org.coproduction.value.MalformedValueException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a JSON document of plain text or of another program's document. */
@Command(
    name = "import",
    description = {
      "Makes a JSON document of plain text or of another program's document, and checks it.",
      "The document goes to standard output, what was found to standard error."
    },
    mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {

  @Parameters(paramLabel = "FILE", description = "What to read; - reads standard input.")
  private String file = "-";

  @Option(
      names = "--from",
      required = true,
      paramLabel = "KIND",
      description = "What it is: ${COMPLETION-CANDIDATES}.")
  private ImportKind kind = ImportKind.NOTES;

  @Mixin private ImportOptions options = new ImportOptions();
  @Mixin private OutOption target = new OutOption();
  @Mixin private CheckingOptions checking = new CheckingOptions();
  @Mixin private LanguageOption language = new LanguageOption();

  private final Inputs inputs;
  private final PrintWriter out;
  private final PrintWriter err;
  private final Clock clock;

  ImportCommand(Inputs inputs, PrintWriter out, PrintWriter err, Clock clock) {
    this.inputs = inputs;
    this.out = out;
    this.err = err;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    DocumentCheck check = checking.check(inputs, clock);
    Imported imported = imported();
    Report report = imported.locate().apply(check.check(imported.reading()).report());
    imported.json().ifPresent(json -> target.write(json, out));
    if (!report.findings().isEmpty()) {
      Pages.print(language.inDetail().report(report), PageFormat.TEXT, err);
    }
    Sentences sentences = Sentences.in(language.locale());
    imported
        .leftOut()
        .forEach(
            what ->
                err.println("coproduction: " + sentences.say("import.not-in-the-document", what)));
    err.flush();
    if (imported.json().isEmpty()) {
      return Main.UNREADABLE;
    }
    return report.hasErrors() ? Main.ERRORS : Main.FINE;
  }

  private Imported imported() {
    try {
      return new Importer(inputs, options).read(kind, file);
    } catch (MalformedValueException typed) {
      // Of what is read, every doubtful value is a finding: this one was an option.
      throw new UnreadableInputException("argument.identifier.malformed");
    }
  }
}
