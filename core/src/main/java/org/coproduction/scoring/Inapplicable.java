package org.coproduction.scoring;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.coproduction.evidence.EvidenceForm;
import org.coproduction.evidence.NotApplicable;
import org.coproduction.finding.Place;
import org.coproduction.value.FactKind;
import org.coproduction.value.ImpreciseDate;

/**
 * The kinds of fact that a form says cannot be asked of the work. A statement counts where a person
 * makes it, is named and gives a reason.
 */
final class Inapplicable {

  private final Map<FactKind, Place> statements = new EnumMap<>(FactKind.class);

  Inapplicable(EvidenceForm form, ImpreciseDate asOf) {
    List<NotApplicable> stated = form.getNotApplicable();
    for (int at = 0; at < stated.size(); at++) {
      NotApplicable statement = stated.get(at);
      if (statement.getProvenance().isByPerson()
          && statement.getReason().isPresent()
          && statement.getBy().isPresent()
          && !Grading.isStillToCome(statement.getWhen(), asOf)) {
        statements.putIfAbsent(statement.getFact(), Place.root().member("notApplicable").item(at));
      }
    }
  }

  /** Where it is said that none of some kinds applies; nothing where one of them is left open. */
  Optional<Place> statement(List<FactKind> kinds) {
    return statements.keySet().containsAll(kinds)
        ? kinds.stream().map(statements::get).min(Place::compareTo)
        : Optional.empty();
  }
}
