package org.coproduction.json.jackson2;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.coproduction.finding.FindingCode;
import org.coproduction.finding.TextPosition;
import org.coproduction.json.JsonCodes;
import org.coproduction.json.ReadLimits;
import org.coproduction.json.Reading;
import org.coproduction.json.RecordType;
import org.coproduction.json.Token;
import org.coproduction.json.TokenSource;
import org.coproduction.json.UnreadableException;
import org.jspecify.annotations.Nullable;

/** The tokens of the value whose first token a host's parser of Jackson 2 has come to. */
final class ParserTokens implements TokenSource {

  private static final TextPosition START = new TextPosition(1, 1);

  private final JsonParser parser;
  private final ReadLimits limits;
  private boolean isAtFirst = true;
  private int depth;

  private ParserTokens(JsonParser parser, ReadLimits limits) {
    this.parser = parser;
    this.limits = limits;
  }

  /** Reads a value; that the host's stream failed reaches the host as it was. */
  static <T> Reading<T> read(RecordType<T> type, JsonParser parser, ReadLimits limits)
      throws IOException {
    try {
      return type.read(new ParserTokens(parser, limits), limits);
    } catch (UncheckedIOException failed) {
      throw failed.getCause();
    }
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
      text = parser.getText();
    } catch (IOException quotesTheText) {
      throw unreadable(quotesTheText);
    }
    if (text.length() > limits.lengthOf(token(parser.currentToken()))) {
      throw new UnreadableException(JsonCodes.TOO_LONG, position());
    }
    return text;
  }

  @Override
  public TextPosition position() {
    return position(parser.currentTokenLocation());
  }

  /** The parser is the host's to close. */
  @Override
  public void close() {}

  private @Nullable JsonToken nextOfParser() throws UnreadableException {
    if (isAtFirst) {
      isAtFirst = false;
      return parser.currentToken();
    }
    try {
      return parser.nextToken();
    } catch (IOException quotesTheText) {
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
      case FIELD_NAME -> Token.NAME;
      case VALUE_STRING -> Token.STRING;
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Token.NUMBER;
      case VALUE_TRUE, VALUE_FALSE -> Token.BOOLEAN;
      case VALUE_NULL -> Token.NULL;
      // Text has no such token; what a host parses may.
      case NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT ->
          throw new UnreadableException(JsonCodes.NOT_JSON, START);
    };
  }

  /** Jackson's message and the exception itself quote the text, so neither is kept. */
  private UnreadableException unreadable(IOException fault) {
    if (fault instanceof JacksonException ofTheText) {
      JsonLocation location = ofTheText.getLocation();
      // Limits are checked where nobody knows the place: the parser still does.
      return new UnreadableException(
          codeOf(ofTheText), position(location == null ? parser.currentLocation() : location));
    }
    if (fault instanceof CharConversionException) {
      return new UnreadableException(JsonCodes.NOT_JSON, position(parser.currentLocation()));
    }
    throw new UncheckedIOException(fault);
  }

  private static FindingCode codeOf(JacksonException fault) {
    if (fault instanceof StreamConstraintsException) {
      return JsonCodes.TOO_LONG;
    }
    return fault instanceof JsonEOFException ? JsonCodes.CUT_SHORT : JsonCodes.NOT_JSON;
  }

  private static TextPosition position(@Nullable JsonLocation location) {
    return location == null
        ? START
        : new TextPosition(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
  }
}
