package org.coproduction.examples.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.coproduction.finding.Report;
import org.coproduction.rendering.Rendering;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Validates JSON documents of any format, one a file or one a line. */
@Command(
    name = "validate",
    description = "Checks JSON documents, one a file or one a line (NDJSON).",
    mixinStandardHelpOptions = true)
final class ValidateCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "Documents as JSON or NDJSON; - reads standard input.")
  private List<String> files = new ArrayList<>();

  @Mixin private CheckingOptions checking = new CheckingOptions();
  @Mixin private LanguageOption language = new LanguageOption();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text or json; text where not given.")
  private OutputFormat format = OutputFormat.TEXT;

  @Option(
      names = "--progress",
      description =
          "Says on standard error how many lines of a long file were read; at a terminal it does"
              + " so unasked.")
  private boolean progress;

  private final Inputs inputs;
  private final PrintWriter out;
  private final PrintWriter err;
  private final boolean terminal;
  private final Clock clock;

  ValidateCommand(Inputs inputs, PrintWriter out, PrintWriter err, boolean terminal, Clock clock) {
    this.inputs = inputs;
    this.out = out;
    this.err = err;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    DocumentCheck check = checking.check(inputs, clock);
    ExitCode exit = new ExitCode();
    if (format == OutputFormat.JSON) {
      Json.print(
          out,
          language.locale(),
          json -> {
            json.generator().writeArrayPropertyStart("documents");
            each(check, exit, checked -> print(checked, json));
            json.generator().writeEndArray();
          });
    } else {
      Rendering rendering = language.inDetail();
      each(check, exit, checked -> print(checked, rendering));
    }
    return exit.code();
  }

  /** Checks and prints one document after another, so that what was printed can be forgotten. */
  private void each(DocumentCheck check, ExitCode exit, Consumer<Checked> print) {
    DocumentFile documents = new DocumentFile(inputs, new Progress(err, progress || terminal));
    for (String file : files) {
      documents.each(
          file,
          (line, reading) -> {
            Checked checked = new Checked(file, line, check.check(reading));
            exit.add(checked.verdict());
            print.accept(checked);
          });
    }
  }

  private void print(Checked checked, Rendering rendering) {
    Report report = checked.verdict().report();
    String where = checked.line() == 0 ? checked.file() : checked.file() + ":" + checked.line();
    out.println(where + ": " + report.findings().size() + " findings");
    if (!report.findings().isEmpty()) {
      Pages.print(rendering.report(report), PageFormat.TEXT, out);
    }
  }

  private static void print(Checked checked, Json json) {
    json.generator().writeStartObject();
    json.generator().writeStringProperty("file", checked.file());
    if (checked.line() > 0) {
      json.generator().writeNumberProperty("line", checked.line());
    }
    json.findings(checked.verdict().report());
    json.generator().writeEndObject();
  }

  /**
   * One document and what was found in it.
   *
   * @param file the name that the person typed
   * @param line the line of the document in an NDJSON file, 0 for a file of its own
   * @param verdict what was found
   */
  private record Checked(String file, long line, DocumentCheck.Verdict verdict) {}

  /** The worst that was seen so far. */
  private static final class ExitCode {

    private int code = Main.FINE;

    void add(DocumentCheck.Verdict verdict) {
      int worse = verdict.report().hasErrors() ? Main.ERRORS : Main.FINE;
      code = Math.max(code, verdict.isUnreadable() ? Main.UNREADABLE : worse);
    }

    int code() {
      return code;
    }
  }
}
