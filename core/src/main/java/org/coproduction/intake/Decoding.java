package org.coproduction.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Bytes as text.
 *
 * @param text the text, without a byte order mark
 * @param guessed whether the encoding is a guess
 */
record Decoding(String text, boolean guessed) {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  static Decoding of(byte[] bytes) {
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return new Decoding(decoded(bytes, StandardCharsets.UTF_16BE), false);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return new Decoding(decoded(bytes, StandardCharsets.UTF_16LE), false);
    }
    try {
      return new Decoding(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString(), false);
    } catch (CharacterCodingException notUtf8) {
      // A byte order mark says UTF-8, so what is broken behind it is broken and nothing else.
      return startsWith(bytes, 0xEF, 0xBB, 0xBF)
          ? new Decoding(decoded(bytes, StandardCharsets.UTF_8), false)
          : new Decoding(decoded(bytes, WINDOWS_1252), true);
    }
  }

  private static String decoded(byte[] bytes, Charset charset) {
    return charset.decode(ByteBuffer.wrap(bytes)).toString();
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    for (int at = 0; at < mark.length; at++) {
      if (bytes.length <= at || Byte.toUnsignedInt(bytes[at]) != mark[at]) {
        return false;
      }
    }
    return true;
  }
}
