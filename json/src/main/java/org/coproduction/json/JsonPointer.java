package org.coproduction.json;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A JSON Pointer (RFC 6901), such as findings carry, that finds the value it names in a text.
 *
 * <p>Immutable and thread-safe.
 */
public final class JsonPointer {

  private static final Pattern GRAMMAR = Pattern.compile("(/([^/~]|~[01])*)*");
  private static final Pattern POSITION = Pattern.compile("0|[1-9][0-9]*");

  private final List<String> steps;

  private JsonPointer(List<String> steps) {
    this.steps = steps;
  }

  /**
   * Reads a pointer.
   *
   * @param pointer the pointer, empty for the whole document
   * @return the pointer
   * @throws org.coproduction.value.MalformedValueException {@code json.pointer.malformed}
   */
  public static JsonPointer of(String pointer) {
    if (!GRAMMAR.matcher(pointer).matches()) {
      throw JsonCodes.refusal(JsonCodes.MALFORMED_POINTER);
    }
    return new JsonPointer(
        Stream.of(pointer.split("/", -1))
            .skip(1)
            .map(step -> step.replace("~1", "/").replace("~0", "~"))
            .toList());
  }

  /**
   * The value that it names.
   *
   * @param json a JSON text
   * @return the value as JSON without white space, or nothing where the text has no such value, or
   *     is not JSON as far as the end of the value
   */
  public Optional<String> valueIn(String json) {
    try (TokenSource source = new JacksonTokenSource(json, ReadLimits.standard())) {
      Token token = source.next();
      for (String step : steps) {
        token = token == Token.END_OF_TEXT ? token : stepInto(source, token, step);
      }
      return token == Token.END_OF_TEXT ? Optional.empty() : Optional.of(copied(source, token));
    } catch (UnreadableException notJson) {
      return Optional.empty();
    }
  }

  /** Goes to the first token of the named part, or to the end of the text where there is none. */
  private static Token stepInto(TokenSource source, Token token, String step)
      throws UnreadableException {
    boolean object = token == Token.START_OBJECT;
    if (!object && !(token == Token.START_ARRAY && POSITION.matcher(step).matches())) {
      return Token.END_OF_TEXT;
    }
    Token at = source.next();
    for (int position = 0; at != Token.END_OBJECT && at != Token.END_ARRAY; position++) {
      String here = object ? source.text() : Integer.toString(position);
      Token value = object ? source.next() : at;
      if (here.equals(step)) {
        return value;
      }
      skip(source, value);
      at = source.next();
    }
    return Token.END_OF_TEXT;
  }

  private static void skip(TokenSource source, Token first) throws UnreadableException {
    copied(source, first);
  }

  private static String copied(TokenSource source, Token first) throws UnreadableException {
    JacksonTokenSink copy = JacksonTokenSink.compact();
    TokenCopy.copy(source, first, copy);
    return copy.finished();
  }
}
