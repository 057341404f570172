package org.coproduction.json;

import org.coproduction.finding.FindingCode;
import org.coproduction.finding.TextPosition;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonFactoryBuilder;

/** Tokens from Jackson 3. */
final class JacksonTokenSource implements TokenSource {

  private static final JsonFactory STANDARD = factory(ReadLimits.standard());

  private final JsonParser parser;
  private final int maxDepth;
  private int depth;

  JacksonTokenSource(String text, ReadLimits limits) {
    JsonFactory factory = limits.equals(ReadLimits.standard()) ? STANDARD : factory(limits);
    parser = factory.createParser(ObjectReadContext.empty(), text);
    maxDepth = limits.depth();
  }

  @Override
  public Token next() throws UnreadableException {
    Token token = token(nextOfParser());
    if (token == Token.START_OBJECT || token == Token.START_ARRAY) {
      depth++;
      if (depth > maxDepth) {
        throw new UnreadableException(JsonCodes.TOO_DEEP, position());
      }
    } else if (token == Token.END_OBJECT || token == Token.END_ARRAY) {
      depth--;
    }
    return token;
  }

  @Override
  public String text() throws UnreadableException {
    try {
      return parser.getString();
    } catch (JacksonException quotesTheText) {
      throw unreadable(quotesTheText);
    }
  }

  @Override
  public TextPosition position() {
    return position(parser.currentTokenLocation());
  }

  @Override
  public void close() {
    parser.close();
  }

  private JsonToken nextOfParser() throws UnreadableException {
    try {
      return parser.nextToken();
    } catch (JacksonException quotesTheText) {
      throw unreadable(quotesTheText);
    }
  }

  private static Token token(JsonToken token) {
    if (token == null) {
      return Token.END_OF_TEXT;
    }
    return switch (token) {
      case START_OBJECT -> Token.START_OBJECT;
      case END_OBJECT -> Token.END_OBJECT;
      case START_ARRAY -> Token.START_ARRAY;
      case END_ARRAY -> Token.END_ARRAY;
      case PROPERTY_NAME -> Token.NAME;
      case VALUE_STRING -> Token.STRING;
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Token.NUMBER;
      case VALUE_TRUE, VALUE_FALSE -> Token.BOOLEAN;
      case VALUE_NULL -> Token.NULL;
      case NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT ->
          throw new IllegalStateException("text has no such token");
    };
  }

  /** Jackson's message and the exception itself quote the text, so neither is kept. */
  private UnreadableException unreadable(JacksonException fault) {
    FindingCode code =
        fault instanceof StreamConstraintsException
            ? JsonCodes.TOO_LONG
            : fault instanceof UnexpectedEndOfInputException
                ? JsonCodes.CUT_SHORT
                : JsonCodes.NOT_JSON;
    TokenStreamLocation location = fault.getLocation();
    // Limits are checked where nobody knows the place: the parser still does.
    return new UnreadableException(
        code, position(location == null ? parser.currentLocation() : location));
  }

  private static TextPosition position(TokenStreamLocation location) {
    return location == null
        ? DocumentText.START
        : new TextPosition(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
  }

  private static JsonFactory factory(ReadLimits limits) {
    return new JsonFactoryBuilder()
        .streamReadConstraints(
            StreamReadConstraints.builder()
                .maxDocumentLength(limits.documentSize())
                // One more, so that it is the reader that finds it.
                .maxNestingDepth(limits.depth() + 1)
                .maxStringLength(limits.stringLength())
                .maxNameLength(limits.nameLength())
                .maxNumberLength(limits.numberLength())
                .build())
        // A factory that lives on would remember the names of members, and a name can be a child's.
        .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
        .build();
  }
}
