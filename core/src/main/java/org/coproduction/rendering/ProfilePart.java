package org.coproduction.rendering;

import java.util.ArrayList;
import java.util.List;
import org.coproduction.scoring.Dimension;
import org.coproduction.scoring.Grade;
import org.coproduction.scoring.ItemScore;
import org.coproduction.scoring.Result;
import org.coproduction.scoring.Scorecard;

/** The third result: what the facts show, item by item in five dimensions. */
final class ProfilePart {

  private final Scorecard card;
  private final Wording wording;

  private ProfilePart(Scorecard card, Wording wording) {
    this.card = card;
    this.wording = wording;
  }

  static Block.Section of(Scorecard card, Wording wording) {
    ProfilePart part = new ProfilePart(card, wording);
    List<Block> blocks = new ArrayList<>();
    blocks.add(DimensionPicture.of(card.dimensions(), wording.isDetailed(), wording));
    if (wording.isDetailed()) {
      blocks.add(DimensionPicture.table(card.dimensions(), wording));
      blocks.addAll(part.inDetail());
    } else {
      blocks.addAll(part.inShort());
    }
    return new Block.Section(wording.phrase("profile.title"), blocks);
  }

  /** How an item stands, in a few words: never by a colour or a sign alone. */
  static Phrase standing(ItemScore item, Wording wording) {
    String result = wording.term(item.result());
    Phrase standing =
        item.grade()
            .map(grade -> Phrase.strong(result + ",").and(wording.term(grade)))
            .orElseGet(() -> Phrase.strong(result));
    return item.recognisedOnly() ? standing.and(wording.say("recognised-only")) : standing;
  }

  private List<Block> inDetail() {
    List<Block> blocks = new ArrayList<>();
    for (Dimension dimension : Dimension.values()) {
      List<List<Phrase>> rows = new ArrayList<>();
      for (ItemScore item : card.items()) {
        if (item.dimension() == dimension) {
          rows.add(
              List.of(
                  Phrase.code(item.id().value()).and(wording.ofRubric(item.title())),
                  standing(item, wording),
                  wording.ofRubric(item.reason()),
                  item.wouldChange()
                      .map(wording::ofRubric)
                      .orElseGet(() -> wording.phrase("profile.nothing-to-change"))));
        }
      }
      if (!rows.isEmpty()) {
        blocks.add(table(dimension, rows));
      }
    }
    return blocks;
  }

  private Block.Table table(Dimension dimension, List<List<Phrase>> rows) {
    return new Block.Table(
        wording.phrase("profile.caption", "dimension", wording.term(dimension)),
        List.of(
            wording.phrase("profile.item"),
            wording.phrase("profile.result"),
            wording.phrase("profile.reason"),
            wording.phrase("profile.change")),
        rows);
  }

  private List<Block> inShort() {
    List<Block> blocks = new ArrayList<>();
    for (boolean recognised : new boolean[] {false, true}) {
      for (Grade grade : Grade.values()) {
        List<ItemScore> met =
            card.items().stream()
                .filter(item -> item.grade().filter(grade::equals).isPresent())
                .filter(item -> item.recognisedOnly() == recognised)
                .toList();
        if (!met.isEmpty()) {
          blocks.add(met(standing(met.get(0), wording), met));
        }
      }
    }
    for (Result result : List.of(Result.CANNOT_TELL, Result.NOT_MET, Result.NOT_APPLICABLE)) {
      List<ItemScore> items =
          card.items().stream().filter(item -> item.result() == result).toList();
      if (!items.isEmpty()) {
        blocks.add(
            new Block.Paragraph(
                Phrase.strong(wording.term(result))
                    .and(wording.count("profile." + result.name(), items.size()))));
        blocks.add(new Block.Listing(items.stream().map(this::change).toList()));
      }
    }
    return blocks;
  }

  private Block.Paragraph met(Phrase standing, List<ItemScore> items) {
    Phrase phrase = standing.and(wording.count("profile.MET", items.size()));
    int left = items.size();
    for (ItemScore item : items) {
      left--;
      String after = left == 0 ? "." : ";";
      phrase =
          phrase.and(Phrase.code(item.id().value())).and(wording.ofRubric(item.title(), after));
    }
    return new Block.Paragraph(phrase);
  }

  /** The smallest thing that would change it; where the rubric does not say, why it is as it is. */
  private Block.Entry change(ItemScore item) {
    return Block.Entry.of(
        Phrase.code(item.id().value())
            .and(wording.ofRubric(item.wouldChange().orElse(item.reason()))));
  }
}
