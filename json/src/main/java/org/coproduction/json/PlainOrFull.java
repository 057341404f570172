package org.coproduction.json;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A value that stands as a scalar where that says all of it, and as an object otherwise.
 *
 * @param plain the scalar
 * @param isPlain whether the scalar says all of a value
 * @param full the object
 */
record PlainOrFull<T>(Scalar<T> plain, Predicate<T> isPlain, Shape<T, ?> full) implements Codec<T> {

  @Override
  public @Nullable T read(Pass pass) throws UnreadableException {
    return pass.token() == Token.START_OBJECT ? full.read(pass) : plain.read(pass);
  }

  @Override
  public void write(T value, TokenSink sink) {
    if (isPlain.test(value)) {
      plain.write(value, sink);
    } else {
      full.write(value, sink);
    }
  }
}
