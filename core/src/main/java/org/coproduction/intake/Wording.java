package org.coproduction.intake;

import org.coproduction.text.Tokens;

/** The words of a text without case, punctuation and spacing, by which two printings are one. */
final class Wording {

  private Wording() {}

  static String of(Tokens tokens) {
    StringBuilder words = new StringBuilder();
    for (int index = 0; index < tokens.size(); index++) {
      words.append(tokens.word(index)).append(' ');
    }
    return words.toString();
  }

  static boolean isSame(Tokens left, Tokens right) {
    return of(left).equals(of(right));
  }
}
