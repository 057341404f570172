package org.coproduction.rendering;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.coproduction.finding.Place;
import org.coproduction.scoring.FactKey;
import org.coproduction.scoring.FactOnRecord;
import org.coproduction.scoring.GradeStep;
import org.coproduction.scoring.ItemScore;
import org.coproduction.scoring.Result;
import org.coproduction.scoring.Scorecard;

/** One item, followed down to its facts. */
final class ItemPart {

  private static final int MOST_FACTS = 1_000;

  private ItemPart() {}

  static Phrase title(ItemScore item, Wording wording) {
    return Phrase.code(item.id().value()).and(wording.ofRubric(item.title()));
  }

  static List<Block> of(ItemScore item, Scorecard card, Wording wording) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Paragraph(ProfilePart.standing(item, wording)));
    blocks.add(new Block.Paragraph(wording.ofRubric(item.reason())));
    blocks.add(
        wording.paragraph(
            "item.judged",
            "dimension",
            wording.term(item.dimension()),
            "date",
            wording.date(card.asOf()),
            "rubric",
            card.rubric().value(),
            "version",
            card.rubricVersion().value()));
    item.statement().ifPresent(place -> blocks.add(said(place, wording)));
    item.weight().ifPresent(weight -> blocks.add(wording.paragraph("item.weight", "n", weight)));
    item.wouldChange()
        .ifPresent(
            change ->
                blocks.add(
                    new Block.Paragraph(
                        wording.strong("item.change").and(wording.ofRubric(change)))));
    if (!item.needs().isEmpty()) {
      blocks.add(wording.paragraph("needs.lead"));
      // The sentence of the rubric stands above it already.
      blocks.add(NeedsPart.of(item.needs(), sentence -> Phrase.empty(), wording));
    }
    blocks.addAll(RaisePart.of(item, card, wording));
    blocks.add(facts(item, card, wording));
    return blocks;
  }

  /** Who says that it does not apply, and why, is in somebody's words: the page says where. */
  private static Block.Paragraph said(Place place, Wording wording) {
    return new Block.Paragraph(wording.phrase("item.statement").and(Phrase.code(place.toString())));
  }

  private static Block.Section facts(ItemScore item, Scorecard card, Wording wording) {
    List<FactOnRecord> facts = new ArrayList<>(card.facts(item.facts()));
    facts.sort(Comparator.comparing(FactOnRecord::grade).reversed());
    Set<FactKey> told = item.raise().stream().map(GradeStep::fact).collect(Collectors.toSet());
    String which = item.result() == Result.MET ? "item.facts" : "item.occasions";
    return new Block.Section(
        wording.phrase("item.facts.title"),
        facts.isEmpty()
            ? List.of(wording.paragraph("item.no-facts"))
            : FactsTable.listed(wording.phrase(which), facts, told, MOST_FACTS, wording));
  }
}
