package org.coproduction.json;

import org.jspecify.annotations.Nullable;

/**
 * How values of one type stand in JSON: the same for the reader, the writer and whoever describes
 * the format.
 */
sealed interface Codec<T> permits Choice, Constant, PlainOrFull, Scalar, Shape {

  /**
   * Reads the value that begins at the current token and leaves the pass at its last token.
   *
   * @return the value, or null where it has a fault; the fault is noted
   */
  @Nullable T read(Pass pass) throws UnreadableException;

  void write(T value, TokenSink sink);

  /** Whether the current token is text that counts as no value at all. */
  default boolean readsAsAbsent(Pass pass) throws UnreadableException {
    return false;
  }
}
