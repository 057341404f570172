package org.coproduction.examples.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.coproduction.json.Reading;
import org.coproduction.json.Shipped;
import org.coproduction.rendering.Rendering;
import org.coproduction.scoring.Scorecard;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows what moved between two assessments. */
@Command(
    name = "compare",
    description = "Shows what moved between two forms, or two assessments that were kept as JSON.",
    mixinStandardHelpOptions = true)
final class CompareCommand implements Callable<Integer> {

  @Parameters(
      arity = "2",
      paramLabel = "FILE",
      description =
          "A form, a scorecard, or what assess printed as JSON; first as it was, then as it is.")
  private List<String> files = List.of();

  @Mixin private JudgingOptions judging = new JudgingOptions();
  @Mixin private ReadingOptions reading = new ReadingOptions();

  private final Inputs inputs;
  private final PrintWriter out;
  private final Clock clock;

  CompareCommand(Inputs inputs, PrintWriter out, Clock clock) {
    this.inputs = inputs;
    this.out = out;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    Rendering rendering = reading.rendering();
    Scorecard before = scorecard(files.get(0));
    Scorecard after = scorecard(files.get(1));
    if (reading.format() == PageFormat.JSON) {
      new ComparisonJson(before, after).print(out);
      return Main.FINE;
    }
    Pages.print(
        rendering
            .withLadders(Shipped.ladders())
            .withRubricIn(Shipped.rubric().getLanguage())
            .comparison(before, after),
        reading.format(),
        out);
    return Main.FINE;
  }

  private Scorecard scorecard(String file) {
    byte[] bytes = inputs.read(file);
    return KeptScorecard.in(bytes)
        .map(Reading::value)
        .orElseGet(() -> judged(file, bytes))
        .orElseThrow(() -> new UnreadableInputException("compare.cannot-be-judged", file));
  }

  private Optional<Scorecard> judged(String file, byte[] bytes) {
    return new Assessor(new Documents(inputs), judging.asOf(clock), judging)
        .assess(file, bytes, new WorkOptions())
        .done()
        .map(done -> done.assessment().scorecard());
  }
}
