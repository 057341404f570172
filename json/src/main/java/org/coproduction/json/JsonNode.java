package org.coproduction.json;

import java.util.ArrayList;
import java.util.List;
import org.coproduction.finding.TextPosition;

/** A value of a JSON text with its place in it, to be rearranged before it is read. */
sealed interface JsonNode permits JsonLeaf, JsonList, JsonObject {

  /** Where the value begins. */
  TextPosition position();

  /** Puts the tokens of the value behind others. */
  void addTo(List<JsonLeaf> tokens);

  /** Reads the value that begins with the current token, and goes to its last token. */
  static JsonNode read(TokenSource source, Token first) throws UnreadableException {
    TextPosition position = source.position();
    return switch (first) {
      case START_OBJECT -> {
        JsonObject object = new JsonObject(position);
        while (source.next() == Token.NAME) {
          JsonLeaf name = JsonLeaf.at(source, Token.NAME);
          object.add(name, read(source, source.next()));
        }
        yield object;
      }
      case START_ARRAY -> {
        List<JsonNode> elements = new ArrayList<>();
        for (Token token = source.next(); token != Token.END_ARRAY; token = source.next()) {
          elements.add(read(source, token));
        }
        yield new JsonList(position, elements);
      }
      case END_OBJECT, END_ARRAY, NAME, STRING, NUMBER, BOOLEAN, NULL, END_OF_TEXT ->
          JsonLeaf.at(source, first);
    };
  }
}
