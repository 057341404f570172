package org.coproduction.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.coproduction.dossier.Dossier;
import org.coproduction.finding.DocumentKind;
import org.coproduction.finding.DocumentRef;
import org.coproduction.privacy.FreeText;
import org.coproduction.privacy.FreeTexts;
import org.coproduction.value.Words;

/**
 * Looks for words that were taken back in all other texts of a dossier. Case, spaces and marks make
 * no difference. Words of a few letters stand everywhere, so they are looked for as whole texts
 * only.
 */
final class Traces {

  /** Below so many letters and digits, words are no quotation. */
  private static final int FEW = 12;

  private final List<String> gone;
  private final List<Trace> traces = new ArrayList<>();

  private Traces(List<String> gone) {
    this.gone = gone;
  }

  static List<Trace> of(List<Words> gone, Dossier dossier) {
    List<String> bare =
        gone.stream().map(Traces::bare).filter(text -> !text.isEmpty()).distinct().toList();
    if (bare.isEmpty()) {
      return List.of();
    }
    Traces traces = new Traces(bare);
    traces.look(List.of(dossier.getForm()), FreeTexts::in, DocumentKind.EVIDENCE_FORM);
    traces.look(dossier.getEvents(), FreeTexts::in, DocumentKind.EVENT);
    traces.look(dossier.getCodebooks(), FreeTexts::in, DocumentKind.CODEBOOK);
    traces.look(dossier.getResponses(), FreeTexts::in, DocumentKind.RESPONSES);
    return traces.traces;
  }

  private <T> void look(List<T> documents, Function<T, List<FreeText>> texts, DocumentKind kind) {
    for (int at = 0; at < documents.size(); at++) {
      for (FreeText text : texts.apply(documents.get(at))) {
        String bare = bare(text.words());
        boolean repeats =
            gone.stream()
                .anyMatch(one -> one.length() < FEW ? bare.equals(one) : bare.contains(one));
        if (repeats) {
          traces.add(new Trace(new DocumentRef(kind, at), text.place()));
        }
      }
    }
  }

  private static String bare(Words words) {
    StringBuilder bare = new StringBuilder();
    words
        .text()
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(bare::appendCodePoint);
    return bare.toString();
  }
}
