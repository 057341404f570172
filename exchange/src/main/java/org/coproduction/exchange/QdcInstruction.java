package org.coproduction.exchange;

import java.util.HexFormat;
import java.util.Optional;

/**
 * What REFI-QDA has no element for, in processing instructions, which are no elements and so break
 * no schema. Programs that do not know them pass them over; the text of one ends at {@code ?>} and
 * keeps neither line ends nor the space around it, so such signs are written as a backslash and the
 * four hexadecimal digits of their UTF-16 unit.
 */
final class QdcInstruction {

  /** The identifier of a theme. */
  static final String THEME = "coproduction-theme";

  /** One of its cues. */
  static final String CUE = "coproduction-cue";

  /** One of its hints. */
  static final String HINT = "coproduction-hint";

  /** Its note. */
  static final String NOTE = "coproduction-note";

  private static final char ESCAPE = '\\';
  private static final int DIGITS = 4;
  private static final int HEXADECIMAL = 16;

  private QdcInstruction() {}

  static String written(String target, String text) {
    StringBuilder data = new StringBuilder("<?").append(target).append(' ');
    for (int at = 0; at < text.length(); at++) {
      char unit = text.charAt(at);
      boolean isEdge = at == 0 || at == text.length() - 1;
      if (unit == ESCAPE || unit == '?' || (unit == ' ' && isEdge) || !isXml(text, at)) {
        data.append(ESCAPE).append(HexFormat.of().toHexDigits(unit));
      } else {
        data.append(unit);
      }
    }
    return data.append("?>").toString();
  }

  /** Whether a unit may stand in XML and is not changed by reading it. */
  private static boolean isXml(String text, int at) {
    char unit = text.charAt(at);
    if (Character.isHighSurrogate(unit)) {
      return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
    }
    if (Character.isLowSurrogate(unit)) {
      return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }
    return unit >= ' ' && unit != 0xFFFE && unit != 0xFFFF;
  }

  /** The text of an instruction; nothing where it is not written so. */
  static Optional<String> text(String data) {
    String bare = data.strip();
    StringBuilder text = new StringBuilder();
    int at = 0;
    while (at < bare.length()) {
      if (bare.charAt(at) != ESCAPE) {
        text.append(bare.charAt(at));
        at++;
        continue;
      }
      int unit = unit(bare, at + 1);
      if (unit < 0) {
        return Optional.empty();
      }
      text.append((char) unit);
      at += 1 + DIGITS;
    }
    return Optional.of(text.toString());
  }

  private static int unit(String text, int from) {
    if (from + DIGITS > text.length()) {
      return -1;
    }
    int unit = 0;
    for (int at = from; at < from + DIGITS; at++) {
      int digit = Character.digit(text.charAt(at), HEXADECIMAL);
      if (digit < 0) {
        return -1;
      }
      unit = HEXADECIMAL * unit + digit;
    }
    return unit;
  }
}
