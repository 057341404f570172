package org.coproduction.validation;

import java.util.Optional;
import org.coproduction.dossier.Dossier;
import org.coproduction.finding.DocumentRef;
import org.coproduction.finding.Finding;
import org.coproduction.finding.FindingCode;
import org.coproduction.finding.Place;
import org.coproduction.value.ImpreciseDate;

/**
 * What a rule knows beside the record it checks.
 *
 * @param document which document the record is
 * @param names what the documents around it can be named by, where it is checked among them
 * @param asOf the date as of which it is checked
 */
record Context(DocumentRef document, Optional<Names> names, ImpreciseDate asOf) {

  /** The documents around the record, where it is checked among them. */
  Optional<Dossier> dossier() {
    return names.map(Names::dossier);
  }

  Finding found(FindingCode code, Place place) {
    return Finding.of(code, document, place);
  }

  static Place at(String member, int index) {
    return Place.root().member(member).item(index);
  }

  /** A member of an element of a list. */
  static Place at(String list, int index, String member) {
    return at(list, index).member(member);
  }
}
