package org.coproduction.rendering;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.coproduction.scoring.FactOnRecord;
import org.coproduction.scoring.Grade;
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
    item.wouldChange()
        .ifPresent(
            change ->
                blocks.add(
                    new Block.Paragraph(
                        wording.strong("item.change").and(wording.ofRubric(change)))));
    item.grade()
        .ifPresent(
            grade ->
                blocks.add(
                    new Block.Paragraph(
                        wording.strong("item.better").and(wording.phrase(better(item, grade))))));
    blocks.add(facts(item, card, wording));
    return blocks;
  }

  /** Why the grade is not higher, which is also what would make it so. */
  private static String better(ItemScore item, Grade grade) {
    if (item.recognisedOnly()) {
      return "better.RECOGNISED";
    }
    return "better." + grade.name();
  }

  private static Block.Section facts(ItemScore item, Scorecard card, Wording wording) {
    List<FactOnRecord> facts = new ArrayList<>(card.facts(item.facts()));
    facts.sort(Comparator.comparing(FactOnRecord::grade).reversed());
    String which = item.result() == Result.MET ? "item.facts" : "item.occasions";
    return new Block.Section(
        wording.phrase("item.facts.title"),
        facts.isEmpty()
            ? List.of(wording.paragraph("item.no-facts"))
            : FactsTable.of(wording.phrase(which), facts, MOST_FACTS, wording));
  }
}
