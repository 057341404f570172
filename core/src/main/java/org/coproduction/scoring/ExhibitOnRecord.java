package org.coproduction.scoring;

import java.util.List;
import java.util.Optional;
import org.coproduction.finding.DocumentRef;
import org.coproduction.finding.Place;

/**
 * Something that bears on a principle, and how well it is shown.
 *
 * @param place where the form cites it
 * @param grade how well it is shown; absent where nothing that it cites is on record
 * @param document the document that holds the line of feedback it cites, where it cites one
 * @param line where in that document
 * @param facts the facts on record that it comes to
 */
public record ExhibitOnRecord(
    Place place,
    Optional<Grade> grade,
    Optional<DocumentRef> document,
    Optional<Place> line,
    List<FactKey> facts) {

  /** Makes an exhibit; the list is copied. */
  public ExhibitOnRecord {
    facts = List.copyOf(facts);
  }
}
