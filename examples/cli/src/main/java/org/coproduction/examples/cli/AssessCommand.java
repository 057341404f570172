package org.coproduction.examples.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.coproduction.finding.Report;
import org.coproduction.intake.LineUse;
import org.coproduction.rendering.Page;
import org.coproduction.rendering.Rendering;
import org.coproduction.scoring.Scorecard;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Reads an evidence form, validates and scores it, and prints the result with its reasons. */
@Command(
    name = "assess",
    description = "Checks and scores an evidence form, and says why.",
    mixinStandardHelpOptions = true)
final class AssessCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "FILE",
      description = "The form, as JSON, plain text, Word or HTML; - reads standard input.")
  private String file = "-";

  @Mixin private WorkOptions work = new WorkOptions();
  @Mixin private JudgingOptions judging = new JudgingOptions();
  @Mixin private ReadingOptions reading = new ReadingOptions();

  private final Inputs inputs;
  private final PrintWriter out;
  private final Clock clock;

  AssessCommand(Inputs inputs, PrintWriter out, Clock clock) {
    this.inputs = inputs;
    this.out = out;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    Rendering rendering = reading.rendering();
    Assessor.Assessed assessed =
        new Assessor(new Documents(inputs), judging.asOf(clock), judging)
            .assess(file, inputs.read(file), work);
    if (assessed.done().isEmpty()) {
      unreadable(assessed.report(), rendering);
      return Main.UNREADABLE;
    }
    Assessor.Done done = assessed.done().get();
    if (reading.format() == PageFormat.JSON) {
      new AssessmentJson(done.assessment(), assessed.report(), assessed.lines(), reading.locale())
          .print(out);
    } else {
      Rendering knowing = reading.rendering(done.assessment().dossier(), done.rubric());
      Scorecard card = done.assessment().scorecard();
      Page page = knowing.assessment(card, assessed.report());
      boolean furniture = !LineUse.ofThePage(assessed.lines()).isEmpty();
      Pages.print(
          reading.isVerbose() && furniture
              ? page.followedBy(knowing.lines(assessed.lines()))
              : page,
          reading.format(),
          out);
    }
    return Main.FINE;
  }

  private void unreadable(Report report, Rendering rendering) {
    if (reading.format() == PageFormat.JSON) {
      AssessmentJson.printFindings(report, reading.locale(), out);
    } else {
      Pages.print(rendering.inDetail().report(report), reading.format(), out);
    }
  }
}
