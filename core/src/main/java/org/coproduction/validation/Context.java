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
 * @param dossier the documents around it, where it is checked among them
 * @param asOf the date as of which it is checked
 */
record Context(DocumentRef document, Optional<Dossier> dossier, ImpreciseDate asOf) {

  Finding found(FindingCode code, Place place) {
    return Finding.of(code, document, place);
  }

  static Place at(String member, int index) {
    return Place.root().member(member).item(index);
  }
}
