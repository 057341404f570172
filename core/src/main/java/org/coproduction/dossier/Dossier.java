package org.coproduction.dossier;

import jakarta.validation.Valid;
import java.util.List;
import org.coproduction.charter.Charter;
import org.coproduction.charter.Ladder;
import org.coproduction.charter.LadderMapping;
import org.coproduction.event.Event;
import org.coproduction.evidence.EvidenceForm;
import org.coproduction.feedback.Responses;
import org.coproduction.theme.Codebook;
import org.coproduction.theme.Codings;
import org.coproduction.value.DomainType;
import org.immutables.value.Value;

/**
 * All that is known of one piece of work: its evidence form and, where there are any, its events,
 * the codebook and codings of what was said, the responses, and the charters and ladders that its
 * form names.
 *
 * <p>References between documents resolve inside the dossier and nowhere else: nothing is looked
 * up. Putting an event into the dossier states that it belongs to this piece of work.
 */
@DomainType
@Value.Immutable
public interface Dossier {

  /** {@return the evidence form} */
  @Valid
  EvidenceForm getForm();

  /** {@return the events that belong to the work} */
  List<@Valid Event> getEvents();

  /** {@return the codebooks that its themes are of} */
  List<@Valid Codebook> getCodebooks();

  /** {@return the codings of what was said} */
  List<@Valid Codings> getCodings();

  /** {@return the responses to what was said} */
  List<@Valid Responses> getResponses();

  /** {@return the charters that the form names, in the versions it names} */
  List<@Valid Charter> getCharters();

  /** {@return the ladders whose rungs are named} */
  List<@Valid Ladder> getLadders();

  /** {@return what rungs of one ladder come to on another} */
  List<@Valid LadderMapping> getLadderMappings();

  /** {@return the fingerprints of the documents, where the host has them} */
  List<DocumentDigest> getDigests();

  /** {@return a builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Dossier}. */
  final class Builder extends ImmutableDossier.Builder {
    Builder() {}
  }
}
