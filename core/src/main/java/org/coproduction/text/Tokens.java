package org.coproduction.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.coproduction.value.TextSpan;

/**
 * The words and numbers of one text, in order, each with the place where it stands.
 *
 * <p>Hyphens and slashes part words, so "co-production", "co production" and "co -production" are
 * the same two; apostrophes, straight or curly, do not. Immutable and thread-safe, unless they are
 * of a {@link TokenRoom}.
 */
public final class Tokens {

  private final TokenTable table;

  Tokens(TokenTable table) {
    this.table = table;
  }

  /**
   * Takes a text apart.
   *
   * @param text any text
   * @return its tokens
   */
  public static Tokens of(String text) {
    TokenTable table = new TokenTable();
    new Tokeniser(table).take(text);
    table.trim();
    return new Tokens(table);
  }

  TokenTable table() {
    return table;
  }

  /**
   * The same text with some words read as others: misspelt ones as they are meant.
   *
   * @param meant the words that are meant, in lower case, by those that are written; a word that it
   *     does not name is meant as it stands
   * @return the tokens in the same places
   */
  public Tokens respelt(Map<String, String> meant) {
    for (int index = 0; index < table.size(); index++) {
      if (meant.containsKey(table.word(index))) {
        return new Tokens(table.respelt(meant));
      }
    }
    return this;
  }

  /** {@return how many there are} */
  public int size() {
    return table.size();
  }

  /**
   * A token in its folded form.
   *
   * @param index which, from 0
   * @return the word in lower case, without accents, apostrophes and possessive ending
   */
  public String word(int index) {
    return table.word(index);
  }

  /**
   * The words without case, accents, signs and spacing, by which two printings are one.
   *
   * @return the folded words, each with a space behind it
   */
  public String wording() {
    StringBuilder words = new StringBuilder();
    for (int index = 0; index < size(); index++) {
      words.append(word(index)).append(' ');
    }
    return words.toString();
  }

  /**
   * The part of a word that its grammatical forms share.
   *
   * @param index which token, from 0
   * @return the stem
   */
  public String stem(int index) {
    return table.stem(index);
  }

  /**
   * Whether a token stands first in its sentence.
   *
   * @param index which, from 0
   * @return true for the first token, and for each after a full stop, question mark, exclamation
   *     mark, semicolon or line end
   */
  public boolean startsSentence(int index) {
    return table.startsSentence(index);
  }

  /**
   * Whether a token begins with a capital letter.
   *
   * @param index which, from 0
   * @return true for names, acronyms and first words
   */
  public boolean isCapitalised(int index) {
    return Character.isUpperCase(table.text().codePointAt(table.from(index)));
  }

  /**
   * Where some tokens stand.
   *
   * @param first the first of them
   * @param end the one after the last
   * @return the stretch of the text, in code points
   */
  public TextSpan span(int first, int end) {
    return new TextSpan(table.codePoints(table.from(first)), table.codePoints(table.to(end - 1)));
  }

  /**
   * Some tokens as they stand in the text.
   *
   * @param first the first of them
   * @param end the one after the last
   * @return the text from the first to the last, with what stands between
   */
  public String text(int first, int end) {
    return table.text().substring(table.from(first), table.to(end - 1));
  }

  /**
   * What stands between a token and the one before it.
   *
   * @param index which token, from 0 to {@link #size()}
   * @return the signs and white space before it; for {@link #size()}, those after the last
   */
  public String before(int index) {
    int from = index == 0 ? 0 : table.to(index - 1);
    int to = index == size() ? table.text().length() : table.from(index);
    return table.text().substring(from, to);
  }

  /**
   * The sentences of the text.
   *
   * @return the first token of each sentence, in order
   */
  public List<Integer> sentenceStarts() {
    List<Integer> starts = new ArrayList<>();
    for (int index = 0; index < size(); index++) {
      if (table.startsSentence(index)) {
        starts.add(index);
      }
    }
    return List.copyOf(starts);
  }
}
