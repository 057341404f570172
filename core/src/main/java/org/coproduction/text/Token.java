package org.coproduction.text;

import java.util.Map;

/**
 * One word or number of a text.
 *
 * @param word the word in lower case, without accents, apostrophes and possessive ending
 * @param stem the part that its grammatical forms share
 * @param from its first UTF-16 unit in the text
 * @param to the unit after its last
 * @param codePoint its first code point in the text
 * @param codePointEnd the code point after its last
 * @param startsSentence whether a new sentence begins with it
 */
record Token(
    String word,
    String stem,
    int from,
    int to,
    int codePoint,
    int codePointEnd,
    boolean startsSentence) {

  /** The same token with the word that is meant, where another is written. */
  Token respelt(Map<String, String> meant) {
    String other = meant.getOrDefault(word, word);
    return other.equals(word)
        ? this
        : new Token(other, Stem.of(other), from, to, codePoint, codePointEnd, startsSentence);
  }
}
