package org.coproduction.scoring;

import java.util.List;
import java.util.Optional;
import org.coproduction.dossier.Dossier;
import org.coproduction.feedback.Response;
import org.coproduction.feedback.ResponseKind;
import org.coproduction.feedback.Telling;
import org.coproduction.finding.DocumentKind;
import org.coproduction.finding.DocumentRef;
import org.coproduction.finding.Place;
import org.coproduction.theme.Coding;
import org.coproduction.theme.CodingStatus;
import org.coproduction.value.Fact;
import org.coproduction.value.FactKind;
import org.coproduction.value.FeedbackRef;
import org.coproduction.value.ImpreciseDate;
import org.coproduction.value.Provenance;

/**
 * The facts that codings and responses hold: lines that a person linked to themes, what was done
 * about them or not and why, and who was told.
 */
final class ResponseFacts {

  private final Dossier dossier;
  private final Grading grading;
  private final ImpreciseDate asOf;
  private final FactBook book;

  ResponseFacts(Dossier dossier, Grading grading, ImpreciseDate asOf, FactBook book) {
    this.dossier = dossier;
    this.grading = grading;
    this.asOf = asOf;
    this.book = book;
  }

  void enter() {
    for (int index = 0; index < dossier.getCodings().size(); index++) {
      DocumentRef document = new DocumentRef(DocumentKind.CODINGS, index);
      List<Coding> codings = dossier.getCodings().get(index).getCodings();
      for (int at = 0; at < codings.size(); at++) {
        coding(codings.get(at), document, Place.root().member("codings").item(at));
      }
    }
    for (int index = 0; index < dossier.getResponses().size(); index++) {
      DocumentRef document = new DocumentRef(DocumentKind.RESPONSES, index);
      List<Response> responses = dossier.getResponses().get(index).getResponses();
      for (int at = 0; at < responses.size(); at++) {
        if (FactEntry.counts(responses.get(at), asOf)) {
          response(responses.get(at), document, Place.root().member("responses").item(at));
        }
      }
    }
  }

  /**
   * Only what a person confirmed by some words links a line to a theme, and only a line that is
   * there. Which words they are is not looked at: no score hangs on the length of a text.
   */
  private void coding(Coding coding, DocumentRef document, Place at) {
    if (coding.getStatus() == CodingStatus.CONFIRMED
        && coding.marksWords()
        && !Grading.isStillToCome(coding.getOn(), asOf)
        && grading.holds(coding.getItem())) {
      boolean dated =
          grading
              .event(coding.getItem().event())
              .map(event -> event.getOn().isPresent())
              .orElse(false);
      Shown shown =
          grading.graded(
              FactKind.VIEWS_LINKED_TO_THEMES,
              dated ? Optional.empty() : Optional.of(FactLack.DATE));
      new FactEntry(FactKind.VIEWS_LINKED_TO_THEMES, document, at, Provenance.stated(), shown)
          .enterIn(book);
    }
  }

  private void response(Response response, DocumentRef document, Place at) {
    List<FeedbackRef> said = response.getSaid().stream().filter(grading::holds).toList();
    boolean traced = !said.isEmpty() || !response.getThemes().isEmpty();
    if (response.getKind() == ResponseKind.DID && response.getAction().isPresent() && traced) {
      fact(FactKind.CHANGE_TRACED_TO_VIEW, document, at, response, said).enterIn(book);
    }
    if (response.getKind() == ResponseKind.COULD_NOT && response.getReason().isPresent()) {
      fact(FactKind.NOT_DONE_WITH_REASON, document, at, response, said).enterIn(book);
    }
    for (int row = 0; row < response.getTold().size(); row++) {
      Telling telling = response.getTold().get(row);
      if (FactEntry.counts(telling, asOf)
          && telling.getChannel().isPresent()
          && !telling.getTo().isEmpty()) {
        fact(FactKind.CONTRIBUTORS_TOLD, document, at.member("told").item(row), telling, said)
            .about(telling.getTo())
            .enterIn(book);
      }
    }
  }

  private FactEntry fact(
      FactKind kind, DocumentRef document, Place at, Fact fact, List<FeedbackRef> said) {
    return new FactEntry(
        kind,
        document,
        at,
        fact.getProvenance(),
        grading.of(kind, fact, said.stream().map(FeedbackRef::event).toList()));
  }
}
