package org.coproduction.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.coproduction.evidence.Question;

/**
 * One question of a form and the pieces that were written under it.
 *
 * @param asks what it asks about
 * @param label its label, where it has one
 * @param pieces what was written, in order; added to while the form is laid out
 */
record FormBlock(Question asks, Optional<Piece> label, List<Piece> pieces) {

  static FormBlock under(Question asks, Piece label) {
    return new FormBlock(asks, Optional.of(label), new ArrayList<>());
  }

  static FormBlock withoutLabel() {
    return new FormBlock(Question.OTHER, Optional.empty(), new ArrayList<>());
  }

  /** Whether it takes one value and no more: the fields of the sign-off. */
  boolean isField() {
    return asks == Question.NAME || asks == Question.DESIGNATION || asks == Question.DATE;
  }

  /**
   * What was written, as it was written; several empty lines between paragraphs become one.
   *
   * @param source the text it stands in
   */
  String text(SourceText source) {
    StringBuilder text = new StringBuilder();
    int at = 0;
    while (at < pieces.size()) {
      Piece first = pieces.get(at);
      Piece last = first;
      while (at + 1 < pieces.size() && pieces.get(at + 1).number() == first.number()) {
        last = pieces.get(++at);
      }
      text.append(source.line(first.number()), first.from(), last.to());
      at++;
      if (at < pieces.size()) {
        text.append(pieces.get(at).number() - first.number() > 1 ? "\n\n" : "\n");
      }
    }
    return text.toString();
  }
}
