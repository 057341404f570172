package org.coproduction.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.coproduction.value.CueId;
import org.coproduction.value.FactKind;

/**
 * One line of the cue file: what must stand together in a statement, so that it states a fact.
 *
 * @param cue its name
 * @param kind the kind of fact
 * @param needs what must all be there, each as the concepts of which one will do; the first is
 *     where the fact stands
 * @param near what must be there or in the statements beside it
 * @param beside what must be there in a statement beside it
 * @param behind what must be there in the statement just before it
 * @param unless the concepts of which none may be there
 * @param without the concepts of which none may be there or in the statements beside it
 * @param denies whether it tells that there is no such fact
 * @param details what else is known of the fact then
 */
record FactRule(
    CueId cue,
    FactKind kind,
    List<List<String>> needs,
    List<List<String>> near,
    List<List<String>> beside,
    List<List<String>> behind,
    List<String> unless,
    List<String> without,
    boolean denies,
    Map<String, String> details) {

  static FactRule of(String name, List<String> parts) {
    List<List<String>> needs = new ArrayList<>();
    List<List<String>> near = new ArrayList<>();
    List<List<String>> beside = new ArrayList<>();
    List<List<String>> behind = new ArrayList<>();
    List<String> unless = new ArrayList<>();
    List<String> without = new ArrayList<>();
    Map<String, String> details = new LinkedHashMap<>();
    boolean denies = parts.get(0).startsWith("no ");
    for (String part : parts.subList(1, parts.size())) {
      if (part.startsWith("when ")) {
        needs.addAll(alternatives(part.substring("when ".length())));
      } else if (part.startsWith("near ")) {
        near.addAll(alternatives(part.substring("near ".length())));
      } else if (part.startsWith("beside ")) {
        beside.addAll(alternatives(part.substring("beside ".length())));
      } else if (part.startsWith("behind ")) {
        behind.addAll(alternatives(part.substring("behind ".length())));
      } else if (part.startsWith("unless ")) {
        alternatives(part.substring("unless ".length())).forEach(unless::addAll);
      } else if (part.startsWith("without ")) {
        alternatives(part.substring("without ".length())).forEach(without::addAll);
      } else {
        int equals = part.indexOf('=');
        details.put(part.substring(0, equals), part.substring(equals + 1));
      }
    }
    FactKind kind = FactKind.valueOf(denies ? parts.get(0).substring(3) : parts.get(0));
    return new FactRule(
        new CueId(name), kind, needs, near, beside, behind, unless, without, denies, details);
  }

  Optional<String> detail(String name) {
    return Optional.ofNullable(details.get(name));
  }

  /** Whether the fact is one that the named group itself must have done. */
  boolean isDoneByThemselves() {
    return detail("by").filter("themselves"::equals).isPresent();
  }

  /** Whether those who did it may be named in the statements beside it. */
  boolean isByPeopleNear() {
    return near.stream().anyMatch(oneOf -> oneOf.contains("lived"));
  }

  /** Whether the fact stands though the named undoing is there. */
  boolean standsEvenIf(String undoing) {
    return detail("even")
        .map(even -> List.of(even.split("\\+", -1)))
        .filter(even -> even.contains(undoing) || even.contains("any"))
        .isPresent();
  }

  /** How many words may lie between what is needed, or nothing where the statement is the limit. */
  Optional<Integer> reach() {
    return detail("within").map(Integer::valueOf);
  }

  private static List<List<String>> alternatives(String concepts) {
    List<List<String>> all = new ArrayList<>();
    for (String concept : concepts.split("\\+", -1)) {
      List<String> one = new ArrayList<>();
      for (String name : concept.split("/", -1)) {
        one.add(name.strip());
      }
      all.add(List.copyOf(one));
    }
    return all;
  }
}
