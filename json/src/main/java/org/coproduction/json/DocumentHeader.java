package org.coproduction.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** What a document says of itself: the name of its format, and its version. */
final class DocumentHeader {

  private static final int ENOUGH = 65_536;

  private DocumentHeader() {}

  /** The text of the first object's member {@code format}, if the beginning of the bytes has it. */
  static Optional<String> formatIn(byte[] document) {
    byte[] beginning = Arrays.copyOf(document, Math.min(document.length, ENOUGH));
    // Decoded leniently: whether all of it is UTF-8 is for whoever reads it to find.
    String text = DocumentText.withoutMark(new String(beginning, StandardCharsets.UTF_8));
    return in(text, "format", Token.STRING);
  }

  /** The text of the first object's member of a name, if it begins with a token. */
  static Optional<String> in(String text, String name, Token kind) {
    try (TokenSource source = new JacksonTokenSource(text, ReadLimits.standard())) {
      return source.next() == Token.START_OBJECT ? member(source, name, kind) : Optional.empty();
    } catch (UnreadableException notJson) {
      return Optional.empty();
    }
  }

  private static Optional<String> member(TokenSource source, String name, Token kind)
      throws UnreadableException {
    int depth = 1;
    while (depth > 0) {
      Token token = source.next();
      switch (token) {
        case START_OBJECT, START_ARRAY -> depth++;
        case END_OBJECT, END_ARRAY, END_OF_TEXT -> depth--;
        case NAME -> {
          if (depth == 1 && source.text().equals(name)) {
            return source.next() == kind ? Optional.of(source.text()) : Optional.empty();
          }
        }
        case STRING, NUMBER, BOOLEAN, NULL -> {}
      }
    }
    return Optional.empty();
  }
}
