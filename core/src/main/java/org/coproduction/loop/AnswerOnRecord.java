package org.coproduction.loop;

import java.util.List;
import java.util.Optional;
import org.coproduction.finding.DocumentRef;
import org.coproduction.finding.Place;
import org.coproduction.value.ImpreciseDate;
import org.coproduction.value.Known;
import org.coproduction.value.ResponseId;

/**
 * One response, and where it stands on the day of judgement.
 *
 * @param id the response
 * @param document the document that holds it
 * @param place where in that document
 * @param state how far it has come
 * @param dueBy by when it was promised; there for promises only
 * @param overdue whether that date has passed; {@link Known#UNKNOWN} where the dates overlap, and
 *     {@link Known#NO} for what is no promise
 * @param told who was told of it
 * @param hasSomethingBehind whether it answers a line of the dossier, or a theme to which a line
 *     was coded
 */
public record AnswerOnRecord(
    ResponseId id,
    DocumentRef document,
    Place place,
    LoopState state,
    Optional<ImpreciseDate> dueBy,
    Known overdue,
    List<Told> told,
    boolean hasSomethingBehind) {

  /** Makes it; the list is copied. */
  public AnswerOnRecord {
    told = List.copyOf(told);
  }
}
