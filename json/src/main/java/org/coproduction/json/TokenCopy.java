package org.coproduction.json;

/** Copies one value, token by token. */
final class TokenCopy {

  private TokenCopy() {}

  /**
   * Copies the value that begins with the current token of a source.
   *
   * @return the last token of the value, which is then the current one
   */
  static Token copy(TokenSource source, Token first, TokenSink sink) throws UnreadableException {
    Token token = first;
    for (int open = 0; ; token = source.next()) {
      switch (token) {
        case START_OBJECT -> sink.startObject();
        case END_OBJECT -> sink.endObject();
        case START_ARRAY -> sink.startArray();
        case END_ARRAY -> sink.endArray();
        case NAME -> sink.name(source.text());
        case STRING -> sink.string(source.text());
        case NUMBER -> sink.number(source.text());
        case BOOLEAN -> sink.bool(source.text().equals("true"));
        case NULL -> sink.nothing();
        case END_OF_TEXT -> throw new IllegalStateException("a value ends before the text does");
      }
      open += depthOf(token);
      if (open == 0) {
        return token;
      }
    }
  }

  private static int depthOf(Token token) {
    return switch (token) {
      case START_OBJECT, START_ARRAY -> 1;
      case END_OBJECT, END_ARRAY -> -1;
      case NAME, STRING, NUMBER, BOOLEAN, NULL, END_OF_TEXT -> 0;
    };
  }
}
