package org.coproduction.rendering;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.coproduction.participant.GroupKind;
import org.coproduction.scoring.LevelCell;
import org.coproduction.scoring.MetMarker;
import org.coproduction.scoring.MissingMarker;
import org.coproduction.value.RungId;
import org.coproduction.value.Words;

/**
 * What the level of each stage and group rests on: the markers of rungs that are met or missing.
 */
final class MarkersPart {

  private final Wording wording;
  private final List<List<Phrase>> rows = new ArrayList<>();

  private MarkersPart(Wording wording) {
    this.wording = wording;
  }

  static List<Block> of(List<LevelCell> cells, List<GroupKind> groups, Wording wording) {
    MarkersPart part = new MarkersPart(wording);
    for (LevelCell cell : cells) {
      if (groups.contains(cell.group())) {
        cell.met().forEach(marker -> part.met(cell, marker));
        cell.missing().forEach(marker -> part.missing(cell, marker));
      }
    }
    return part.rows.isEmpty() ? List.of() : List.of(part.table());
  }

  private void met(LevelCell cell, MetMarker marker) {
    row(
        cell,
        marker.rung(),
        marker.sentence(),
        Phrase.plain(wording.count("markers.met", marker.facts().size())));
  }

  private void missing(LevelCell cell, MissingMarker marker) {
    String anyOf = marker.anyOf().stream().map(wording::term).collect(Collectors.joining("; "));
    Phrase missing = wording.strong("markers.missing").and(anyOf);
    row(
        cell,
        marker.rung(),
        marker.sentence(),
        marker.atAnyStage() ? missing.and(wording.say("markers.any-stage")) : missing);
  }

  private void row(LevelCell cell, RungId rung, Words sentence, Phrase there) {
    rows.add(
        List.of(
            wording.phrase(
                "levels.where",
                "group",
                wording.term(cell.group()),
                "stage",
                wording.term(cell.stage())),
            wording.title(cell.ladder(), rung),
            wording.ofLadder(cell.ladder(), sentence),
            there));
  }

  private Block.Table table() {
    return new Block.Table(
        wording.phrase("markers.caption"),
        List.of(
            wording.phrase("comparison.cell"),
            wording.phrase("markers.rung"),
            wording.phrase("markers.takes"),
            wording.phrase("markers.there")),
        rows);
  }
}
