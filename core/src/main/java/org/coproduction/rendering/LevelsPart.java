package org.coproduction.rendering;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.coproduction.charter.Ladder;
import org.coproduction.charter.Rung;
import org.coproduction.evidence.Stage;
import org.coproduction.participant.GroupKind;
import org.coproduction.participant.Perspective;
import org.coproduction.scoring.LevelCell;
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
    blocks.add(new Block.Paragraph(rungs().and(claimed())));
    wording
        .ladder(ladder)
        .filter(Ladder::isOrdered)
        .ifPresent(known -> blocks.add(LevelPicture.of(card.levels(), groups, known, wording)));
    blocks.add(matrix());
    blocks.addAll(
        OverallPart.of(
            card.overall().stream().filter(level -> groups.contains(level.group())).toList(),
            wording));
    if (wording.isDetailed()) {
      blocks.addAll(MarkersPart.of(card.levels(), groups, wording));
    }
    return blocks;
  }

  private Phrase claimed() {
    return claimedEverywhere
        .map(rung -> wording.phrase("levels.claimed-everywhere").and(wording.title(ladder, rung)))
        .orElse(Phrase.empty());
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
    Phrase phrase = wording.phrase("levels.ladder").and(wording.title(ladder)).and(version());
    List<Rung> rungs = wording.ladder(ladder).map(Ladder::getRungs).orElse(List.of());
    if (!rungs.isEmpty()) {
      int number = 0;
      for (Rung rung : rungs) {
        number++;
        String mark = number == rungs.size() ? "." : ";";
        phrase = phrase.and(number + ".").and(wording.ofLadder(ladder, rung.getTitle(), mark));
      }
    }
    return phrase;
  }

  private Phrase version() {
    return card.ladder()
        .map(used -> wording.phrase("levels.version", "version", used.version().value()))
        .orElse(Phrase.empty());
  }

  private Block.Table matrix() {
    List<Phrase> head = new ArrayList<>();
    head.add(wording.phrase("levels.stage"));
    groups.forEach(group -> head.add(Phrase.plain(wording.term(group))));
    List<List<Phrase>> rows = new ArrayList<>();
    List<Stage> bare = wording.isDetailed() ? List.of() : bareStages();
    for (Stage stage : Stage.values()) {
      if (bare.size() < 2 || !bare.contains(stage)) {
        rows.add(row(Phrase.plain(wording.term(stage)), stage));
      }
    }
    if (bare.size() > 1) {
      rows.add(row(wording.phrase("levels.others"), bare.get(0)));
    }
    List<Phrase> overall = new ArrayList<>();
    overall.add(wording.phrase("levels.overall"));
    groups.forEach(group -> overall.add(overall(group)));
    rows.add(overall);
    return new Block.Table(wording.phrase("levels.caption"), head, rows);
  }

  private List<Phrase> row(Phrase heading, Stage stage) {
    List<Phrase> row = new ArrayList<>();
    row.add(heading);
    groups.forEach(group -> row.add(cell(stage, group).map(this::inWords).orElse(none())));
    return row;
  }

  /** Stages with nothing to tell of any group; design and decision always matter. */
  private List<Stage> bareStages() {
    return Stream.of(Stage.values())
        .filter(stage -> stage != Stage.DESIGN && stage != Stage.DECIDE)
        .filter(
            stage ->
                groups.stream()
                    .flatMap(group -> cell(stage, group).stream())
                    .allMatch(cell -> inWords(cell).equals(none())))
        .toList();
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
}
