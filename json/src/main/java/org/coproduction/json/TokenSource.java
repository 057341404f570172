package org.coproduction.json;

import org.coproduction.finding.TextPosition;

/**
 * The tokens of one JSON text, in order: all that the reader needs of a parser, so that a host can
 * bring any.
 */
public interface TokenSource extends AutoCloseable {

  /**
   * Goes on to the next token.
   *
   * @return the token, {@link Token#END_OF_TEXT} after the last
   * @throws UnreadableException where the text is not JSON or goes beyond a limit
   */
  Token next() throws UnreadableException;

  /**
   * The name, text, digits, {@code true} or {@code false} of the current token.
   *
   * @return the text, with escapes resolved; digits as they are written
   * @throws UnreadableException where the text is not JSON or goes beyond a limit
   */
  String text() throws UnreadableException;

  /**
   * Where the current token begins.
   *
   * @return the position; the first of a text where the parser knows none
   */
  TextPosition position();

  @Override
  void close();
}
