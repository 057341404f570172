package org.coproduction.rendering;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.coproduction.scoring.DimensionScore;
import org.coproduction.scoring.ItemScore;
import org.coproduction.scoring.LevelCell;
import org.coproduction.scoring.Scorecard;
import org.coproduction.value.LadderId;
import org.coproduction.value.RungId;

/** What moved between two scorecards: items, levels and the counts of each dimension. */
final class ComparisonPart {

  private final Scorecard before;
  private final Scorecard after;
  private final Wording wording;

  private ComparisonPart(Scorecard before, Scorecard after, Wording wording) {
    this.before = before;
    this.after = after;
    this.wording = wording;
  }

  static List<Block> of(Scorecard before, Scorecard after, Wording wording) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        wording.paragraph(
            "comparison.judged",
            "before",
            wording.date(before.asOf()),
            "after",
            wording.date(after.asOf())));
    // An item of another version may ask for something else under the same identifier.
    if (!before.rubric().equals(after.rubric())
        || !before.rubricVersion().equals(after.rubricVersion())) {
      blocks.add(wording.paragraph("comparison.rubrics"));
      return blocks;
    }
    ComparisonPart part = new ComparisonPart(before, after, wording);
    List<List<Phrase>> items = part.items();
    List<List<Phrase>> levels = part.levels();
    if (items.isEmpty() && levels.isEmpty()) {
      blocks.add(wording.paragraph("comparison.nothing"));
      return blocks;
    }
    blocks.add(part.table("comparison.dimensions", "dimensions.dimension", part.dimensions()));
    if (!items.isEmpty()) {
      blocks.add(part.table("comparison.caption", "profile.item", items));
    }
    if (!levels.isEmpty()) {
      blocks.add(part.table("comparison.levels", "comparison.cell", levels));
    }
    return blocks;
  }

  private Block.Table table(String caption, String what, List<List<Phrase>> rows) {
    return new Block.Table(
        wording.phrase(caption),
        List.of(
            wording.phrase(what),
            wording.phrase("comparison.before"),
            wording.phrase("comparison.after")),
        rows);
  }

  private List<List<Phrase>> dimensions() {
    List<List<Phrase>> rows = new ArrayList<>();
    for (DimensionScore now : after.dimensions()) {
      rows.add(
          List.of(
              Phrase.plain(wording.term(now.dimension())),
              before.dimensions().stream()
                  .filter(score -> score.dimension() == now.dimension())
                  .findFirst()
                  .map(this::count)
                  .orElseGet(this::absent),
              count(now)));
    }
    return rows;
  }

  private Phrase count(DimensionScore score) {
    return wording.phrase("of", "met", score.items().met(), "of", score.items().of());
  }

  private List<List<Phrase>> items() {
    List<List<Phrase>> rows = new ArrayList<>();
    for (ItemScore now : after.items()) {
      Phrase standing = ProfilePart.standing(now, wording);
      Phrase was =
          before
              .item(now.id())
              .map(item -> ProfilePart.standing(item, wording))
              .orElseGet(this::absent);
      if (!was.equals(standing)) {
        rows.add(
            List.of(
                Phrase.code(now.id().value()).and(wording.ofRubric(now.title())), was, standing));
      }
    }
    return rows;
  }

  private List<List<Phrase>> levels() {
    List<List<Phrase>> rows = new ArrayList<>();
    for (LevelCell now : after.levels()) {
      Optional<LevelCell> was =
          before.levels().stream()
              .filter(cell -> cell.stage() == now.stage() && cell.group() == now.group())
              .findFirst();
      Phrase then = was.map(this::rungs).orElseGet(this::absent);
      if (!then.equals(rungs(now))) {
        rows.add(
            List.of(
                wording.phrase(
                    "comparison.where",
                    "group",
                    wording.term(now.group()),
                    "stage",
                    wording.term(now.stage())),
                then,
                rungs(now)));
      }
    }
    return rows;
  }

  private Phrase rungs(LevelCell cell) {
    Phrase phrase = rung(cell.ladder(), cell.evidenced());
    if (cell.claimed().isPresent()) {
      phrase = phrase.and(wording.say("levels.claimed")).and(rung(cell.ladder(), cell.claimed()));
    }
    return cell.promised().isPresent()
        ? phrase.and(wording.say("levels.promised")).and(rung(cell.ladder(), cell.promised()))
        : phrase;
  }

  private Phrase rung(LadderId ladder, Optional<RungId> rung) {
    return rung.map(id -> wording.title(ladder, id)).orElseGet(() -> wording.phrase("levels.none"));
  }

  private Phrase absent() {
    return wording.phrase("comparison.absent");
  }
}
