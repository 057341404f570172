package org.coproduction.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.coproduction.value.TextSpan;

/**
 * The words and numbers of one text, in order, each with the place where it stands.
 *
 * <p>Hyphens and slashes part words, so "co-production", "co production" and "co -production" are
 * the same two; apostrophes, straight or curly, do not. Immutable and thread-safe.
 */
public final class Tokens {

  private final String text;
  private final List<Token> tokens;

  Tokens(String text, List<Token> tokens) {
    this.text = text;
    this.tokens = List.copyOf(tokens);
  }

  /**
   * Takes a text apart.
   *
   * @param text any text
   * @return its tokens
   */
  public static Tokens of(String text) {
    return new Tokens(text, new Tokeniser(text).tokens());
  }

  /**
   * The same text with some words read as others: misspelt ones as they are meant.
   *
   * @param meant the words that are meant, in lower case, by those that are written; a word that it
   *     does not name is meant as it stands
   * @return the tokens in the same places
   */
  public Tokens respelt(Map<String, String> meant) {
    if (tokens.stream().noneMatch(token -> meant.containsKey(token.word()))) {
      return this;
    }
    return new Tokens(text, tokens.stream().map(token -> token.respelt(meant)).toList());
  }

  /** {@return how many there are} */
  public int size() {
    return tokens.size();
  }

  /**
   * A token in its folded form.
   *
   * @param index which, from 0
   * @return the word in lower case, without accents, apostrophes and possessive ending
   */
  public String word(int index) {
    return tokens.get(index).word();
  }

  /**
   * The words without case, accents, signs and spacing, by which two printings are one.
   *
   * @return the folded words, each with a space behind it
   */
  public String wording() {
    StringBuilder words = new StringBuilder();
    tokens.forEach(token -> words.append(token.word()).append(' '));
    return words.toString();
  }

  /**
   * The part of a word that its grammatical forms share.
   *
   * @param index which token, from 0
   * @return the stem
   */
  public String stem(int index) {
    return tokens.get(index).stem();
  }

  /**
   * Whether a token stands first in its sentence.
   *
   * @param index which, from 0
   * @return true for the first token, and for each after a full stop, question mark, exclamation
   *     mark, semicolon or line end
   */
  public boolean startsSentence(int index) {
    return tokens.get(index).startsSentence();
  }

  /**
   * Whether a token begins with a capital letter.
   *
   * @param index which, from 0
   * @return true for names, acronyms and first words
   */
  public boolean isCapitalised(int index) {
    return Character.isUpperCase(text.codePointAt(tokens.get(index).from()));
  }

  /**
   * Where some tokens stand.
   *
   * @param first the first of them
   * @param end the one after the last
   * @return the stretch of the text, in code points
   */
  public TextSpan span(int first, int end) {
    return new TextSpan(tokens.get(first).codePoint(), tokens.get(end - 1).codePointEnd());
  }

  /**
   * Some tokens as they stand in the text.
   *
   * @param first the first of them
   * @param end the one after the last
   * @return the text from the first to the last, with what stands between
   */
  public String text(int first, int end) {
    return text.substring(tokens.get(first).from(), tokens.get(end - 1).to());
  }

  /**
   * What stands between a token and the one before it.
   *
   * @param index which token, from 0 to {@link #size()}
   * @return the signs and white space before it; for {@link #size()}, those after the last
   */
  public String before(int index) {
    int from = index == 0 ? 0 : tokens.get(index - 1).to();
    int to = index == tokens.size() ? text.length() : tokens.get(index).from();
    return text.substring(from, to);
  }

  /**
   * The sentences of the text.
   *
   * @return the first token of each sentence, in order
   */
  public List<Integer> sentenceStarts() {
    List<Integer> starts = new ArrayList<>();
    for (int index = 0; index < tokens.size(); index++) {
      if (tokens.get(index).startsSentence()) {
        starts.add(index);
      }
    }
    return List.copyOf(starts);
  }
}
