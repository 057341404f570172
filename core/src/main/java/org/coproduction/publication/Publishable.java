package org.coproduction.publication;

import java.util.List;
import java.util.Optional;
import org.coproduction.dossier.Dossier;
import org.coproduction.event.Event;
import org.coproduction.evidence.EvidenceForm;
import org.coproduction.feedback.Responses;
import org.coproduction.theme.Codebook;
import org.coproduction.theme.Codings;

/**
 * What somebody wants to publish of one piece of work, before the gate.
 *
 * @param events its events
 * @param codebooks the codebooks of its themes
 * @param codings what was said, by theme
 * @param responses what became of it
 * @param form the evidence form, of which nothing but who signed is published
 */
public record Publishable(
    List<Event> events,
    List<Codebook> codebooks,
    List<Codings> codings,
    List<Responses> responses,
    Optional<EvidenceForm> form) {

  /** Copies the lists. */
  public Publishable {
    events = List.copyOf(events);
    codebooks = List.copyOf(codebooks);
    codings = List.copyOf(codings);
    responses = List.copyOf(responses);
  }

  /**
   * All of a dossier.
   *
   * @param dossier the dossier
   * @return what can be published of it
   */
  public static Publishable of(Dossier dossier) {
    return new Publishable(
        dossier.getEvents(),
        dossier.getCodebooks(),
        dossier.getCodings(),
        dossier.getResponses(),
        Optional.of(dossier.getForm()));
  }

  /**
   * One event alone.
   *
   * @param event the event
   * @return what can be published of it
   */
  public static Publishable of(Event event) {
    return new Publishable(List.of(event), List.of(), List.of(), List.of(), Optional.empty());
  }
}
