package org.coproduction.rendering;

import java.util.ArrayList;
import java.util.List;
import org.coproduction.scoring.BandCondition;
import org.coproduction.scoring.BandScore;

/** A band, where a rubric asks for one: what it rests on, met and missing. */
final class BandPart {

  private BandPart() {}

  static List<Block> of(BandScore score, Wording wording) {
    List<Block> blocks = new ArrayList<>();
    Phrase given =
        wording
            .strong("band.given", "band", wording.term(score.band()))
            .and(wording.say("band.counted"));
    if (wording.isDetailed()) {
      blocks.add(new Block.Paragraph(given));
      blocks.add(table(score.conditions(), wording));
      return blocks;
    }
    List<BandCondition> missing = score.missing();
    if (missing.isEmpty()) {
      blocks.add(new Block.Paragraph(given));
    } else {
      blocks.add(new Block.Paragraph(given.and(wording.say("band.missing"))));
      blocks.add(
          new Block.Listing(
              missing.stream()
                  .map(condition -> Block.Entry.of(inWords(condition, wording)))
                  .toList()));
    }
    return blocks;
  }

  private static Block.Table table(List<BandCondition> conditions, Wording wording) {
    List<List<Phrase>> rows = new ArrayList<>();
    for (BandCondition condition : conditions) {
      rows.add(
          List.of(
              Phrase.plain(wording.term(condition.band())),
              Phrase.plain(what(condition, wording)),
              Phrase.plain(Integer.toString(condition.has())),
              Phrase.plain(Integer.toString(condition.needs())),
              wording.phrase(condition.isMet() ? "band.met" : "band.not-met")));
    }
    return new Block.Table(
        wording.phrase("band.caption"),
        List.of(
            wording.phrase("band.band"),
            wording.phrase("band.what"),
            wording.phrase("band.has"),
            wording.phrase("band.needs"),
            wording.phrase("band.holds")),
        rows);
  }

  private static Phrase inWords(BandCondition condition, Wording wording) {
    return wording.phrase(
        "band.condition",
        "band",
        wording.term(condition.band()),
        "needs",
        condition.needs(),
        "what",
        what(condition, wording),
        "has",
        condition.has());
  }

  private static String what(BandCondition condition, Wording wording) {
    return condition
        .fact()
        .map(fact -> wording.say("band.of-fact", "fact", wording.term(fact)))
        .or(
            () ->
                condition
                    .dimension()
                    .map(
                        dimension ->
                            wording.say("band.of-dimension", "dimension", wording.term(dimension))))
        .orElseGet(() -> wording.say("band.of-all"));
  }
}
