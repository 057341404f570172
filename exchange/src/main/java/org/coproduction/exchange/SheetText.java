package org.coproduction.exchange;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.coproduction.finding.Place;
import org.coproduction.finding.TextPosition;
import org.jspecify.annotations.Nullable;

/**
 * The characters of a table: UTF-8 where the bytes are that, else Windows-1252 where they can be.
 *
 * @param text the characters, without a byte order mark
 * @param encoding how they stood in the bytes
 */
record SheetText(String text, TextEncoding encoding) {

  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final TextPosition START = new TextPosition(1, 1);

  /** The characters, or nothing where there are none or the bytes are of neither encoding. */
  static Optional<SheetText> of(byte[] bytes, ExchangeLimits limits, Notes notes) {
    if (bytes.length > limits.documentSize()) {
      notes.add(ExchangeCodes.TOO_LARGE, Place.root(), START);
      return Optional.empty();
    }
    SheetText decoded = decoded(bytes, notes);
    if (decoded == null) {
      return Optional.empty();
    }
    if (decoded.text.isBlank()) {
      notes.add(ExchangeCodes.EMPTY, Place.root(), START);
      return Optional.empty();
    }
    int nothing = decoded.text.indexOf('\0');
    if (nothing >= 0) {
      notes.add(ExchangeCodes.NULL_CHARACTER, Place.root(), position(decoded.text, nothing));
      return Optional.empty();
    }
    return Optional.of(decoded);
  }

  private static @Nullable SheetText decoded(byte[] bytes, Notes notes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    try {
      String text = strict(StandardCharsets.UTF_8).decode(in).toString();
      return new SheetText(
          text.indexOf(BYTE_ORDER_MARK) == 0 ? text.substring(1) : text, TextEncoding.UTF_8);
    } catch (CharacterCodingException notUtf8) {
      boolean saysUtf8 = bytes.length > 2 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB;
      SheetText older = saysUtf8 ? null : windows1252(bytes, notes);
      if (older == null) {
        notes.add(ExchangeCodes.UNDECODABLE, Place.root(), positionAfter(bytes, in.position()));
      }
      return older;
    }
  }

  private static @Nullable SheetText windows1252(byte[] bytes, Notes notes) {
    try {
      String text =
          strict(Charset.forName("windows-1252")).decode(ByteBuffer.wrap(bytes)).toString();
      notes.add(ExchangeCodes.WINDOWS_1252, Place.root(), START);
      return new SheetText(text, TextEncoding.WINDOWS_1252);
    } catch (CharacterCodingException neither) {
      return null;
    }
  }

  private static CharsetDecoder strict(Charset charset) {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  /** The line and column of the first byte that is no UTF-8. */
  private static TextPosition positionAfter(byte[] bytes, int length) {
    CharBuffer before = CharBuffer.allocate(length);
    strict(StandardCharsets.UTF_8).decode(ByteBuffer.wrap(bytes, 0, length), before, true);
    String text = before.flip().toString();
    return position(text, text.length());
  }

  private static TextPosition position(String text, int at) {
    int line = 1 + (int) text.chars().limit(at).filter(c -> c == '\n').count();
    return new TextPosition(line, at - text.lastIndexOf('\n', Math.max(0, at - 1)));
  }

  /** Shows how, never what. */
  @Override
  public String toString() {
    return "SheetText[" + encoding + "]";
  }
}
