package org.coproduction.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
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
    traces.look(FreeTexts.in(dossier.getForm()), DocumentRef.the(DocumentKind.EVIDENCE_FORM));
    each(dossier.getEvents().size())
        .forEach(
            at ->
                traces.look(
                    FreeTexts.in(dossier.getEvents().get(at)),
                    new DocumentRef(DocumentKind.EVENT, at)));
    each(dossier.getCodebooks().size())
        .forEach(
            at ->
                traces.look(
                    FreeTexts.in(dossier.getCodebooks().get(at)),
                    new DocumentRef(DocumentKind.CODEBOOK, at)));
    each(dossier.getResponses().size())
        .forEach(
            at ->
                traces.look(
                    FreeTexts.in(dossier.getResponses().get(at)),
                    new DocumentRef(DocumentKind.RESPONSES, at)));
    return traces.traces;
  }

  private static IntStream each(int size) {
    return IntStream.range(0, size);
  }

  private void look(List<FreeText> texts, DocumentRef document) {
    for (FreeText text : texts) {
      String bare = bare(text.words());
      boolean repeats =
          gone.stream().anyMatch(one -> one.length() < FEW ? bare.equals(one) : bare.contains(one));
      if (repeats) {
        traces.add(new Trace(document, text.place()));
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
