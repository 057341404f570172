package org.coproduction.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.coproduction.charter.Charter;
import org.coproduction.dossier.Dossier;
import org.coproduction.event.Event;
import org.coproduction.evidence.EvidenceForm;
import org.coproduction.feedback.Responses;
import org.coproduction.finding.DocumentKind;
import org.coproduction.json.DocumentFormat;
import org.coproduction.theme.Codebook;
import org.coproduction.theme.Codings;
import org.coproduction.value.FormId;

/** Documents of several kinds, named one after another, as one dossier. */
final class MixedDocuments {

  static final Saying UNSOUND = Saying.of("left-out.not-sound");

  private final Documents documents;
  private final Saying beside;
  private final Dossier.Builder dossier = Dossier.builder();
  private final List<LeftOut> leftOut = new ArrayList<>();
  private Optional<EvidenceForm> form = Optional.empty();
  private boolean named;

  /**
   * Documents that say something about what a person asked for.
   *
   * @param beside what to say of those that do not
   */
  MixedDocuments(Documents documents, Saying beside) {
    this.documents = documents;
    this.beside = beside;
  }

  void read(String name, byte[] bytes) {
    Optional<DocumentKind> kind = DocumentFormat.detect(bytes);
    if (kind.isEmpty() && Documents.isJson(bytes)) {
      leftOut.add(new LeftOut(name, Saying.of("left-out.format-unknown")));
    } else if (kind.isEmpty() || kind.get() == DocumentKind.EVIDENCE_FORM) {
      form(name, bytes);
    } else {
      Optional<?> value = DocumentFormat.of(kind.get()).read(bytes).value();
      if (value.isEmpty()) {
        leftOut.add(new LeftOut(name, UNSOUND));
      } else if (!add(value.get())) {
        leftOut.add(new LeftOut(name, beside));
      }
    }
  }

  private void form(String name, byte[] bytes) {
    Optional<EvidenceForm> read = documents.form(name, bytes).value();
    if (read.isEmpty()) {
      leftOut.add(new LeftOut(name, UNSOUND));
    } else if (form.isPresent()) {
      leftOut.add(new LeftOut(name, Saying.of("left-out.second-form")));
    } else {
      form = read;
      named = Documents.isJson(bytes);
    }
  }

  private boolean add(Object document) {
    if (document instanceof Event event) {
      dossier.addEvents(event);
    } else if (document instanceof Codebook codebook) {
      dossier.addCodebooks(codebook);
    } else if (document instanceof Codings codings) {
      dossier.addCodings(codings);
    } else if (document instanceof Responses responses) {
      dossier.addResponses(responses);
    } else if (document instanceof Charter charter) {
      dossier.addCharters(charter);
    } else {
      return false;
    }
    return true;
  }

  /** All that was read; where no form was named, an empty one holds it together. */
  Dossier dossier() {
    return dossier
        .form(form.orElseGet(() -> EvidenceForm.builder().id(new FormId("form")).build()))
        .build();
  }

  boolean hasForm() {
    return form.isPresent();
  }

  /** Whether the form has an identifier of its own, as those of plain text have not. */
  boolean isNamed() {
    return named;
  }

  List<LeftOut> leftOut() {
    return leftOut;
  }
}
