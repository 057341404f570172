package org.coproduction.json;

import org.coproduction.finding.TextPosition;

/** The tokens of one JSON text, in order: all that the reader needs of a parser. */
interface TokenSource extends AutoCloseable {

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
   * @throws UnreadableException where the text is not JSON or goes beyond a limit
   */
  String text() throws UnreadableException;

  /** Where the current token begins. */
  TextPosition position();

  @Override
  void close();
}
