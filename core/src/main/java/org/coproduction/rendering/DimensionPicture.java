package org.coproduction.rendering;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.coproduction.scoring.DimensionScore;
import org.coproduction.scoring.Rate;

/** The dimensions as a picture: a bar each, with a box for every item and the count in words. */
final class DimensionPicture {

  private static final int NAMES = 110;
  private static final int ROW = 34;
  private static final int BAR = 20;
  private static final int LONGEST = 240;
  private static final int GAP = 4;
  private static final int COUNTS = 110;

  /** From this many items on, boxes would be too small to count, and one bar stands for all. */
  private static final int MOST_BOXES = 16;

  private DimensionPicture() {}

  static Block.Picture of(List<DimensionScore> scores, boolean inTable, Wording wording) {
    return new Block.Picture(
        wording.phrase("dimensions.picture"),
        Phrase.plain(
            scores.stream()
                .map(score -> wording.term(score.dimension()) + " " + withWeights(score, wording))
                .collect(Collectors.joining("; ", "", "."))),
        inTable,
        draw(scores, wording));
  }

  static Block.Table table(List<DimensionScore> scores, Wording wording) {
    boolean weighs = scores.stream().anyMatch(score -> score.weights().isPresent());
    List<List<Phrase>> rows = new ArrayList<>();
    for (DimensionScore score : scores) {
      List<Phrase> row = new ArrayList<>();
      row.add(Phrase.plain(wording.term(score.dimension())));
      row.add(Phrase.plain(inWords(score.items(), wording)));
      if (weighs) {
        row.add(Phrase.plain(score.weights().map(rate -> inWords(rate, wording)).orElse("–")));
      }
      row.add(wording.phrase("meaning." + score.dimension().name()));
      rows.add(row);
    }
    List<Phrase> head = new ArrayList<>();
    head.add(wording.phrase("dimensions.dimension"));
    head.add(wording.phrase("dimensions.met"));
    if (weighs) {
      head.add(wording.phrase("dimensions.weights"));
    }
    head.add(wording.phrase("dimensions.meaning"));
    return new Block.Table(wording.phrase("dimensions.caption"), head, rows);
  }

  /** Weights stand beside the count of a dimension and are never added up over dimensions. */
  static String withWeights(DimensionScore score, Wording wording) {
    String items = inWords(score.items(), wording);
    return score
        .weights()
        .map(
            rate ->
                wording.say(
                    "dimensions.weighed", "items", items, "weights", inWords(rate, wording)))
        .orElse(items);
  }

  private static String inWords(Rate rate, Wording wording) {
    return wording.say("of", "met", rate.met(), "of", rate.of());
  }

  private static Drawing draw(List<DimensionScore> scores, Wording wording) {
    List<Drawing.Shape> shapes = new ArrayList<>();
    int y = 4;
    for (DimensionScore score : scores) {
      shapes.add(
          new Drawing.Label(4, y + 16, wording.term(score.dimension()), Drawing.Anchor.START));
      boxes(score.items(), y, shapes);
      shapes.add(
          new Drawing.Label(
              NAMES + LONGEST + 12, y + 16, inWords(score.items(), wording), Drawing.Anchor.START));
      y += ROW;
    }
    return new Drawing(NAMES + LONGEST + COUNTS, y, shapes);
  }

  private static void boxes(Rate rate, int y, List<Drawing.Shape> shapes) {
    if (rate.of() > MOST_BOXES) {
      int length = (int) ((long) LONGEST * rate.met() / rate.of());
      shapes.add(new Drawing.Box(NAMES, y, LONGEST, BAR, Drawing.Look.OUTLINED));
      shapes.add(new Drawing.Box(NAMES, y, length, BAR, Drawing.Look.SOLID));
      return;
    }
    for (int at = 0; at < rate.of(); at++) {
      int step = LONGEST / rate.of();
      shapes.add(
          new Drawing.Box(
              NAMES + at * step,
              y,
              step - GAP,
              BAR,
              at < rate.met() ? Drawing.Look.SOLID : Drawing.Look.OUTLINED));
    }
  }
}
