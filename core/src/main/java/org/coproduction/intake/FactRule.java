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
 * @param needs the concepts that must all be there; the first is where the fact stands
 * @param unless the concepts of which none may be there
 * @param details what else is known of the fact then
 */
record FactRule(
    CueId cue,
    FactKind kind,
    List<String> needs,
    List<String> unless,
    Map<String, String> details) {

  static FactRule of(String name, List<String> parts) {
    List<String> needs = new ArrayList<>();
    List<String> unless = new ArrayList<>();
    Map<String, String> details = new LinkedHashMap<>();
    for (String part : parts.subList(1, parts.size())) {
      if (part.startsWith("when ")) {
        addAll(part.substring("when ".length()), needs);
      } else if (part.startsWith("unless ")) {
        addAll(part.substring("unless ".length()), unless);
      } else {
        int equals = part.indexOf('=');
        details.put(part.substring(0, equals), part.substring(equals + 1));
      }
    }
    return new FactRule(new CueId(name), FactKind.valueOf(parts.get(0)), needs, unless, details);
  }

  Optional<String> detail(String name) {
    return Optional.ofNullable(details.get(name));
  }

  /** Whether the fact is one that the named group itself must have done. */
  boolean isDoneByThemselves() {
    return detail("by").filter("themselves"::equals).isPresent();
  }

  /** Whether the fact stands though the named undoing is there. */
  boolean standsEvenIf(String undoing) {
    return detail("even").filter(undoing::equals).isPresent();
  }

  private static void addAll(String concepts, List<String> list) {
    for (String concept : concepts.split("\\+", -1)) {
      list.add(concept.strip());
    }
  }
}
