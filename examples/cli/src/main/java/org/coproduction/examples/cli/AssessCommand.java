package org.coproduction.examples.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.coproduction.Assessment;
import org.coproduction.Coproduction;
import org.coproduction.dossier.Dossier;
import org.coproduction.event.Event;
import org.coproduction.evidence.EvidenceForm;
import org.coproduction.finding.DocumentKind;
import org.coproduction.finding.DocumentRef;
import org.coproduction.finding.Finding;
import org.coproduction.finding.Messages;
import org.coproduction.finding.Report;
import org.coproduction.json.Digests;
import org.coproduction.json.DocumentFormat;
import org.coproduction.json.Shipped;
import org.coproduction.scoring.Rubric;
import org.coproduction.scoring.Scorer;
import org.coproduction.validation.Profile;
import org.coproduction.value.EventId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads an evidence form, validates and scores it, and prints the result with its reasons. */
@Command(
    name = "assess",
    description = "Checks and scores an evidence form, and says why.",
    mixinStandardHelpOptions = true)
final class AssessCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "FILE",
      description = "The form, as JSON or as plain text; - reads standard input.")
  private String file = "-";

  @Option(
      names = "--event",
      paramLabel = "FILE",
      description = "An event that belongs to the work, as JSON or as notes; may be repeated.")
  private List<String> events = new ArrayList<>();

  @Option(names = "--charter", paramLabel = "FILE", description = "A charter that the form names.")
  private List<String> charters = new ArrayList<>();

  @Option(names = "--codebook", paramLabel = "FILE", description = "The codebook of its themes.")
  private List<String> codebooks = new ArrayList<>();

  @Option(names = "--rubric", paramLabel = "FILE", description = "Another rubric to judge by.")
  private @Nullable String rubric;

  @Option(names = "--profile", paramLabel = "FILE", description = "A council's own profile.")
  private @Nullable String profile;

  @Option(
      names = "--as-of",
      converter = DateConverter.class,
      paramLabel = "DATE",
      description = "The date as of which to judge, such as 2024-03-31; today where not given.")
  private @Nullable LocalDate asOf;

  @Option(names = "--format", description = "text or json; text where not given.")
  private OutputFormat format = OutputFormat.TEXT;

  private final Documents documents;
  private final PrintWriter out;
  private final Clock clock;

  AssessCommand(Inputs inputs, PrintWriter out, Clock clock) {
    this.documents = new Documents(inputs);
    this.out = out;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    Collected read = new Collected();
    Taken<EvidenceForm> taken = documents.form(file);
    Optional<EvidenceForm> form = read.take(taken, DocumentKind.EVIDENCE_FORM, 0);
    List<Event> eventRecords = new ArrayList<>();
    for (int at = 0; at < events.size(); at++) {
      EventId id = new EventId("event-" + (at + 1));
      read.take(documents.event(events.get(at), id), DocumentKind.EVENT, at)
          .ifPresent(eventRecords::add);
    }
    Dossier.Builder dossier = Dossier.builder().events(eventRecords);
    for (int at = 0; at < charters.size(); at++) {
      read.take(
              documents.document(charters.get(at), DocumentFormat.charter()),
              DocumentKind.CHARTER,
              at)
          .ifPresent(dossier::addCharters);
    }
    for (int at = 0; at < codebooks.size(); at++) {
      read.take(
              documents.document(codebooks.get(at), DocumentFormat.codebook()),
              DocumentKind.CODEBOOK,
              at)
          .ifPresent(dossier::addCodebooks);
    }
    Optional<Rubric> judgedBy =
        rubric == null
            ? Optional.of(Shipped.rubric())
            : read.take(
                documents.document(rubric, DocumentFormat.rubric()), DocumentKind.RUBRIC, 0);
    Optional<Profile> validatedBy =
        profile == null
            ? Optional.of(Shipped.profile())
            : read.take(
                documents.document(profile, DocumentFormat.profile()), DocumentKind.PROFILE, 0);

    if (form.isEmpty() || judgedBy.isEmpty() || validatedBy.isEmpty() || read.lostADocument()) {
      unreadable(read.report());
      return Main.UNREADABLE;
    }
    judgedBy.filter(given -> rubric != null).ifPresent(given -> read.add(Scorer.check(given)));
    dossier.form(form.get());
    dossier.addAllLadders(Shipped.ladders()).addAllLadderMappings(Shipped.ladderMappings());
    LocalDate date = asOf == null ? LocalDate.now(clock) : asOf;
    Dossier digested = Digests.of(dossier.build(), judgedBy.get());
    Assessment assessment = Coproduction.assess(digested, judgedBy.get(), validatedBy.get(), date);
    Report report = read.report().and(assessment.report());
    if (format == OutputFormat.JSON) {
      new AssessmentJson(assessment, report, taken.lines()).print(out);
    } else {
      new AssessmentText(assessment, report, taken.lines()).print(out);
    }
    return Main.FINE;
  }

  private void unreadable(Report report) {
    if (format == OutputFormat.JSON) {
      AssessmentJson.printFindings(report, out);
    } else {
      out.println("This could not be read:");
      new FindingsText(Messages.in(Locale.ENGLISH)).print(report, out);
    }
  }

  /** What was found while reading, over all documents. */
  private static final class Collected {

    private final List<Finding> findings = new ArrayList<>();
    private boolean lost;

    <T> Optional<T> take(Taken<T> reading, DocumentKind kind, int index) {
      DocumentRef document = new DocumentRef(kind, index);
      reading.report().findings().forEach(finding -> findings.add(finding.in(document)));
      lost |= reading.value().isEmpty();
      return reading.value();
    }

    void add(Report report) {
      findings.addAll(report.findings());
    }

    boolean lostADocument() {
      return lost;
    }

    Report report() {
      return Report.of(findings);
    }
  }
}
