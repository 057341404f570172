package org.coproduction.examples.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.coproduction.dossier.Dossier;
import org.coproduction.feedback.Responses;
import org.coproduction.finding.DocumentKind;
import org.coproduction.finding.DocumentRef;
import org.coproduction.finding.Finding;
import org.coproduction.finding.Report;
import org.coproduction.json.DocumentFormat;
import org.coproduction.loop.LocalProfile;
import org.coproduction.loop.LoopReport;
import org.coproduction.loop.WhoWasHeard;
import org.coproduction.rendering.Page;
import org.coproduction.rendering.Rendering;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows what became of what people said, and who was heard. */
@Command(
    name = "loop",
    description = {
      "Shows which themes are answered, what is overdue, who was told and who was heard.",
      "Its numbers are exact: it is for those who do the work and not to be published."
    },
    mixinStandardHelpOptions = true)
final class LoopCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description =
          "Events, codebooks, codings and responses as JSON, and the form as JSON or plain text.")
  private List<String> files = new ArrayList<>();

  @Option(
      names = "--before",
      paramLabel = "FILE",
      description = "An earlier version of the responses; what it had and they lack is found.")
  private @Nullable String before;

  @Option(
      names = "--as-of",
      converter = DateConverter.class,
      paramLabel = "DATE",
      description = "The date as of which to judge, such as 2024-03-31; today where not given.")
  private @Nullable LocalDate asOf;

  @Option(
      names = "--profile",
      paramLabel = "FILE",
      description = "Who should be heard in the local area, as JSON; missing voices are listed.")
  private @Nullable String profile;

  @Mixin private ReadingOptions reading = new ReadingOptions();
  @Spec private @Nullable CommandSpec spec;

  private final Inputs inputs;
  private final PrintWriter out;
  private final Clock clock;

  LoopCommand(Inputs inputs, PrintWriter out, Clock clock) {
    this.inputs = inputs;
    this.out = out;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    if (reading.format() == PageFormat.JSON) {
      throw new UnreadableInputException("loop.format");
    }
    Rendering rendering = reading.rendering();
    MixedDocuments documents =
        new MixedDocuments(new Documents(inputs), Saying.of("left-out.not-of-the-loop"));
    files.forEach(file -> documents.read(file, inputs.read(file)));
    Dossier dossier = documents.dossier();
    Page page =
        rendering
            .loop(LoopReport.of(dossier, asOf == null ? LocalDate.now(clock) : asOf))
            .followedBy(rendering.heard(WhoWasHeard.of(dossier, expected())));
    if (before != null) {
      page = page.followedBy(rendering.inDetail().report(lost(before, dossier)));
    }
    Pages.print(page, reading.format(), out);
    LeftOut.print(documents.leftOut(), Sentences.in(reading.locale()), spec);
    return documents.leftOut().isEmpty() ? Main.FINE : Main.UNREADABLE;
  }

  private LocalProfile expected() {
    return profile == null
        ? LocalProfile.none()
        : SoundDocument.read(profile, inputs.read(profile), DocumentFormat.localProfile());
  }

  /** What an earlier version had and none of the documents of responses has. */
  private Report lost(String earlier, Dossier dossier) {
    Responses was =
        DocumentFormat.responses()
            .read(inputs.read(earlier))
            .value()
            .orElseThrow(() -> new UnreadableInputException("responses.not-sound", earlier));
    Responses.Builder now = Responses.builder();
    dossier.getResponses().forEach(one -> now.addAllResponses(one.getResponses()));
    List<Finding> findings =
        LoopReport.dropped(was, now.build()).findings().stream()
            .map(finding -> finding.in(DocumentRef.the(DocumentKind.RESPONSES)))
            .toList();
    return Report.of(findings);
  }
}
