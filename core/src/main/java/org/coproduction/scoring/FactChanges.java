package org.coproduction.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.coproduction.evidence.Stage;
import org.coproduction.finding.DocumentKind;
import org.coproduction.finding.DocumentRef;
import org.coproduction.finding.Place;
import org.coproduction.participant.GroupKind;
import org.coproduction.value.FactKind;

/**
 * Tells which facts of one list are not in another.
 *
 * <p>A fact is the same where it says the same in the same place. Of those left, one that says the
 * same in another place has only been moved, and one in the same place that is better or worse
 * shown has been regraded. One that a person states now and a reader recognised before is just as
 * well shown, in whatever place, but items tell the two apart. The rest have appeared or vanished.
 */
final class FactChanges {

  private FactChanges() {}

  private record InItsPlace(
      FactKind kind,
      DocumentRef document,
      Place place,
      Optional<GroupKind> group,
      Optional<Stage> stage) {

    static InItsPlace of(FactOnRecord fact) {
      return new InItsPlace(fact.kind(), fact.document(), fact.place(), fact.group(), fact.stage());
    }
  }

  private record Anywhere(
      FactKind kind,
      DocumentKind document,
      Optional<GroupKind> group,
      Optional<Stage> stage,
      Grade grade) {

    static Anywhere of(FactOnRecord fact) {
      return new Anywhere(
          fact.kind(), fact.document().kind(), fact.group(), fact.stage(), fact.grade());
    }
  }

  private record BySame(Anywhere fact, boolean byPerson) {

    static BySame of(FactOnRecord fact) {
      return new BySame(Anywhere.of(fact), fact.isByPerson());
    }
  }

  static List<FactChange> between(List<FactOnRecord> before, List<FactOnRecord> after) {
    List<FactOnRecord> was = new ArrayList<>(before);
    List<FactOnRecord> is = new ArrayList<>(after);
    take(was, is, fact -> fact.as(FactBook.UNNUMBERED), new ArrayList<>());
    take(was, is, BySame::of, new ArrayList<>());
    List<FactChange> changes = new ArrayList<>();
    take(was, is, InItsPlace::of, changes);
    take(was, is, Anywhere::of, changes);
    was.forEach(fact -> changes.add(new FactChange(Optional.of(fact), Optional.empty())));
    is.forEach(fact -> changes.add(new FactChange(Optional.empty(), Optional.of(fact))));
    return changes;
  }

  /** Takes the facts out of both lists that are the same to somebody who looks at so much. */
  private static <K> void take(
      List<FactOnRecord> was,
      List<FactOnRecord> is,
      Function<FactOnRecord, K> key,
      List<FactChange> taken) {
    Map<K, List<FactOnRecord>> byKey = new LinkedHashMap<>();
    was.forEach(fact -> byKey.computeIfAbsent(key.apply(fact), of -> new ArrayList<>()).add(fact));
    List<FactOnRecord> left = new ArrayList<>();
    for (FactOnRecord fact : is) {
      List<FactOnRecord> same = byKey.getOrDefault(key.apply(fact), List.of());
      if (same.isEmpty()) {
        left.add(fact);
      } else {
        taken.add(new FactChange(Optional.of(same.remove(same.size() - 1)), Optional.of(fact)));
      }
    }
    is.clear();
    is.addAll(left);
    was.clear();
    byKey.values().forEach(was::addAll);
    was.sort(Comparator.comparing(FactOnRecord::key));
  }
}
