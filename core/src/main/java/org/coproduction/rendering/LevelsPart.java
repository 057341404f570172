package org.coproduction.rendering;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.coproduction.charter.Ladder;
import org.coproduction.charter.Rung;
import org.coproduction.evidence.Stage;
import org.coproduction.participant.GroupKind;
import org.coproduction.participant.Perspective;
import org.coproduction.scoring.LevelCell;
import org.coproduction.scoring.MissingMarker;
import org.coproduction.scoring.OverallLevel;
import org.coproduction.scoring.Scorecard;
import org.coproduction.value.LadderId;
import org.coproduction.value.RungId;

/** The second result: which level was promised and claimed, and which the facts show. */
final class LevelsPart {

  private final Scorecard card;
  private final Wording wording;
  private final LadderId ladder;
  private final List<GroupKind> groups;
  private final Optional<RungId> claimedEverywhere;

  private LevelsPart(Scorecard card, Wording wording) {
    this.card = card;
    this.wording = wording;
    this.ladder = card.levels().get(0).ladder();
    this.groups = groups(card, wording.isDetailed());
    this.claimedEverywhere = claimedEverywhere(card);
  }

  static Block.Section of(Scorecard card, Wording wording) {
    return new Block.Section(
        wording.phrase("levels.title"),
        card.levels().isEmpty()
            ? List.of(wording.paragraph("levels.no-ladder"))
            : new LevelsPart(card, wording).blocks());
  }

  private List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Paragraph(rungs()));
    wording
        .ladder(ladder)
        .filter(Ladder::isOrdered)
        .ifPresent(known -> blocks.add(LevelPicture.of(card.levels(), groups, known, wording)));
    claimedEverywhere.ifPresent(
        rung ->
            blocks.add(
                new Block.Paragraph(
                    wording.phrase("levels.claimed-everywhere").and(wording.title(ladder, rung)))));
    blocks.add(matrix());
    List<Block.Entry> next = next();
    if (!next.isEmpty()) {
      blocks.add(wording.paragraph("levels.next"));
      blocks.add(new Block.Listing(next));
    }
    return blocks;
  }

  /** Groups of lived experience always: their absence shows. Others where there is something. */
  private static List<GroupKind> groups(Scorecard card, boolean detailed) {
    List<GroupKind> groups = new ArrayList<>();
    for (GroupKind group : GroupKind.values()) {
      List<LevelCell> cells = card.levels().stream().filter(cell -> cell.group() == group).toList();
      boolean something = cells.stream().anyMatch(cell -> cell.evidenced().isPresent());
      if (!cells.isEmpty()
          && (group.perspective() == Perspective.LIVED_EXPERIENCE || (detailed && something))) {
        groups.add(group);
      }
    }
    return groups;
  }

  /** A rung that is claimed for every stage and group alike is said once. */
  private static Optional<RungId> claimedEverywhere(Scorecard card) {
    Optional<RungId> first = card.levels().get(0).claimed();
    return card.levels().stream().allMatch(cell -> cell.claimed().equals(first))
        ? first
        : Optional.empty();
  }

  private Phrase rungs() {
    Phrase phrase = wording.phrase("levels.ladder").and(wording.title(ladder));
    List<Rung> rungs = wording.ladder(ladder).map(Ladder::getRungs).orElse(List.of());
    if (!rungs.isEmpty()) {
      phrase = phrase.and(wording.say("levels.rungs"));
      int number = 0;
      for (Rung rung : rungs) {
        number++;
        phrase = phrase.and(number + ".").and(wording.ofLadder(ladder, rung.getTitle()));
      }
    }
    return phrase;
  }

  private Block.Table matrix() {
    List<Phrase> head = new ArrayList<>();
    head.add(wording.phrase("levels.stage"));
    groups.forEach(group -> head.add(Phrase.plain(wording.term(group))));
    List<List<Phrase>> rows = new ArrayList<>();
    for (Stage stage : Stage.values()) {
      List<Phrase> row = new ArrayList<>();
      row.add(Phrase.plain(wording.term(stage)));
      groups.forEach(group -> row.add(cell(stage, group).map(this::inWords).orElse(none())));
      rows.add(row);
    }
    List<Phrase> overall = new ArrayList<>();
    overall.add(wording.phrase("levels.overall"));
    groups.forEach(group -> overall.add(overall(group)));
    rows.add(overall);
    return new Block.Table(wording.phrase("levels.caption"), head, rows);
  }

  private Optional<LevelCell> cell(Stage stage, GroupKind group) {
    return card.levels().stream()
        .filter(cell -> cell.stage() == stage && cell.group() == group)
        .findFirst();
  }

  private Phrase none() {
    return wording.phrase("levels.none");
  }

  private Phrase inWords(LevelCell cell) {
    Phrase phrase = rung(cell.evidenced());
    if (cell.claimed().isPresent() && claimedEverywhere.isEmpty()) {
      phrase = phrase.and(wording.say("levels.claimed")).and(rung(cell.claimed()));
    }
    if (cell.promised().isPresent()) {
      phrase = phrase.and(wording.say("levels.promised")).and(rung(cell.promised()));
    }
    return phrase;
  }

  private Phrase rung(Optional<RungId> rung) {
    return rung.map(id -> wording.title(ladder, id)).orElse(none());
  }

  private Phrase overall(GroupKind group) {
    return card.overall().stream()
        .filter(level -> level.group() == group)
        .findFirst()
        .map(OverallLevel::evidenced)
        .map(this::rung)
        .orElseGet(() -> wording.phrase("levels.not-judged"));
  }

  /** In short, what the lower of design and decision lacks, for each group that is judged. */
  private List<Block.Entry> next() {
    Map<Phrase, List<String>> next = new LinkedHashMap<>();
    for (GroupKind group : groups) {
      for (Stage stage : wording.isDetailed() ? List.of(Stage.values()) : lower(group)) {
        cell(stage, group)
            .filter(cell -> !cell.missing().isEmpty())
            .ifPresent(
                cell ->
                    next.computeIfAbsent(lacks(cell), same -> new ArrayList<>()).add(where(cell)));
      }
    }
    return next.entrySet().stream()
        .map(
            lack ->
                Block.Entry.of(lack.getKey().and("(" + String.join("; ", lack.getValue()) + ")")))
        .toList();
  }

  private List<Stage> lower(GroupKind group) {
    int design = height(cell(Stage.DESIGN, group));
    int decide = height(cell(Stage.DECIDE, group));
    return List.of(design < decide ? Stage.DESIGN : Stage.DECIDE);
  }

  private int height(Optional<LevelCell> cell) {
    List<RungId> rungs =
        wording.ladder(ladder).map(Ladder::getRungs).orElse(List.of()).stream()
            .map(Rung::getId)
            .toList();
    return cell.flatMap(LevelCell::evidenced).map(rungs::indexOf).orElse(-1);
  }

  private String where(LevelCell cell) {
    return wording.say(
        "levels.where", "group", wording.term(cell.group()), "stage", wording.term(cell.stage()));
  }

  private Phrase lacks(LevelCell cell) {
    Phrase lacks = Phrase.empty();
    List<MissingMarker> missing =
        wording.isDetailed() ? cell.missing() : cell.missing().subList(0, 1);
    for (MissingMarker marker : missing) {
      lacks = lacks.and(wording.ofLadder(ladder, marker.sentence()));
    }
    return lacks;
  }
}
