package org.coproduction.text;

/**
 * Room in which texts are taken apart one after another, so that a million short ones need no more
 * memory than the longest of them. For one thread.
 */
public final class TokenRoom {

  private final TokenTable table = new TokenTable();
  private final Tokeniser tokeniser = new Tokeniser(table);
  private final Tokens tokens = new Tokens(table);

  /**
   * Takes a text apart.
   *
   * @param text any text
   * @return its tokens; they last until the next text
   */
  public Tokens of(String text) {
    tokeniser.take(text);
    return tokens;
  }
}
