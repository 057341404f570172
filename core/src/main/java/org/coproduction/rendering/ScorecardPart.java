package org.coproduction.rendering;

import java.util.ArrayList;
import java.util.List;
import org.coproduction.dossier.DocumentDigest;
import org.coproduction.scoring.Scorecard;

/** A scorecard: what it was made from, and its results side by side. The list is the order. */
final class ScorecardPart {

  private ScorecardPart() {}

  static List<Block> of(Scorecard card, Wording wording) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        wording.paragraph(
            "scorecard.judged",
            "date",
            wording.date(card.asOf()),
            "rubric",
            card.rubric().value(),
            "version",
            card.rubricVersion().value()));
    blocks.add(CompletenessPart.of(card.completeness(), wording));
    blocks.add(LevelsPart.of(card, wording));
    blocks.add(ProfilePart.of(card, wording));
    blocks.add(GradesPart.of(card.grades(), wording));
    if (!card.principles().isEmpty()) {
      blocks.add(PrinciplesPart.of(card.principles(), wording));
    }
    if (wording.isDetailed()) {
      blocks.add(FactsTable.section(card, wording));
      if (!card.inputs().isEmpty()) {
        blocks.add(inputs(card.inputs(), wording));
      }
    }
    return blocks;
  }

  private static Block.Section inputs(List<DocumentDigest> inputs, Wording wording) {
    List<Block.Entry> entries =
        inputs.stream()
            .map(
                input ->
                    Block.Entry.of(
                        Phrase.code(input.document().toString())
                            .and(Phrase.code(input.digest().value()))))
            .toList();
    return new Block.Section(wording.phrase("inputs.title"), List.of(new Block.Listing(entries)));
  }
}
