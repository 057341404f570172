package org.coproduction.scoring;

import java.util.List;
import java.util.Optional;
import org.coproduction.evidence.Stage;
import org.coproduction.finding.DocumentRef;
import org.coproduction.finding.Place;
import org.coproduction.participant.GroupKind;
import org.coproduction.value.CueId;
import org.coproduction.value.FactKind;
import org.coproduction.value.Provenance;
import org.coproduction.value.SourceSpan;

/**
 * One fact that a dossier holds, and where: the ground that every step of a score ends on.
 *
 * @param key its number in the table of the scorecard
 * @param kind what kind of fact
 * @param document the document that holds it
 * @param place where in that document
 * @param group the kind of group that it is about, where it is about one
 * @param stage the stage of the work that it belongs to, where it says
 * @param grade how well it is shown
 * @param lacks what it lacks of the next grade; empty at the best
 * @param origin where it comes from
 * @param source where in a source text it was recognised
 * @param cue the cue it was recognised by
 */
public record FactOnRecord(
    FactKey key,
    FactKind kind,
    DocumentRef document,
    Place place,
    Optional<GroupKind> group,
    Optional<Stage> stage,
    Grade grade,
    List<FactLack> lacks,
    Provenance.Kind origin,
    Optional<SourceSpan> source,
    Optional<CueId> cue) {

  /** Makes a fact; the list is copied. */
  public FactOnRecord {
    lacks = List.copyOf(lacks);
  }

  FactOnRecord as(FactKey number) {
    return new FactOnRecord(
        number, kind, document, place, group, stage, grade, lacks, origin, source, cue);
  }

  /**
   * Whether a person stands behind the fact.
   *
   * @return false for facts that a reader recognised and nobody has confirmed
   */
  public boolean isByPerson() {
    return origin == Provenance.Kind.STATED || origin == Provenance.Kind.CONFIRMED;
  }
}
