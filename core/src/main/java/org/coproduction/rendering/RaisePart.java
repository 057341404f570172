package org.coproduction.rendering;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.coproduction.scoring.FactLack;
import org.coproduction.scoring.FactOnRecord;
import org.coproduction.scoring.Grade;
import org.coproduction.scoring.GradeStep;
import org.coproduction.scoring.ItemScore;
import org.coproduction.scoring.Scorecard;

/**
 * What would show an item that is met better: the facts that hold it where it is, and their lacks.
 */
final class RaisePart {

  private RaisePart() {}

  /** The paragraphs of one item's own page; none where it is not met. */
  static List<Block> of(ItemScore item, Scorecard card, Wording wording) {
    if (item.grade().equals(Optional.of(Grade.CORROBORATED))) {
      return List.of(
          new Block.Paragraph(wording.strong("raise").and(wording.say("raise.nothing"))));
    }
    if (item.raise().isEmpty()) {
      return List.of();
    }
    return List.of(
        new Block.Paragraph(wording.strong("raise")),
        new Block.Listing(
            item.raise().stream()
                .map(step -> new Block.Entry(fact(step, card, wording), lacks(step, wording)))
                .toList()));
  }

  /** The same in one phrase, for a cell of a table. */
  static Phrase inShort(ItemScore item, Scorecard card, Wording wording) {
    Phrase phrase = wording.phrase("raise.met");
    for (GradeStep step : item.raise()) {
      phrase = phrase.and(fact(step, card, wording)).and(Phrase.joined(lacks(step, wording)));
    }
    return phrase;
  }

  static String lacks(List<FactLack> lacks, Wording wording) {
    return lacks.stream().map(wording::term).collect(Collectors.joining(" "));
  }

  private static Phrase fact(GradeStep step, Scorecard card, Wording wording) {
    FactOnRecord fact = card.facts(List.of(step.fact())).get(0);
    return Phrase.plain(wording.say("raise.fact", "fact", wording.term(fact.kind())))
        .and(Phrase.code(fact.document() + " " + fact.place()));
  }

  private static List<Phrase> lacks(GradeStep step, Wording wording) {
    return step.lacks().stream().map(lack -> Phrase.plain(wording.term(lack))).toList();
  }
}
