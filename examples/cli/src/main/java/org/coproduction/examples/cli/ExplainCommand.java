package org.coproduction.examples.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.coproduction.finding.Report;
import org.coproduction.rendering.Rendering;
import org.coproduction.scoring.ItemScore;
import org.coproduction.scoring.Scorecard;
import org.coproduction.value.ItemId;
import org.coproduction.value.MalformedValueException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Follows one item of the rubric down to the facts that it rests on. */
@Command(
    name = "explain",
    description = "Follows one item down to the facts that it rests on.",
    mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {

  @Parameters(
      index = "0",
      paramLabel = "FILE",
      description = "The form, as JSON, plain text, Word or HTML; - reads standard input.")
  private String file = "-";

  @Parameters(index = "1", paramLabel = "ITEM", description = "The item, such as V1.")
  private String item = "";

  @Mixin private WorkOptions work = new WorkOptions();
  @Mixin private JudgingOptions judging = new JudgingOptions();
  @Mixin private ReadingOptions reading = new ReadingOptions();

  private final Inputs inputs;
  private final PrintWriter out;
  private final Clock clock;

  ExplainCommand(Inputs inputs, PrintWriter out, Clock clock) {
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
    Scorecard card = done.assessment().scorecard();
    ItemScore score = id().flatMap(card::item).orElseThrow(() -> noSuchItem(card));
    RuledOutText ruledOut = RuledOutText.of(assessed.ruledOut(), done.rubric(), score);
    if (reading.format() == PageFormat.JSON) {
      ExplanationJson.print(card, score, ruledOut, out);
    } else {
      reading
          .rendering(done.assessment().dossier(), done.rubric())
          .item(card, score.id())
          .ifPresent(page -> Pages.print(page, reading.format(), out));
      if (reading.format() != PageFormat.HTML) {
        ruledOut.print(out);
      }
    }
    return Main.FINE;
  }

  private void unreadable(Report report, Rendering rendering) {
    if (reading.format() == PageFormat.JSON) {
      ExplanationJson.printFindings(report, reading.locale(), out);
    } else {
      Pages.print(rendering.inDetail().report(report), reading.format(), out);
    }
  }

  private UnreadableInputException noSuchItem(Scorecard card) {
    return new UnreadableInputException(
        "rubric.no-such-item",
        item,
        String.join(", ", card.items().stream().map(known -> known.id().value()).toList()));
  }

  private Optional<ItemId> id() {
    try {
      return Optional.of(new ItemId(item));
    } catch (MalformedValueException noIdentifier) {
      return Optional.empty();
    }
  }
}
