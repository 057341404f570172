package org.coproduction.examples.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.coproduction.exchange.CsvSheet;
import org.coproduction.exchange.KeptColumns;
import org.coproduction.exchange.QdaCodebook;
import org.coproduction.exchange.QdaCodebooks;
import org.coproduction.exchange.Separator;
import org.coproduction.exchange.ThemeFinder;
import org.coproduction.exchange.ThemeFinderDialect;
import org.coproduction.exchange.Written;
import org.coproduction.finding.Report;
import org.coproduction.json.DocumentFormat;
import org.coproduction.json.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a JSON document in the format of another program. */
@Command(
    name = "export",
    description = {
      "Writes a JSON document in the format of another program, and says what that cannot hold.",
      "The document goes to standard output, what was found to standard error. It is the whole"
          + " record: what may be shown to others, publish tells."
    },
    mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "FILE",
      description = "An event, codings or a codebook, as JSON; - reads standard input.")
  private String file = "-";

  @Option(
      names = "--to",
      required = true,
      paramLabel = "KIND",
      description =
          "What to write: ${COMPLETION-CANDIDATES}. Items are of an event, codings and mappings of"
              + " codings, the others of a codebook.")
  private ExportKind kind = ExportKind.ITEMS_CSV;

  @Option(
      names = "--dialect",
      paramLabel = "DIALECT",
      defaultValue = "THEMEFINDER",
      description = "themefinder or consult, for those two; themefinder where not given.")
  private ThemeFinderDialect dialect = ThemeFinderDialect.THEMEFINDER;

  @Option(
      names = "--separator",
      paramLabel = "SEPARATOR",
      defaultValue = "COMMA",
      description = "comma or semicolon, for tables; comma where not given.")
  private Separator separator = Separator.COMMA;

  @Mixin private OutOption target = new OutOption();
  @Mixin private LanguageOption language = new LanguageOption();

  private final Inputs inputs;
  private final PrintWriter out;
  private final PrintWriter err;

  ExportCommand(Inputs inputs, PrintWriter out, PrintWriter err) {
    this.inputs = inputs;
    this.out = out;
    this.err = err;
  }

  @Override
  public Integer call() {
    byte[] bytes = inputs.read(file);
    return switch (kind) {
      case ITEMS_CSV ->
          written(
              DocumentFormat.event().read(bytes),
              event -> CsvSheet.items().write(event.getFeedback(), separator, KeptColumns.none()));
      case CODINGS_CSV ->
          written(
              DocumentFormat.codings().read(bytes),
              codings ->
                  CsvSheet.codings().write(codings.getCodings(), separator, KeptColumns.none()));
      case QDC ->
          written(
              DocumentFormat.codebook().read(bytes),
              codebook -> QdaCodebooks.write(QdaCodebook.of(codebook)));
      case THEMEFINDER_THEMES ->
          written(
              DocumentFormat.codebook().read(bytes),
              codebook -> ThemeFinder.writeThemes(codebook, dialect));
      case THEMEFINDER_MAPPING ->
          written(
              DocumentFormat.codings().read(bytes),
              codings -> ThemeFinder.writeMapping(codings, dialect));
    };
  }

  private <T> int written(Reading<T> reading, Function<T, Written> format) {
    Optional<Written> written = reading.value().map(format);
    written.ifPresent(
        document -> target.write(new String(document.bytes(), StandardCharsets.UTF_8), out));
    Report report = reading.report().and(written.map(Written::report).orElseGet(Report::empty));
    if (!report.findings().isEmpty()) {
      Pages.print(language.inDetail().report(report), PageFormat.TEXT, err);
      err.flush();
    }
    if (written.isEmpty()) {
      return Main.UNREADABLE;
    }
    Sentences sentences = Sentences.in(language.locale());
    rest()
        .ifPresent(
            what -> err.println("coproduction: " + sentences.say("export.not-in-the-table", what)));
    return report.hasErrors() ? Main.ERRORS : Main.FINE;
  }

  /** What is not of single rows; import takes it from the document that --into names. */
  private Optional<Saying> rest() {
    return switch (kind) {
      case ITEMS_CSV -> Optional.of(Saying.of("export.rest.items"));
      case CODINGS_CSV -> Optional.of(Saying.of("export.rest.codings"));
      case QDC, THEMEFINDER_THEMES, THEMEFINDER_MAPPING -> Optional.empty();
    };
  }
}
