package org.coproduction.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** The name of the format that a document says it has. */
final class FormatName {

  private static final int ENOUGH = 65_536;

  private FormatName() {}

  /** The text of the first object's member {@code format}, if the beginning of the bytes has it. */
  static Optional<String> in(byte[] document) {
    byte[] beginning = Arrays.copyOf(document, Math.min(document.length, ENOUGH));
    // Decoded leniently: whether all of it is UTF-8 is for whoever reads it to find.
    String text = DocumentText.withoutMark(new String(beginning, StandardCharsets.UTF_8));
    try (TokenSource source = new JacksonTokenSource(text, ReadLimits.standard())) {
      return source.next() == Token.START_OBJECT ? member(source) : Optional.empty();
    } catch (UnreadableException notJson) {
      return Optional.empty();
    }
  }

  private static Optional<String> member(TokenSource source) throws UnreadableException {
    int depth = 1;
    while (depth > 0) {
      Token token = source.next();
      switch (token) {
        case START_OBJECT, START_ARRAY -> depth++;
        case END_OBJECT, END_ARRAY, END_OF_TEXT -> depth--;
        case NAME -> {
          if (depth == 1 && source.text().equals("format")) {
            return source.next() == Token.STRING ? Optional.of(source.text()) : Optional.empty();
          }
        }
        case STRING, NUMBER, BOOLEAN, NULL -> {}
      }
    }
    return Optional.empty();
  }
}
