package org.coproduction.examples.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.coproduction.Assessment;
import org.coproduction.portfolio.Piece;
import org.coproduction.portfolio.Portfolio;
import org.coproduction.value.FormId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows what many forms show, side by side and none above another. */
@Command(
    name = "portfolio",
    description = "Shows what many forms show: by stage and group, year, principle and item.",
    mixinStandardHelpOptions = true)
final class PortfolioCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "FILE|DIR",
      arity = "1..*",
      description = {
        "Forms, as JSON, plain text, Word or HTML, with the events that they name, and charters",
        "and codebooks; a folder is one piece of work with all that is in it: form, events,",
        "codebooks, codings, responses. - reads standard input."
      })
  private List<String> files = new ArrayList<>();

  @Mixin private JudgingOptions judging = new JudgingOptions();
  @Mixin private ReadingOptions reading = new ReadingOptions();
  @Spec private @Nullable CommandSpec spec;

  private final Inputs inputs;
  private final PrintWriter out;
  private final Clock clock;

  PortfolioCommand(Inputs inputs, PrintWriter out, Clock clock) {
    this.inputs = inputs;
    this.out = out;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    if (reading.format() == PageFormat.JSON) {
      throw new UnreadableInputException("portfolio.format");
    }
    Assessor assessor = new Assessor(new Documents(inputs), judging.asOf(clock), judging);
    WorkFiles read = new WorkFiles(inputs);
    files.forEach(read::add);
    List<LeftOut> leftOut = new ArrayList<>();
    Portfolio portfolio = Portfolio.none();
    List<WorkFiles.Work> works = read.works();
    for (int at = 0; at < works.size(); at++) {
      WorkFiles.Work work = works.get(at);
      Optional<Assessor.Done> done = assessor.assess(work.dossier()).done();
      if (done.isEmpty()) {
        leftOut.add(new LeftOut(work.name(), Saying.of("left-out.cannot-be-judged")));
      } else {
        Piece piece = piece(done.get().assessment(), work.named(), at);
        portfolio = portfolio.and(Portfolio.of(List.of(piece)));
      }
    }
    leftOut.addAll(read.leftOut());
    Pages.print(reading.rendering().portfolio(portfolio), reading.format(), out);
    LeftOut.print(leftOut, Sentences.in(reading.locale()), spec);
    return leftOut.isEmpty() ? Main.FINE : Main.UNREADABLE;
  }

  /** A form of plain text has no identifier, so it gets one by its place among the files. */
  private static Piece piece(Assessment assessment, boolean named, int at) {
    Piece piece = Piece.of(assessment.dossier(), assessment.scorecard());
    return named ? piece : piece.as(new FormId("file:" + (at + 1)));
  }
}
