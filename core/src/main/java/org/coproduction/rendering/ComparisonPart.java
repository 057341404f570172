package org.coproduction.rendering;

import java.util.ArrayList;
import java.util.List;
import org.coproduction.scoring.DimensionScore;
import org.coproduction.scoring.MoveCause;
import org.coproduction.scoring.Scorecard;
import org.coproduction.scoring.ScorecardDiff;

/** What moved between two scorecards, and why. The list is the order. */
final class ComparisonPart {

  private final Scorecard before;
  private final Scorecard after;
  private final ScorecardDiff diff;
  private final Wording wording;

  private ComparisonPart(Scorecard before, Scorecard after, Wording wording) {
    this.before = before;
    this.after = after;
    this.diff = ScorecardDiff.between(before, after);
    this.wording = wording;
  }

  static List<Block> of(Scorecard before, Scorecard after, Wording wording) {
    return new ComparisonPart(before, after, wording).blocks();
  }

  private List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        wording.paragraph(
            "comparison.judged",
            "before",
            wording.date(before.asOf()),
            "after",
            wording.date(after.asOf())));
    for (MoveCause cause : diff.causes()) {
      if (cause != MoveCause.DATE_CHANGED) {
        blocks.add(wording.paragraph("comparison.made." + cause.name()));
      }
    }
    if (nothingMoved()) {
      blocks.add(wording.paragraph("comparison.nothing"));
      return blocks;
    }
    if (!before.dimensions().equals(after.dimensions())) {
      blocks.add(dimensions());
    }
    MovesPart moves = new MovesPart(diff, wording);
    blocks.addAll(moves.items());
    blocks.addAll(moves.levels());
    blocks.addAll(moves.overall(after.ladder().or(before::ladder)));
    blocks.addAll(moves.principles());
    blocks.addAll(band());
    if (diff.completenessChanged()) {
      blocks.add(completeness());
    }
    blocks.addAll(FactChangesPart.of(diff.facts(), wording));
    return blocks;
  }

  /** Another date alone moves nothing. */
  private boolean nothingMoved() {
    return new ScorecardDiff(
            List.of(),
            diff.items(),
            diff.levels(),
            diff.overall(),
            diff.principles(),
            diff.facts(),
            diff.bandChanged(),
            diff.completenessChanged())
        .isEmpty();
  }

  private Block.Table dimensions() {
    List<List<Phrase>> rows = new ArrayList<>();
    for (DimensionScore now : after.dimensions()) {
      rows.add(
          List.of(
              Phrase.plain(wording.term(now.dimension())),
              before.dimensions().stream()
                  .filter(score -> score.dimension() == now.dimension())
                  .findFirst()
                  .map(this::count)
                  .orElseGet(() -> wording.phrase("comparison.absent")),
              count(now)));
    }
    return new Block.Table(
        wording.phrase("comparison.dimensions"),
        List.of(
            wording.phrase("dimensions.dimension"),
            wording.phrase("comparison.before"),
            wording.phrase("comparison.after")),
        rows);
  }

  private Phrase count(DimensionScore score) {
    return Phrase.plain(DimensionPicture.withWeights(score, wording));
  }

  private List<Block> band() {
    return diff.bandChanged()
        ? List.of(
            wording.paragraph("comparison.band", "before", band(before), "after", band(after)))
        : List.of();
  }

  private String band(Scorecard card) {
    return card.band()
        .map(score -> wording.term(score.band()))
        .orElseGet(() -> wording.say("comparison.absent"));
  }

  private Block.Paragraph completeness() {
    return wording.paragraph(
        "comparison.completeness",
        "answers",
        before.completeness().answers().met(),
        "answersNow",
        after.completeness().answers().met(),
        "facts",
        before.completeness().facts().met(),
        "factsNow",
        after.completeness().facts().met());
  }
}
