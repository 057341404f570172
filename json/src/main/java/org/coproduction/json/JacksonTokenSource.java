package org.coproduction.json;

import java.io.CharConversionException;
import org.coproduction.finding.FindingCode;
import org.coproduction.finding.TextPosition;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonFactoryBuilder;

/** Tokens from Jackson 3. */
final class JacksonTokenSource implements TokenSource {

  private static final JsonFactory STANDARD = factory(ReadLimits.standard());

  private final JsonParser parser;
  private final ReadLimits limits;
  private boolean isAtFirst;
  private int depth;

  private JacksonTokenSource(JsonParser parser, ReadLimits limits, boolean isAtFirst) {
    this.parser = parser;
    this.limits = limits;
    this.isAtFirst = isAtFirst;
  }

  JacksonTokenSource(String text, ReadLimits limits) {
    this(
        (limits.equals(ReadLimits.standard()) ? STANDARD : factory(limits))
            .createParser(ObjectReadContext.empty(), text),
        limits,
        false);
  }

  /** The tokens of the value whose first token a host's parser has come to. */
  static JacksonTokenSource at(JsonParser parser, ReadLimits limits) {
    return new JacksonTokenSource(parser, limits, true);
  }

  @Override
  public Token next() throws UnreadableException {
    Token token = token(nextOfParser());
    if (token == Token.START_OBJECT || token == Token.START_ARRAY) {
      depth++;
      if (depth > limits.depth()) {
        throw new UnreadableException(JsonCodes.TOO_DEEP, position());
      }
    } else if (token == Token.END_OBJECT || token == Token.END_ARRAY) {
      depth--;
    }
    return token;
  }

  @Override
  public String text() throws UnreadableException {
    String text;
    try {
      text = parser.getString();
    } catch (JacksonException quotesTheText) {
      throw unreadable(quotesTheText);
    }
    // A host's parser has limits of its own.
    if (text.length() > limits.lengthOf(token(parser.currentToken()))) {
      throw new UnreadableException(JsonCodes.TOO_LONG, position());
    }
    return text;
  }

  @Override
  public TextPosition position() {
    return position(parser.currentTokenLocation());
  }

  @Override
  public void close() {
    parser.close();
  }

  private @Nullable JsonToken nextOfParser() throws UnreadableException {
    try {
      if (isAtFirst) {
        isAtFirst = false;
        return parser.currentToken();
      }
      return parser.nextToken();
    } catch (JacksonException quotesTheText) {
      throw unreadable(quotesTheText);
    }
  }

  private static Token token(@Nullable JsonToken token) throws UnreadableException {
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
      // Text has no such token; what a host parses may.
      case NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT ->
          throw new UnreadableException(JsonCodes.NOT_JSON, DocumentText.START);
    };
  }

  /** Jackson's message and the exception itself quote the text, so neither is kept. */
  private UnreadableException unreadable(JacksonException fault) {
    if (fault instanceof JacksonIOException
        && !(fault.getCause() instanceof CharConversionException)) {
      // That a host's stream failed is no fault of the text.
      throw fault;
    }
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
