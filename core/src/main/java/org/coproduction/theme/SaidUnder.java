package org.coproduction.theme;

import java.util.Optional;
import org.coproduction.feedback.FeedbackItem;
import org.coproduction.text.Tokens;
import org.coproduction.value.Words;

/**
 * The words of a line with those above it that tell what it is about.
 *
 * @param line the line
 * @param length how long it is, in code points
 * @param parent the line that it stands under
 * @param prompt the question or heading that it answers
 */
record SaidUnder(Tokens line, int length, Optional<Tokens> parent, Optional<Tokens> prompt) {

  static SaidUnder of(Words said) {
    return new SaidUnder(tokens(said), said.length(), Optional.empty(), Optional.empty());
  }

  static SaidUnder of(FeedbackItem item, Optional<FeedbackItem> parent) {
    return new SaidUnder(
        tokens(item.getText()),
        item.getText().length(),
        parent.map(above -> tokens(above.getText())),
        Optional.empty());
  }

  private static Tokens tokens(Words words) {
    return Tokens.of(words.text());
  }
}
