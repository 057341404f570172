package org.coproduction.json;

import java.util.List;
import org.coproduction.finding.TextPosition;

/**
 * One token with its text and place.
 *
 * @param token the token
 * @param text its text; empty where it has none
 * @param position where it begins
 */
record JsonLeaf(Token token, String text, TextPosition position) implements JsonNode {

  /** The current token of a source. */
  static JsonLeaf at(TokenSource source, Token token) throws UnreadableException {
    boolean hasText =
        token == Token.NAME
            || token == Token.STRING
            || token == Token.NUMBER
            || token == Token.BOOLEAN;
    return new JsonLeaf(token, hasText ? source.text() : "", source.position());
  }

  @Override
  public void addTo(List<JsonLeaf> tokens) {
    tokens.add(this);
  }

  /** The text is what somebody wrote. */
  @Override
  public String toString() {
    return token.name();
  }
}
