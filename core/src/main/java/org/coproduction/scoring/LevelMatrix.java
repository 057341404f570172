package org.coproduction.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.coproduction.charter.Ladder;
import org.coproduction.charter.Marker;
import org.coproduction.charter.Rung;
import org.coproduction.dossier.Dossier;
import org.coproduction.evidence.Activity;
import org.coproduction.evidence.EvidenceForm;
import org.coproduction.evidence.LevelClaim;
import org.coproduction.evidence.Promise;
import org.coproduction.evidence.Stage;
import org.coproduction.finding.Finding;
import org.coproduction.participant.GroupKind;
import org.coproduction.participant.ParticipantGroup;
import org.coproduction.participant.Perspective;
import org.coproduction.value.RungId;
import org.coproduction.value.RungRef;

/**
 * Every stage of the work by every kind of group, on one ladder: what was promised, what is
 * claimed, and what the facts show.
 *
 * <p>Children and young people and parent carers are always in it, so that their absence shows.
 */
final class LevelMatrix {

  private static final List<GroupKind> GROUPS =
      Stream.of(GroupKind.values()).filter(kind -> kind != GroupKind.UNKNOWN).toList();

  private final Optional<LadderInUse> ladder;
  private final List<LevelCell> cells;
  private final List<OverallLevel> overall;
  private final List<Finding> findings;

  private LevelMatrix(
      Optional<LadderInUse> ladder,
      List<LevelCell> cells,
      List<OverallLevel> overall,
      List<Finding> findings) {
    this.ladder = ladder;
    this.cells = List.copyOf(cells);
    this.overall = List.copyOf(overall);
    this.findings = List.copyOf(findings);
  }

  static LevelMatrix of(Dossier dossier, Rubric rubric, FactBook book) {
    if (rubric.getLadder().isEmpty()) {
      return none();
    }
    return ladder(dossier, rubric)
        .map(ladder -> new Maker(dossier, ladder, book).make())
        .orElseGet(() -> none(ScoringFindings.ladderMissing()));
  }

  /** The ladder that levels are judged on, where it is at hand and has an order. */
  static Optional<Ladder> ladder(Dossier dossier, Rubric rubric) {
    return dossier.getLadders().stream()
        .filter(Ladder::isOrdered)
        .filter(ladder -> rubric.getLadder().filter(ladder.getId()::equals).isPresent())
        .findFirst();
  }

  private static LevelMatrix none(Finding... findings) {
    return new LevelMatrix(Optional.empty(), List.of(), List.of(), List.of(findings));
  }

  /** Whether a fact meets a marker for a group at a stage. */
  static boolean shows(FactOnRecord fact, Marker marker, Stage stage, GroupKind group) {
    return fact.group().filter(group::equals).isPresent()
        && (marker.isAtAnyStage() || fact.stage().filter(stage::equals).isPresent());
  }

  Optional<LadderInUse> ladder() {
    return ladder;
  }

  List<LevelCell> cells() {
    return cells;
  }

  List<OverallLevel> overall() {
    return overall;
  }

  List<Finding> findings() {
    return findings;
  }

  /** Fills the matrix of one dossier on one ladder. */
  private static final class Maker {

    private final EvidenceForm form;
    private final Ladder ladder;
    private final RungTranslator translator;
    private final FactBook book;

    Maker(Dossier dossier, Ladder ladder, FactBook book) {
      this.form = dossier.getForm();
      this.ladder = ladder;
      this.translator = new RungTranslator(ladder, dossier.getLadderMappings());
      this.book = book;
    }

    LevelMatrix make() {
      List<LevelCell> cells = new ArrayList<>();
      for (Stage stage : Stage.values()) {
        for (GroupKind group : GROUPS) {
          cells.add(cell(stage, group));
        }
      }
      return new LevelMatrix(
          Optional.of(new LadderInUse(ladder.getId(), ladder.getVersionLabel())),
          cells,
          overall(cells),
          findings(cells));
    }

    private LevelCell cell(Stage stage, GroupKind group) {
      List<MetMarker> met = new ArrayList<>();
      List<MissingMarker> missing = new ArrayList<>();
      Optional<RungId> evidenced = Optional.empty();
      for (Rung rung : ladder.getRungs()) {
        for (Marker marker : rung.getMarkers()) {
          List<FactKey> shown = shown(marker, stage, group);
          if (shown.isEmpty()) {
            missing.add(
                new MissingMarker(
                    rung.getId(), marker.getSentence(), marker.getAnyOf(), marker.isAtAnyStage()));
          } else {
            met.add(new MetMarker(rung.getId(), marker.getSentence(), shown));
          }
        }
        if (!missing.isEmpty()) {
          break;
        }
        if (!rung.getMarkers().isEmpty()) {
          evidenced = Optional.of(rung.getId());
        }
      }
      return new LevelCell(
          stage,
          group,
          ladder.getId(),
          highest(promised(stage, group)),
          highest(claimed(stage, group)),
          evidenced,
          met,
          missing);
    }

    private List<FactKey> shown(Marker marker, Stage stage, GroupKind group) {
      return book.streamOf(marker.getAnyOf())
          .filter(fact -> shows(fact, marker, stage, group))
          .map(FactOnRecord::key)
          .sorted()
          .toList();
    }

    private Stream<RungRef> promised(Stage stage, GroupKind group) {
      return form.getPromises().stream()
          .filter(promise -> promise.getProvenance().stands())
          .filter(promise -> covers(promise.getStage(), promise.getGroup(), stage, group))
          .map(Promise::getRung);
    }

    private Stream<RungRef> claimed(Stage stage, GroupKind group) {
      Stream<RungRef> byForm =
          form.getClaims().stream()
              .filter(claim -> claim.getProvenance().stands())
              .filter(claim -> covers(claim.getStage(), claim.getGroup(), stage, group))
              .map(LevelClaim::getRung);
      Stream<RungRef> byActivity =
          form.getActivities().stream()
              .filter(activity -> activity.getProvenance().stands())
              .filter(activity -> activity.getStage().map(stage::equals).orElse(true))
              .filter(activity -> names(activity, group))
              .flatMap(activity -> activity.getClaimed().stream());
      return Stream.concat(byForm, byActivity);
    }

    private boolean names(Activity activity, GroupKind kind) {
      return form.getGroups().stream()
          .filter(group -> group.getKind() == kind)
          .map(ParticipantGroup::getId)
          .anyMatch(activity.getGroups()::contains);
    }

    private Optional<RungId> highest(Stream<RungRef> rungs) {
      return rungs
          .flatMap(rung -> translator.onLadder(rung).stream())
          .max((one, other) -> Integer.compare(translator.height(one), translator.height(other)));
    }

    private List<OverallLevel> overall(List<LevelCell> cells) {
      List<OverallLevel> levels = new ArrayList<>();
      NextRung next = new NextRung(ladder, book);
      for (GroupKind group : GROUPS) {
        if (group.perspective() == Perspective.LIVED_EXPERIENCE) {
          Optional<RungId> design = evidenced(cells, Stage.DESIGN, group);
          Optional<RungId> decide = evidenced(cells, Stage.DECIDE, group);
          levels.add(
              next.of(
                  group, design.flatMap(one -> decide.map(other -> translator.lower(one, other)))));
        }
      }
      return levels;
    }

    private static Optional<RungId> evidenced(List<LevelCell> cells, Stage stage, GroupKind group) {
      return cells.stream()
          .filter(cell -> cell.stage() == stage && cell.group() == group)
          .findFirst()
          .flatMap(LevelCell::evidenced);
    }

    private List<Finding> findings(List<LevelCell> cells) {
      List<Finding> findings = new ArrayList<>();
      for (int at = 0; at < form.getClaims().size(); at++) {
        LevelClaim claim = form.getClaims().get(at);
        if (!claim.getProvenance().stands()) {
          continue;
        }
        Optional<RungId> rung = translator.onLadder(claim.getRung());
        if (rung.isEmpty()) {
          findings.add(ScoringFindings.claim(ScoringFindings.CLAIM_NOT_COMPARABLE, at));
        } else if (!isEvidencedWhereClaimed(claim, rung.get(), cells)) {
          findings.add(ScoringFindings.claim(ScoringFindings.CLAIM_EXCEEDS_EVIDENCE, at));
        }
      }
      return findings;
    }

    /** A claim for everything holds where any one cell of lived experience bears it out. */
    private boolean isEvidencedWhereClaimed(LevelClaim claim, RungId rung, List<LevelCell> cells) {
      return cells.stream()
          .filter(cell -> covers(claim.getStage(), claim.getGroup(), cell.stage(), cell.group()))
          .filter(
              cell ->
                  claim.getGroup().isPresent()
                      || cell.group().perspective() == Perspective.LIVED_EXPERIENCE)
          .flatMap(cell -> cell.evidenced().stream())
          .anyMatch(shown -> translator.height(shown) >= translator.height(rung));
    }

    private static boolean covers(
        Optional<Stage> forStage, Optional<GroupKind> forGroup, Stage stage, GroupKind group) {
      return forStage.map(stage::equals).orElse(true) && forGroup.map(group::equals).orElse(true);
    }
  }
}
