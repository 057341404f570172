package org.coproduction.rendering;

import java.util.ArrayList;
import java.util.List;
import org.coproduction.finding.Place;
import org.coproduction.scoring.Dimension;
import org.coproduction.scoring.DimensionScore;
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
    // A rubric of a council's own may ask nothing in a dimension.
    List<DimensionScore> asked =
        card.dimensions().stream().filter(score -> score.items().of() > 0).toList();
    blocks.add(DimensionPicture.of(asked, wording.isDetailed(), wording));
    if (wording.isDetailed()) {
      blocks.add(DimensionPicture.table(asked, wording));
      blocks.addAll(part.inDetail());
    } else {
      blocks.add(new Block.Listing(part.inShort()));
    }
    card.band().ifPresent(band -> blocks.addAll(BandPart.of(band, wording)));
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
                  weighed(item),
                  reason(item),
                  item.wouldChange()
                      .map(wording::ofRubric)
                      .orElseGet(() -> RaisePart.inShort(item, card, wording))));
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

  private Phrase weighed(ItemScore item) {
    Phrase standing = standing(item, wording);
    return item.weight()
        .map(weight -> standing.and(wording.say("profile.weight", "n", weight)))
        .orElse(standing);
  }

  private Phrase reason(ItemScore item) {
    Phrase reason = wording.ofRubric(item.reason());
    return item.statement().map(place -> reason.and(said(place))).orElse(reason);
  }

  private Phrase said(Place place) {
    return wording.phrase("profile.said").and(Phrase.code(place.toString()));
  }

  private List<Block.Entry> inShort() {
    List<Block.Entry> entries = new ArrayList<>();
    for (boolean recognised : new boolean[] {false, true}) {
      for (Grade grade : Grade.values()) {
        List<ItemScore> met =
            card.items().stream()
                .filter(item -> item.grade().filter(grade::equals).isPresent())
                .filter(item -> item.recognisedOnly() == recognised)
                .toList();
        if (!met.isEmpty()) {
          entries.add(Block.Entry.of(listed(standing(met.get(0), wording), "profile.MET", met)));
        }
      }
    }
    List<ItemScore> cannotTell = of(Result.CANNOT_TELL);
    if (!cannotTell.isEmpty()) {
      Phrase lead =
          Phrase.strong(wording.term(Result.CANNOT_TELL))
              .and(wording.count("profile.CANNOT_TELL", cannotTell.size()));
      entries.add(
          Block.Entry.of(lead.and(Phrase.joined(cannotTell.stream().map(this::change).toList()))));
    }
    for (Result result : List.of(Result.NOT_MET, Result.NOT_APPLICABLE)) {
      List<ItemScore> items = of(result);
      if (!items.isEmpty()) {
        entries.add(
            Block.Entry.of(
                listed(Phrase.strong(wording.term(result)), "profile." + result.name(), items)));
      }
    }
    return entries;
  }

  private List<ItemScore> of(Result result) {
    return card.items().stream().filter(item -> item.result() == result).toList();
  }

  /** Items by their titles; those that do not apply with the place that says so. */
  private Phrase listed(Phrase standing, String counted, List<ItemScore> items) {
    Phrase phrase = standing.and(wording.count(counted, items.size()));
    int left = items.size();
    for (ItemScore item : items) {
      left--;
      String after = left == 0 ? "." : ";";
      phrase = phrase.and(Phrase.code(item.id().value()));
      phrase =
          item.statement().isPresent()
              ? phrase
                  .and(wording.ofRubric(item.title()))
                  .and(Phrase.plain("(" + item.statement().get() + ")" + after))
              : phrase.and(wording.ofRubric(item.title(), after));
    }
    return phrase;
  }

  /** The smallest thing that would change it; where the rubric does not say, why it is as it is. */
  private Phrase change(ItemScore item) {
    return Phrase.code(item.id().value())
        .and(wording.ofRubric(item.wouldChange().orElse(item.reason())));
  }
}
