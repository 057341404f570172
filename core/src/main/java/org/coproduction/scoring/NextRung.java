package org.coproduction.scoring;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.coproduction.charter.Ladder;
import org.coproduction.charter.Marker;
import org.coproduction.charter.Rung;
import org.coproduction.evidence.Stage;
import org.coproduction.participant.GroupKind;
import org.coproduction.value.FactKind;
import org.coproduction.value.RungId;

/** What one group would need for the next rung over the whole work: at design and at decision. */
final class NextRung {

  private static final List<Stage> OVERALL = List.of(Stage.DESIGN, Stage.DECIDE);

  private final Ladder ladder;
  private final FactBook book;

  NextRung(Ladder ladder, FactBook book) {
    this.ladder = ladder;
    this.book = book;
  }

  /** One marker that is not met, at one stage. */
  private record Open(Marker marker, Optional<Stage> stage) {

    boolean isMetBy(Candidate candidate) {
      return marker.getAnyOf().contains(candidate.kind())
          && (stage.isEmpty() || stage.equals(candidate.stage()));
    }
  }

  /** A fact that could be added. */
  private record Candidate(FactKind kind, Optional<Stage> stage) {}

  OverallLevel of(GroupKind group, Optional<RungId> evidenced) {
    Optional<Rung> next = above(evidenced);
    return new OverallLevel(
        group,
        ladder.getId(),
        evidenced,
        next.map(Rung::getId),
        next.map(rung -> needs(group, rung)).orElse(List.of()));
  }

  private Optional<Rung> above(Optional<RungId> evidenced) {
    List<RungId> order = ladder.getRungs().stream().map(Rung::getId).toList();
    int height = evidenced.map(order::indexOf).orElse(-1);
    return ladder.getRungs().stream()
        .skip(height + 1L)
        .filter(rung -> !rung.getMarkers().isEmpty())
        .findFirst();
  }

  private List<FactNeed> needs(GroupKind group, Rung target) {
    List<Open> open = open(group, target);
    List<Candidate> candidates = candidates(group, open);
    List<BitSet> covers = candidates.stream().map(candidate -> metBy(candidate, open)).toList();
    return SmallestCover.of(open.size(), covers)
        .map(chosen -> needs(group, open, candidates, covers, chosen))
        .orElse(List.of());
  }

  /** The markers that are not met, of the rungs up to the target. */
  private List<Open> open(GroupKind group, Rung target) {
    Set<Open> open = new LinkedHashSet<>();
    for (Stage stage : OVERALL) {
      for (Rung rung : ladder.getRungs()) {
        for (Marker marker : rung.getMarkers()) {
          if (!isMet(marker, stage, group)) {
            open.add(
                new Open(marker, marker.isAtAnyStage() ? Optional.empty() : Optional.of(stage)));
          }
        }
        if (rung.equals(target)) {
          break;
        }
      }
    }
    return List.copyOf(open);
  }

  private boolean isMet(Marker marker, Stage stage, GroupKind group) {
    return book.streamOf(marker.getAnyOf())
        .anyMatch(fact -> LevelMatrix.shows(fact, marker, stage, group));
  }

  private static List<Candidate> candidates(GroupKind group, List<Open> open) {
    Set<FactKind> kinds = EnumSet.noneOf(FactKind.class);
    open.forEach(marker -> kinds.addAll(marker.marker().getAnyOf()));
    List<Candidate> candidates = new ArrayList<>();
    for (FactKind kind : kinds) {
      if (FactReach.canBeAbout(kind, group)) {
        if (!FactReach.isAlwaysOfAStage(kind)) {
          candidates.add(new Candidate(kind, Optional.empty()));
        }
        OVERALL.stream()
            .filter(stage -> FactReach.canBeOf(kind, stage))
            .forEach(stage -> candidates.add(new Candidate(kind, Optional.of(stage))));
      }
    }
    return candidates;
  }

  private static BitSet metBy(Candidate candidate, List<Open> open) {
    BitSet met = new BitSet();
    for (int at = 0; at < open.size(); at++) {
      met.set(at, open.get(at).isMetBy(candidate));
    }
    return met;
  }

  private static List<FactNeed> needs(
      GroupKind group,
      List<Open> open,
      List<Candidate> candidates,
      List<BitSet> covers,
      List<Integer> chosen) {
    List<FactNeed> needs = new ArrayList<>();
    BitSet left = new BitSet();
    left.set(0, open.size());
    for (int choice : chosen) {
      BitSet its = (BitSet) covers.get(choice).clone();
      its.and(left);
      left.andNot(its);
      Optional<Stage> stage = candidates.get(choice).stage();
      Set<FactKind> anyOf = EnumSet.noneOf(FactKind.class);
      for (int at = 0; at < candidates.size(); at++) {
        BitSet missed = (BitSet) its.clone();
        missed.andNot(covers.get(at));
        if (missed.isEmpty() && candidates.get(at).stage().equals(stage)) {
          anyOf.add(candidates.get(at).kind());
        }
      }
      needs.add(
          new FactNeed(
              List.copyOf(anyOf),
              1,
              Optional.of(group),
              stage,
              its.stream()
                  .mapToObj(at -> open.get(at).marker().getSentence())
                  .distinct()
                  .toList()));
    }
    return needs;
  }
}
