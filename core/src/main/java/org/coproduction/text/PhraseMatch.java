package org.coproduction.text;

/**
 * A phrase found in a text.
 *
 * @param <T> what phrases mean
 * @param meaning what the phrase means
 * @param first its first token
 * @param end the token after its last
 */
public record PhraseMatch<T>(T meaning, int first, int end) {

  /** {@return how many tokens it has} */
  public int length() {
    return end - first;
  }
}
