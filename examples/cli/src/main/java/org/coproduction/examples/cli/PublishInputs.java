package org.coproduction.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.coproduction.event.Event;
import org.coproduction.evidence.EvidenceForm;
import org.coproduction.feedback.Responses;
import org.coproduction.finding.DocumentKind;
import org.coproduction.json.DocumentFormat;
import org.coproduction.localoffer.LocalOfferYear;
import org.coproduction.publication.Publishable;
import org.coproduction.theme.Codebook;
import org.coproduction.theme.Codings;
import org.coproduction.value.EventId;

/** The documents of one publication, told apart by what they are. */
final class PublishInputs {

  private static final Publishable NOTHING =
      new Publishable(List.of(), List.of(), List.of(), List.of(), Optional.empty());

  private final List<Event> events = new ArrayList<>();
  private final List<Codebook> codebooks = new ArrayList<>();
  private final List<Codings> codings = new ArrayList<>();
  private final List<Responses> responses = new ArrayList<>();
  private final List<LocalOfferYear> years = new ArrayList<>();
  private Optional<EvidenceForm> form = Optional.empty();

  void add(String name, byte[] bytes) {
    if (!Documents.isJson(bytes)) {
      events.add(Documents.notes(name, bytes, new EventId("event-" + (events.size() + 1))));
      return;
    }
    DocumentKind kind = DocumentFormat.detect(bytes).orElseThrow(() -> unknown(name));
    switch (kind) {
      case EVENT -> events.add(SoundDocument.read(name, bytes, DocumentFormat.event()));
      case CODEBOOK -> codebooks.add(SoundDocument.read(name, bytes, DocumentFormat.codebook()));
      case CODINGS -> codings.add(SoundDocument.read(name, bytes, DocumentFormat.codings()));
      case RESPONSES -> responses.add(SoundDocument.read(name, bytes, DocumentFormat.responses()));
      case LOCAL_OFFER_COMMENTS ->
          years.add(SoundDocument.read(name, bytes, DocumentFormat.localOfferComments()));
      case EVIDENCE_FORM -> {
        if (form.isPresent()) {
          throw new UnreadableInputException("form.second", name);
        }
        form = Optional.of(SoundDocument.read(name, bytes, DocumentFormat.evidenceForm()));
      }
      default -> throw unknown(name);
    }
  }

  Publishable work() {
    return new Publishable(events, codebooks, codings, responses, form);
  }

  /** Years of comments on a Local Offer, each published by itself. */
  List<LocalOfferYear> years() {
    return years;
  }

  /** Whether there is anything beside years of comments. */
  boolean hasWork() {
    return years.isEmpty() || !work().equals(NOTHING);
  }

  private static UnreadableInputException unknown(String name) {
    return new UnreadableInputException("document.cannot-be-published", name);
  }
}
