package org.coproduction.examples.service.form;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name that a client gives to one request, so that it can send it again when it did not hear
 * the answer, and the form is there once.
 *
 * @param value 1 to 128 visible characters of ASCII
 */
public record IdempotencyKey(String value) {

  private static final Pattern GRAMMAR = Pattern.compile("[\\x21-\\x7e]{1,128}");

  /**
   * Makes a key.
   *
   * @throws IllegalArgumentException where it is none; {@link #of} asks first
   */
  public IdempotencyKey {
    if (!GRAMMAR.matcher(value).matches()) {
      throw new IllegalArgumentException("not a key");
    }
  }

  /**
   * The key that a text is.
   *
   * @param text the text
   * @return the key, or nothing where it is none
   */
  public static Optional<IdempotencyKey> of(String text) {
    return GRAMMAR.matcher(text).matches()
        ? Optional.of(new IdempotencyKey(text))
        : Optional.empty();
  }

  /** People make keys of names. */
  @Override
  public String toString() {
    return "IdempotencyKey[***]";
  }
}
