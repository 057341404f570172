package org.coproduction.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.coproduction.finding.TextPosition;

/** The characters of a document that came as bytes. */
final class DocumentText {

  /** Where whatever is wrong with a document as a whole is said to be. */
  static final TextPosition START = new TextPosition(1, 1);

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private DocumentText() {}

  /** Decodes UTF-8 strictly: a parser would take some malformed bytes for characters. */
  static String decoded(byte[] bytes, ReadLimits limits) throws UnreadableException {
    requireSize(bytes.length, limits);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    try {
      return withoutMark(decoder().decode(in).toString());
    } catch (CharacterCodingException notUtf8) {
      throw new UnreadableException(JsonCodes.NOT_UTF8, positionAfter(bytes, in.position()));
    }
  }

  /** Checks characters that need no decoding. */
  static String checked(String text, ReadLimits limits) throws UnreadableException {
    requireSize(text.length(), limits);
    return withoutMark(text);
  }

  private static void requireSize(int size, ReadLimits limits) throws UnreadableException {
    if (size > limits.documentSize()) {
      throw new UnreadableException(JsonCodes.TOO_LARGE, START);
    }
  }

  static String withoutMark(String text) {
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
  }

  private static CharsetDecoder decoder() {
    return StandardCharsets.UTF_8
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  private static TextPosition positionAfter(byte[] bytes, int length) {
    CharBuffer before = CharBuffer.allocate(length);
    CoderResult decoded = decoder().decode(ByteBuffer.wrap(bytes, 0, length), before, true);
    if (decoded.isError()) {
      throw new IllegalStateException("the bytes before the first malformed one are well formed");
    }
    String text = withoutMark(before.flip().toString());
    int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
    return new TextPosition(line, text.length() - text.lastIndexOf('\n'));
  }
}
