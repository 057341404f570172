package org.coproduction.json;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.coproduction.finding.TextPosition;

/** The steps from the first version of a format to the present one, in order. */
final class Upgrades {

  private final List<Upgrade> steps;

  Upgrades(List<Upgrade> steps) {
    this.steps = List.copyOf(steps);
  }

  /** The present version. */
  int version() {
    return steps.size() + 1;
  }

  /** The tokens of a document in the words of the present version; positions are its own. */
  TokenSource tokens(String text, ReadLimits limits) throws UnreadableException {
    int from = steps.isEmpty() ? version() : versionOf(text);
    if (from < 1 || from >= version()) {
      return new JacksonTokenSource(text, limits);
    }
    List<JsonLeaf> tokens = new ArrayList<>();
    TextPosition end;
    try (TokenSource source = new JacksonTokenSource(text, limits)) {
      if (JsonNode.read(source, source.next()) instanceof JsonObject document) {
        steps.subList(from - 1, steps.size()).forEach(step -> step.apply(document));
        document.setNumber("version", version());
        document.addTo(tokens);
      }
      requireEnd(source);
      end = source.position();
    }
    return new Replay(tokens, end);
  }

  private static void requireEnd(TokenSource source) throws UnreadableException {
    Token token;
    try {
      token = source.next();
    } catch (UnreadableException notJson) {
      throw new UnreadableException(JsonCodes.TRAILING_TEXT, notJson.position());
    }
    if (token != Token.END_OF_TEXT) {
      throw new UnreadableException(JsonCodes.TRAILING_TEXT, source.position());
    }
  }

  /** The version that a document says it has, or 0 where it says none that there ever was. */
  private static int versionOf(String text) {
    Optional<String> digits = DocumentHeader.in(text, "version", Token.NUMBER);
    return digits
        .filter(number -> number.matches("[1-9][0-9]{0,5}"))
        .map(Integer::valueOf)
        .orElse(0);
  }

  /** Tokens that are known already. */
  private static final class Replay implements TokenSource {

    private final Iterator<JsonLeaf> tokens;
    private JsonLeaf current;

    Replay(List<JsonLeaf> tokens, TextPosition end) {
      this.tokens = tokens.iterator();
      this.current = new JsonLeaf(Token.END_OF_TEXT, "", end);
    }

    @Override
    public Token next() {
      current =
          tokens.hasNext()
              ? tokens.next()
              : new JsonLeaf(Token.END_OF_TEXT, "", current.position());
      return current.token();
    }

    @Override
    public String text() {
      return current.text();
    }

    @Override
    public TextPosition position() {
      return current.position();
    }

    @Override
    public void close() {}
  }
}
