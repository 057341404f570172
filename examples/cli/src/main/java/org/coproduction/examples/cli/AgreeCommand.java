package org.coproduction.examples.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.coproduction.agreement.Bootstrap;
import org.coproduction.event.Event;
import org.coproduction.finding.DocumentKind;
import org.coproduction.finding.DocumentRef;
import org.coproduction.finding.Finding;
import org.coproduction.finding.Report;
import org.coproduction.json.DocumentFormat;
import org.coproduction.theme.CodingAgreement;
import org.coproduction.theme.Codings;
import org.coproduction.value.EventId;
import org.coproduction.value.MalformedValueException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads codings of two coders and prints how far they agree. */
@Command(
    name = "agree",
    description = "Shows how far two coders agree, by theme and over all.",
    mixinStandardHelpOptions = true)
final class AgreeCommand implements Callable<Integer> {

  @Parameters(
      arity = "2",
      paramLabel = "FILE",
      description = "Two documents of codings, as JSON; - reads standard input.")
  private List<String> files = List.of();

  @Option(
      names = "--event",
      paramLabel = "FILE",
      description =
          "An event whose lines were given to both: a line without a coding is about no theme. "
              + "Without it, lines that only one of them coded are left out.")
  private List<String> events = List.of();

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "Where the draws for intervals start; ${DEFAULT-VALUE} where not given.")
  private long seed;

  @Option(
      names = "--resamples",
      paramLabel = "N",
      defaultValue = "1000",
      description = "How many draws, 1 to 1000000; ${DEFAULT-VALUE} where not given.")
  private int resamples;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text or json; text where not given.")
  private OutputFormat format = OutputFormat.TEXT;

  @Mixin private LanguageOption language = new LanguageOption();

  private final Documents documents;
  private final PrintWriter out;

  AgreeCommand(Inputs inputs, PrintWriter out) {
    this.documents = new Documents(inputs);
    this.out = out;
  }

  @Override
  public Integer call() {
    Bootstrap bootstrap = bootstrap();
    List<Finding> findings = new ArrayList<>();
    List<Codings> codings = new ArrayList<>();
    for (int at = 0; at < files.size(); at++) {
      take(
              documents.document(files.get(at), DocumentFormat.codings()),
              new DocumentRef(DocumentKind.CODINGS, at),
              findings)
          .ifPresent(codings::add);
    }
    List<Event> given = new ArrayList<>();
    for (int at = 0; at < events.size(); at++) {
      EventId id = new EventId("event-" + (at + 1));
      take(documents.event(events.get(at), id), new DocumentRef(DocumentKind.EVENT, at), findings)
          .ifPresent(given::add);
    }
    if (codings.size() < files.size() || given.size() < events.size()) {
      unreadable(Report.of(findings));
      return Main.UNREADABLE;
    }
    CodingAgreementSummary summary =
        CodingAgreementSummary.of(agreement(codings, given), bootstrap);
    if (format == OutputFormat.JSON) {
      new AgreementJson(summary).print(out);
    } else {
      new AgreementText(summary).print(out);
    }
    return Main.FINE;
  }

  private Bootstrap bootstrap() {
    try {
      return new Bootstrap(seed, resamples, 0.95);
    } catch (MalformedValueException outOfRange) {
      throw new UnreadableInputException("agree.resamples.out-of-range");
    }
  }

  private CodingAgreement agreement(List<Codings> codings, List<Event> given) {
    try {
      if (given.isEmpty()) {
        return CodingAgreement.of(codings);
      }
      return CodingAgreement.over(codings, given);
    } catch (MalformedValueException differ) {
      throw new UnreadableInputException("agree.codings.codebooks-differ");
    }
  }

  private static <T> Optional<T> take(
      Taken<T> taken, DocumentRef document, List<Finding> findings) {
    taken.report().findings().forEach(finding -> findings.add(finding.in(document)));
    return taken.value();
  }

  private void unreadable(Report report) {
    if (format == OutputFormat.JSON) {
      Json.print(out, language.locale(), json -> json.findings(report));
    } else {
      out.println("This could not be read:");
      Pages.print(language.inDetail().report(report), PageFormat.TEXT, out);
    }
  }
}
