package org.coproduction.json;

import java.util.function.Function;
import org.coproduction.value.MalformedValueException;
import org.coproduction.value.Words;
import org.jspecify.annotations.Nullable;

/**
 * A value that stands as one text, number, true or false.
 *
 * @param type the type of the values
 * @param kind STRING, NUMBER or BOOLEAN
 * @param parse makes the value, or refuses with a {@link MalformedValueException}
 * @param print the way back; for a kind other than STRING, in JSON's own grammar
 */
record Scalar<T>(Class<T> type, JsonKind kind, Function<String, T> parse, Function<T, String> print)
    implements Codec<T> {

  static <T> Scalar<T> text(Class<T> type, Function<String, T> parse, Function<T, String> print) {
    return new Scalar<>(type, JsonKind.STRING, parse, print);
  }

  @Override
  public @Nullable T read(Pass pass) throws UnreadableException {
    if (pass.token() != Token.opening(kind)) {
      pass.noteOtherThan(kind);
      return null;
    }
    try {
      return parse.apply(pass.text());
    } catch (MalformedValueException refused) {
      pass.note(pass.finding(JsonCodes.of(refused)));
      return null;
    }
  }

  @Override
  public void write(T value, TokenSink sink) {
    String printed = print.apply(value);
    switch (kind) {
      case STRING -> sink.string(printed);
      case NUMBER -> sink.number(printed);
      case BOOLEAN -> sink.bool(printed.equals("true"));
      case OBJECT, ARRAY -> throw new IllegalStateException("a scalar has no parts");
    }
  }

  @Override
  public boolean readsAsAbsent(Pass pass) throws UnreadableException {
    return type == Words.class && pass.token() == Token.STRING && Words.isBlank(pass.text());
  }
}
