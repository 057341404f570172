package org.coproduction.publication;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.coproduction.dossier.Dossier;
import org.coproduction.finding.DocumentKind;
import org.coproduction.finding.DocumentRef;
import org.coproduction.localoffer.LocalOfferYear;
import org.coproduction.privacy.FreeText;
import org.coproduction.privacy.FreeTexts;
import org.coproduction.value.Words;

/**
 * Looks for words that were taken back in all other texts. Words of a few letters stand everywhere,
 * so they are looked for as whole texts only.
 */
final class Traces {

  private final TakenBack gone;
  private final List<Trace> traces = new ArrayList<>();

  private Traces(Collection<Words> gone) {
    this.gone = TakenBack.words(gone);
  }

  static List<Trace> of(Collection<Words> gone, Dossier dossier) {
    Traces traces = new Traces(gone);
    traces.look(List.of(dossier.getForm()), FreeTexts::in, DocumentKind.EVIDENCE_FORM);
    traces.look(dossier.getEvents(), FreeTexts::in, DocumentKind.EVENT);
    traces.look(dossier.getCodebooks(), FreeTexts::in, DocumentKind.CODEBOOK);
    traces.look(dossier.getResponses(), FreeTexts::in, DocumentKind.RESPONSES);
    return traces.traces;
  }

  static List<Trace> of(Collection<Words> gone, LocalOfferYear year) {
    Traces traces = new Traces(gone);
    traces.look(List.of(year), FreeTexts::in, DocumentKind.LOCAL_OFFER_COMMENTS);
    return traces.traces;
  }

  private <T> void look(List<T> documents, Function<T, List<FreeText>> texts, DocumentKind kind) {
    if (gone.isNothing()) {
      return;
    }
    for (int at = 0; at < documents.size(); at++) {
      for (FreeText text : texts.apply(documents.get(at))) {
        if (gone.isRepeatedBy(text.words())) {
          traces.add(new Trace(new DocumentRef(kind, at), text.place()));
        }
      }
    }
  }
}
