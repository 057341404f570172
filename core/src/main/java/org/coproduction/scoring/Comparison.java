package org.coproduction.scoring;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.coproduction.dossier.DocumentDigest;
import org.coproduction.finding.DocumentKind;
import org.coproduction.value.Digest;

/** Compares two scorecards step by step. */
final class Comparison {

  private final Scorecard before;
  private final Scorecard after;
  private final List<MoveCause> made;
  private final List<FactChange> changes;

  Comparison(Scorecard before, Scorecard after) {
    this.before = before;
    this.after = after;
    this.made = made();
    this.changes = FactChanges.between(before.facts(), after.facts());
  }

  ScorecardDiff diff() {
    return new ScorecardDiff(
        made,
        items(),
        levels(),
        overall(),
        principles(),
        changes,
        !before.band().equals(after.band()),
        !before.completeness().equals(after.completeness()));
  }

  private List<MoveCause> made() {
    List<MoveCause> causes = new ArrayList<>();
    if (!before.rubric().equals(after.rubric())
        || !before.rubricVersion().equals(after.rubricVersion())) {
      causes.add(MoveCause.RUBRIC_CHANGED);
    }
    if (!before.ladder().equals(after.ladder())) {
      causes.add(MoveCause.LADDER_CHANGED);
    }
    if (!before.asOf().equals(after.asOf())) {
      causes.add(MoveCause.DATE_CHANGED);
    }
    return causes;
  }

  private List<ItemMove> items() {
    List<ItemMove> moves = new ArrayList<>();
    pairs(before.items(), after.items(), ItemScore::id)
        .forEach(
            (id, pair) -> {
              Optional<ItemScore> was = pair.before();
              Optional<ItemScore> is = pair.after();
              if (!was.map(Comparison::standing).equals(is.map(Comparison::standing))) {
                List<FactChange> facts = among(was, is, ItemScore::facts);
                Set<MoveCause> causes = causes(facts, MoveCause.LADDER_CHANGED);
                if (!was.map(item -> item.statement().isPresent())
                    .equals(is.map(item -> item.statement().isPresent()))) {
                  causes.add(MoveCause.STATEMENT_CHANGED);
                }
                moves.add(new ItemMove(id, was, is, causes(causes), facts));
              }
            });
    return moves;
  }

  private static List<Object> standing(ItemScore item) {
    return List.of(item.result(), item.grade(), item.recognisedOnly());
  }

  private record Cell(Object stage, Object group) {}

  private List<LevelMove> levels() {
    List<LevelMove> moves = new ArrayList<>();
    pairs(before.levels(), after.levels(), cell -> new Cell(cell.stage(), cell.group()))
        .forEach(
            (at, pair) -> {
              Optional<LevelCell> was = pair.before();
              Optional<LevelCell> is = pair.after();
              if (!was.map(Comparison::standing).equals(is.map(Comparison::standing))) {
                LevelCell cell = is.or(() -> was).orElseThrow();
                List<FactChange> facts = among(was, is, LevelCell::facts);
                Set<MoveCause> causes = causes(facts, MoveCause.RUBRIC_CHANGED);
                if (!was.flatMap(LevelCell::claimed).equals(is.flatMap(LevelCell::claimed))
                    || !was.flatMap(LevelCell::promised).equals(is.flatMap(LevelCell::promised))) {
                  causes.add(MoveCause.CLAIM_CHANGED);
                }
                moves.add(
                    new LevelMove(cell.stage(), cell.group(), was, is, causes(causes), facts));
              }
            });
    return moves;
  }

  private static List<Object> standing(LevelCell cell) {
    return List.of(cell.promised(), cell.claimed(), cell.evidenced());
  }

  private List<OverallMove> overall() {
    List<OverallMove> moves = new ArrayList<>();
    pairs(before.overall(), after.overall(), OverallLevel::group)
        .forEach(
            (group, pair) -> {
              var was = pair.before().flatMap(OverallLevel::evidenced);
              var is = pair.after().flatMap(OverallLevel::evidenced);
              if (!was.equals(is)) {
                moves.add(new OverallMove(group, was, is));
              }
            });
    return moves;
  }

  private List<PrincipleMove> principles() {
    List<PrincipleMove> moves = new ArrayList<>();
    pairs(
            before.principles(),
            after.principles(),
            score -> List.of(score.charter(), score.version(), score.principle()))
        .values()
        .forEach(
            pair -> {
              Optional<PrincipleScore> was = pair.before();
              Optional<PrincipleScore> is = pair.after();
              if (!was.map(Comparison::standing).equals(is.map(Comparison::standing))) {
                moves.add(principle(was, is));
              }
            });
    return moves;
  }

  private PrincipleMove principle(Optional<PrincipleScore> was, Optional<PrincipleScore> is) {
    PrincipleScore score = is.or(() -> was).orElseThrow();
    Set<MoveCause> causes = causes(among(was, is, Comparison::facts), MoveCause.RUBRIC_CHANGED);
    if (!was.map(one -> one.counter().size()).equals(is.map(one -> one.counter().size()))) {
      causes.add(MoveCause.COUNTER_EVIDENCE_CHANGED);
    }
    if (!was.map(PrincipleScore::claimed).equals(is.map(PrincipleScore::claimed))
        || !was.map(one -> one.support().size()).equals(is.map(one -> one.support().size()))) {
      causes.add(MoveCause.CLAIM_CHANGED);
    }
    return new PrincipleMove(
        score.charter(), score.version(), score.principle(), was, is, causes(causes));
  }

  private static List<FactKey> facts(PrincipleScore score) {
    return score.support().stream().flatMap(exhibit -> exhibit.facts().stream()).toList();
  }

  /**
   * The changes of the record that a step rests on before or after. What a step rests on no longer,
   * but is still on record, has not vanished.
   */
  private <T> List<FactChange> among(
      Optional<T> was, Optional<T> is, Function<T, List<FactKey>> facts) {
    Set<FactKey> then = new HashSet<>(was.map(facts).orElse(List.of()));
    Set<FactKey> now = new HashSet<>(is.map(facts).orElse(List.of()));
    return changes.stream()
        .filter(
            change ->
                change.before().filter(fact -> then.contains(fact.key())).isPresent()
                    || change.after().filter(fact -> now.contains(fact.key())).isPresent())
        .toList();
  }

  private static List<Object> standing(PrincipleScore score) {
    return List.of(
        score.claimed(),
        score.evidenced(),
        score.evidence(),
        score.counterEvidence(),
        score.counter().size(),
        score.confidence());
  }

  /** What changed of the facts and of how both were made, but for what is no matter here. */
  private Set<MoveCause> causes(List<FactChange> facts, MoveCause noMatter) {
    Set<MoveCause> causes = EnumSet.noneOf(MoveCause.class);
    facts.forEach(change -> causes.add(change.cause()));
    made.stream().filter(cause -> cause != noMatter).forEach(causes::add);
    return causes;
  }

  private List<MoveCause> causes(Set<MoveCause> causes) {
    return causes.isEmpty() ? List.of(otherwise()) : List.copyOf(EnumSet.copyOf(causes));
  }

  private MoveCause otherwise() {
    Optional<Digest> was = rubricOf(before);
    return was.isPresent() && was.equals(rubricOf(after))
        ? MoveCause.FACTS_REPLACED
        : MoveCause.OTHER;
  }

  private static Optional<Digest> rubricOf(Scorecard card) {
    return card.inputs().stream()
        .filter(input -> input.document().kind() == DocumentKind.RUBRIC)
        .map(DocumentDigest::digest)
        .findFirst();
  }

  private record Pair<T>(Optional<T> before, Optional<T> after) {}

  /** The steps of both by what they are about, in order: those of the later one first. */
  private static <T, K> Map<K, Pair<T>> pairs(
      Collection<T> before, Collection<T> after, Function<T, K> about) {
    Map<K, T> was = byKey(before, about);
    Map<K, T> is = byKey(after, about);
    Set<K> keys = new LinkedHashSet<>(is.keySet());
    keys.addAll(was.keySet());
    Map<K, Pair<T>> pairs = new LinkedHashMap<>();
    for (K key : keys) {
      pairs.put(
          key, new Pair<>(Optional.ofNullable(was.get(key)), Optional.ofNullable(is.get(key))));
    }
    return pairs;
  }

  private static <T, K> Map<K, T> byKey(Collection<T> steps, Function<T, K> about) {
    Map<K, T> byKey = new LinkedHashMap<>();
    steps.forEach(step -> byKey.putIfAbsent(about.apply(step), step));
    return byKey;
  }
}
