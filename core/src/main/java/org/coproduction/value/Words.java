package org.coproduction.value;

import java.text.Normalizer;
import java.util.Optional;

/**
 * Free text that somebody wrote or said.
 *
 * <p>The text is kept as given but for two things: white space of every kind around it is taken
 * off, and it is in Unicode normalisation form C. Blank text is not text: it is absent, see {@link
 * #optional}. What holds words may hold a child's name, so {@link #toString()} shows a mask.
 * Whoever needs the text asks for it by {@link #text()} and takes on the duty to keep it out of
 * logs.
 *
 * @param text the text, neither empty nor blank, without unpaired surrogates
 */
public record Words(String text) {

  private static final String MASK = "Words[***]";
  private static final char NEXT_LINE = '\u0085';
  private static final char ZERO_WIDTH_SPACE = '\u200b';
  private static final char BYTE_ORDER_MARK = '\ufeff';

  /**
   * Makes words of a text.
   *
   * @throws MalformedValueException {@code value.words.blank} for blank text, {@code
   *     value.words.not-unicode} for text with an unpaired surrogate
   */
  public Words {
    text = normalised(text);
    if (text.isEmpty()) {
      throw new MalformedValueException("value.words.blank", "words");
    }
    if (hasUnpairedSurrogate(text)) {
      throw new MalformedValueException("value.words.not-unicode", "words");
    }
  }

  /**
   * Makes words of a text that is known not to be blank.
   *
   * @param text the text
   * @return the words
   * @throws MalformedValueException as the constructor does
   */
  public static Words of(String text) {
    return new Words(text);
  }

  /**
   * Makes words of a text that may be blank.
   *
   * @param text the text
   * @return the words, or nothing where the text is empty or blank
   * @throws MalformedValueException {@code value.words.not-unicode} for text with an unpaired
   *     surrogate
   */
  public static Optional<Words> optional(String text) {
    return normalised(text).isEmpty() ? Optional.empty() : Optional.of(new Words(text));
  }

  /**
   * Whether a text is blank, and so no words at all.
   *
   * @param text the text
   * @return true for the empty text and for white space of any kind
   */
  public static boolean isBlank(String text) {
    return stripped(text).isEmpty();
  }

  /**
   * The length of the text as a person counts it, near enough.
   *
   * @return the number of Unicode code points, at least 1
   */
  public int length() {
    return text.codePointCount(0, text.length());
  }

  /**
   * Shows a mask, never the text.
   *
   * @return the same mask for all words
   */
  @Override
  public String toString() {
    return MASK;
  }

  private static String normalised(String text) {
    // Taking white space off can lay bare a combining mark, and composing can never make white
    // space, so this order is stable: normalising twice is normalising once.
    return Normalizer.normalize(stripped(text), Normalizer.Form.NFC);
  }

  /**
   * Forms are pasted from web pages and word processors, so a no-break space or a byte order mark
   * alone is as blank as a space; {@link String#strip()} would keep both.
   */
  private static String stripped(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && isSpace(text.charAt(from))) {
      from++;
    }
    while (to > from && isSpace(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }

  private static boolean isSpace(char unit) {
    return Character.isWhitespace(unit)
        || Character.isSpaceChar(unit)
        || unit == NEXT_LINE
        || unit == ZERO_WIDTH_SPACE
        || unit == BYTE_ORDER_MARK;
  }

  private static boolean hasUnpairedSurrogate(String text) {
    for (int at = 0; at < text.length(); at++) {
      char unit = text.charAt(at);
      if (Character.isHighSurrogate(unit)
          && at + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(at + 1))) {
        at++;
      } else if (Character.isSurrogate(unit)) {
        return true;
      }
    }
    return false;
  }
}
