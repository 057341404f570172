package org.coproduction.rendering;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.coproduction.scoring.FactChange;
import org.coproduction.scoring.ItemMove;
import org.coproduction.scoring.ItemScore;
import org.coproduction.scoring.LadderInUse;
import org.coproduction.scoring.LevelCell;
import org.coproduction.scoring.LevelMove;
import org.coproduction.scoring.MoveCause;
import org.coproduction.scoring.OverallMove;
import org.coproduction.scoring.PrincipleMove;
import org.coproduction.scoring.PrincipleScore;
import org.coproduction.scoring.ScorecardDiff;
import org.coproduction.value.LadderId;
import org.coproduction.value.RungId;

/** The steps of a scorecard that moved: how each stood, how it stands, and why. */
final class MovesPart {

  private final ScorecardDiff diff;
  private final Wording wording;

  MovesPart(ScorecardDiff diff, Wording wording) {
    this.diff = diff;
    this.wording = wording;
  }

  List<Block> items() {
    List<List<Phrase>> rows = new ArrayList<>();
    for (ItemMove move : diff.items()) {
      rows.add(
          List.of(
              move.after()
                  .or(move::before)
                  .map(item -> ItemPart.title(item, wording))
                  .orElseGet(() -> Phrase.code(move.item().value())),
              standing(move.before()),
              standing(move.after()),
              why(move.causes(), move.facts())));
    }
    return table("comparison.caption", "profile.item", rows);
  }

  private Phrase standing(Optional<ItemScore> item) {
    return item.map(score -> ProfilePart.standing(score, wording)).orElseGet(this::absent);
  }

  List<Block> levels() {
    List<List<Phrase>> rows = new ArrayList<>();
    for (LevelMove move : diff.levels()) {
      rows.add(
          List.of(
              wording.phrase(
                  "levels.where",
                  "group",
                  wording.term(move.group()),
                  "stage",
                  wording.term(move.stage())),
              move.before().map(this::rungs).orElseGet(this::absent),
              move.after().map(this::rungs).orElseGet(this::absent),
              why(move.causes(), move.facts())));
    }
    return table("comparison.levels", "comparison.cell", rows);
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

  List<Block> overall(Optional<LadderInUse> ladder) {
    if (ladder.isEmpty() || diff.overall().isEmpty()) {
      return List.of();
    }
    LadderId id = ladder.get().id();
    List<List<Phrase>> rows = new ArrayList<>();
    for (OverallMove move : diff.overall()) {
      rows.add(
          List.of(
              Phrase.plain(wording.term(move.group())),
              rung(id, move.before()),
              rung(id, move.after())));
    }
    return List.of(
        new Block.Table(
            wording.phrase("comparison.overall"),
            List.of(
                wording.phrase("overall.group"),
                wording.phrase("comparison.before"),
                wording.phrase("comparison.after")),
            rows));
  }

  List<Block> principles() {
    List<List<Phrase>> rows = new ArrayList<>();
    for (PrincipleMove move : diff.principles()) {
      Optional<PrincipleScore> known = move.after().or(move::before);
      rows.add(
          List.of(
              known
                  .map(PrinciplesPart::name)
                  .orElseGet(() -> Phrase.code(move.principle().value())),
              principle(move.before()),
              principle(move.after()),
              why(move.causes(), List.of())));
    }
    return table("comparison.principles", "principles.principle", rows);
  }

  private Phrase principle(Optional<PrincipleScore> score) {
    return score
        .map(
            known ->
                wording
                    .phrase(
                        PrinciplesPart.isClaimed(known)
                            ? "principles.is-claimed"
                            : "principles.is-not-claimed")
                    .and(PrinciplesPart.standing(known, wording)))
        .orElseGet(this::absent);
  }

  private List<Block> table(String caption, String what, List<List<Phrase>> rows) {
    return rows.isEmpty()
        ? List.of()
        : List.of(
            new Block.Table(
                wording.phrase(caption),
                List.of(
                    wording.phrase(what),
                    wording.phrase("comparison.before"),
                    wording.phrase("comparison.after"),
                    wording.phrase("comparison.why")),
                rows));
  }

  /** Each cause, with the number of facts that came, went or are shown otherwise. */
  private Phrase why(List<MoveCause> causes, List<FactChange> facts) {
    return Phrase.plain(
        causes.stream().map(cause -> cause(cause, facts)).collect(Collectors.joining("; ")));
  }

  private String cause(MoveCause cause, List<FactChange> facts) {
    int count = (int) facts.stream().filter(change -> change.cause() == cause).count();
    return count == 0
        ? wording.term(cause)
        : wording.count("comparison.cause." + cause.name(), count);
  }

  private Phrase absent() {
    return wording.phrase("comparison.absent");
  }
}
