package org.coproduction.rendering;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.coproduction.charter.Ladder;
import org.coproduction.charter.Rung;
import org.coproduction.evidence.Stage;
import org.coproduction.participant.GroupKind;
import org.coproduction.scoring.LevelCell;
import org.coproduction.value.RungId;

/**
 * The level matrix as a picture: a row for each group, a column for each stage, and in each cell
 * three bars as high as their rungs: promised, claimed, shown. They differ by outline, letter and
 * number.
 */
final class LevelPicture {

  private static final int NAMES = 230;
  private static final int COLUMN = 104;
  private static final int HEAD = 28;
  private static final int ROW = 104;
  private static final int HIGHEST = 56;
  private static final int BAR = 20;
  private static final int STEP = 30;
  private static final int KEY = 34;

  private static final List<Stage> STAGES = List.of(Stage.values());

  private final List<RungId> rungs;
  private final Wording wording;
  private final List<Drawing.Shape> shapes = new ArrayList<>();

  private LevelPicture(Ladder ladder, Wording wording) {
    this.rungs = ladder.getRungs().stream().map(Rung::getId).toList();
    this.wording = wording;
  }

  static Block.Picture of(
      List<LevelCell> cells, List<GroupKind> groups, Ladder ladder, Wording wording) {
    return new Block.Picture(
        wording.phrase("levels.picture"),
        wording.phrase("levels.picture.description", "rungs", ladder.getRungs().size()),
        true,
        new LevelPicture(ladder, wording).draw(cells, groups));
  }

  private Drawing draw(List<LevelCell> cells, List<GroupKind> groups) {
    int x = NAMES;
    for (Stage stage : STAGES) {
      shapes.add(
          new Drawing.Label(x + COLUMN / 2, HEAD - 8, wording.term(stage), Drawing.Anchor.MIDDLE));
      x += COLUMN;
    }
    int y = HEAD;
    for (GroupKind group : groups) {
      shapes.add(new Drawing.Label(4, y + ROW - 30, wording.term(group), Drawing.Anchor.START));
      for (LevelCell cell : cells) {
        if (cell.group() == group) {
          cell(cell, NAMES + STAGES.indexOf(cell.stage()) * COLUMN, y + ROW - 28);
        }
      }
      y += ROW;
    }
    key(y + 4);
    return new Drawing(NAMES + STAGES.size() * COLUMN, y + KEY, shapes);
  }

  private void cell(LevelCell cell, int left, int ground) {
    int x = left + 8;
    bar(cell.promised(), "levels.letter.promised", Drawing.Look.DASHED, x, ground);
    bar(cell.claimed(), "levels.letter.claimed", Drawing.Look.OUTLINED, x + STEP, ground);
    bar(cell.evidenced(), "levels.letter.shown", Drawing.Look.SOLID, x + 2 * STEP, ground);
  }

  /** A bar stands on the ground with its letter below and the number of its rung above. */
  private void bar(Optional<RungId> rung, String letter, Drawing.Look look, int left, int ground) {
    int number = rung.map(rungs::indexOf).orElse(-1) + 1;
    int height = number * HIGHEST / Math.max(1, rungs.size());
    if (number > 0) {
      shapes.add(new Drawing.Box(left, ground - height, BAR, height, look));
    }
    String above = number > 0 ? Integer.toString(number) : rung.isPresent() ? "?" : "–";
    shapes.add(
        new Drawing.Label(left + BAR / 2, ground - height - 4, above, Drawing.Anchor.MIDDLE));
    shapes.add(
        new Drawing.Label(left + BAR / 2, ground + 16, wording.say(letter), Drawing.Anchor.MIDDLE));
  }

  private void key(int top) {
    int x = 4;
    for (Drawing.Look look :
        List.of(Drawing.Look.DASHED, Drawing.Look.OUTLINED, Drawing.Look.SOLID)) {
      String name =
          look == Drawing.Look.SOLID
              ? "shown"
              : look == Drawing.Look.OUTLINED ? "claimed" : "promised";
      shapes.add(new Drawing.Box(x, top + 6, 16, 16, look));
      shapes.add(
          new Drawing.Label(
              x + 24,
              top + 19,
              wording.say("levels.letter." + name) + " = " + wording.say("levels.key." + name),
              Drawing.Anchor.START));
      x += 220;
    }
  }
}
