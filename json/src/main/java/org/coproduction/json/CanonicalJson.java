package org.coproduction.json;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.coproduction.value.Digest;
import org.coproduction.value.MalformedValueException;
import org.jspecify.annotations.Nullable;

/**
 * JSON in its one canonical form, the JSON Canonicalization Scheme of RFC 8785: two texts that say
 * the same have the same canonical form, byte for byte, so that it can be compared and digested.
 *
 * <p>There is no white space; members are in the order of their names by UTF-16 code units; strings
 * have the fewest escapes; a number is printed as ECMAScript prints the IEEE 754 double that is
 * closest to it. The order of lists is kept, and so is text as it is: nothing is normalised.
 *
 * <p>Immutable and thread-safe; two canonical forms are equal where their texts are.
 */
public final class CanonicalJson {

  private final String text;

  private CanonicalJson(String text) {
    this.text = text;
  }

  /**
   * The canonical form of a JSON text. What is canonical stays as it is.
   *
   * @param json the text
   * @return its canonical form
   * @throws MalformedValueException where RFC 8785 has no form for it: with the codes of {@link
   *     JsonCodes} for what is not JSON or goes beyond the {@linkplain ReadLimits#standard()
   *     standard limits}, {@code json.member.duplicate} for a member that is there twice, {@code
   *     json.words.not-unicode} for half of a character, {@code json.number.out-of-range} for a
   *     number too great for a double
   */
  public static CanonicalJson of(String json) {
    try {
      return new CanonicalJson(canonical(DocumentText.checked(json, ReadLimits.standard())));
    } catch (UnreadableException unreadable) {
      throw JsonCodes.refusal(unreadable.code());
    }
  }

  /**
   * The canonical form of a JSON text.
   *
   * @param utf8 the text in UTF-8
   * @return its canonical form
   * @throws MalformedValueException as {@link #of(String)} does, and {@code json.document.not-utf8}
   */
  public static CanonicalJson of(byte[] utf8) {
    try {
      return new CanonicalJson(canonical(DocumentText.decoded(utf8, ReadLimits.standard())));
    } catch (UnreadableException unreadable) {
      throw JsonCodes.refusal(unreadable.code());
    }
  }

  /** What a shape writes, in canonical form. */
  static <T> CanonicalJson of(Shape<T, ?> shape, T value) {
    CanonicalSink sink = CanonicalSink.exact();
    shape.write(value, sink);
    return new CanonicalJson(sink.finished());
  }

  /** {@return the canonical text} */
  public String text() {
    return text;
  }

  /**
   * The canonical form as RFC 8785 has it.
   *
   * @return the text in UTF-8
   */
  public byte[] bytes() {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /**
   * The fingerprint of the canonical form.
   *
   * @return its SHA-256
   */
  public Digest digest() {
    try {
      return new Digest(
          "sha-256:"
              + HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes())));
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CanonicalJson that && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /**
   * Shows a mask: the text can hold anything.
   *
   * @return the same mask for all texts
   */
  @Override
  public String toString() {
    return "CanonicalJson[***]";
  }

  private static String canonical(String text) throws UnreadableException {
    try (TokenSource source = new JacksonTokenSource(text, ReadLimits.standard())) {
      CanonicalSink sink = CanonicalSink.rounding();
      int depth = 0;
      do {
        Token token = source.next();
        switch (token) {
          case START_OBJECT, START_ARRAY -> depth++;
          case END_OBJECT, END_ARRAY -> depth--;
          case END_OF_TEXT -> throw JsonCodes.refusal(JsonCodes.EMPTY);
          case NAME, STRING, NUMBER, BOOLEAN, NULL -> {}
        }
        pass(token, source, sink);
      } while (depth > 0);
      requireEnd(source);
      return sink.finished();
    }
  }

  private static void pass(Token token, TokenSource source, TokenSink sink)
      throws UnreadableException {
    switch (token) {
      case START_OBJECT -> sink.startObject();
      case END_OBJECT -> sink.endObject();
      case START_ARRAY -> sink.startArray();
      case END_ARRAY -> sink.endArray();
      case NAME -> sink.name(source.text());
      case STRING -> sink.string(source.text());
      case NUMBER -> sink.number(source.text());
      case BOOLEAN -> sink.bool(source.text().equals("true"));
      case NULL -> sink.nothing();
      case END_OF_TEXT -> {}
    }
  }

  private static void requireEnd(TokenSource source) {
    if (!isAtEnd(source)) {
      throw JsonCodes.refusal(JsonCodes.TRAILING_TEXT);
    }
  }

  /** Whatever follows a text, JSON or not, is one fault. */
  private static boolean isAtEnd(TokenSource source) {
    try {
      return source.next() == Token.END_OF_TEXT;
    } catch (UnreadableException notJson) {
      return false;
    }
  }
}
