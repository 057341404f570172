package org.coproduction.json;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One member of an object of a published format.
 *
 * @param <T> the type of the object
 * @param <B> what collects its members while it is read
 */
sealed interface Member<T, B> {

  /** The public name. */
  String name();

  /** Whether every object has it. */
  boolean isRequired();

  /** The values that it holds: one, or those of a list. */
  Codec<?> codec();

  /** Reads the value at the current token into the draft. */
  void read(Pass pass, B draft) throws UnreadableException;

  /** Writes name and value, or nothing where the object has no such value. */
  void write(T object, TokenSink sink);

  /** The same member of a type that this one stands for. */
  <U> Member<U, B> of(Function<U, T> whole);

  /** A member that holds one value; {@code get} gives null where there is none to write. */
  record One<T, B, V>(
      String name,
      boolean isRequired,
      Codec<V> codec,
      Function<T, @Nullable V> get,
      BiConsumer<B, V> set)
      implements Member<T, B> {

    @Override
    public void read(Pass pass, B draft) throws UnreadableException {
      if (!isRequired && codec.readsAsAbsent(pass)) {
        return;
      }
      V value = codec.read(pass);
      if (value != null) {
        set.accept(draft, value);
      }
    }

    @Override
    public void write(T object, TokenSink sink) {
      V value = get.apply(object);
      if (value != null) {
        sink.name(name);
        codec.write(value, sink);
      }
    }

    @Override
    public <U> Member<U, B> of(Function<U, T> whole) {
      return new One<>(name, isRequired, codec, object -> get.apply(whole.apply(object)), set);
    }
  }

  /** A member that holds a list; unless required, an empty list is not written. */
  record Many<T, B, V>(
      String name,
      boolean isRequired,
      Codec<V> codec,
      Function<T, List<V>> get,
      BiConsumer<B, V> add)
      implements Member<T, B> {

    @Override
    public void read(Pass pass, B draft) throws UnreadableException {
      if (pass.token() != Token.START_ARRAY) {
        pass.noteOtherThan(JsonKind.ARRAY);
        return;
      }
      for (int position = 0; pass.next() != Token.END_ARRAY; position++) {
        pass.enter(position);
        V value = codec.read(pass);
        if (value != null) {
          add.accept(draft, value);
        }
        pass.leave();
      }
    }

    @Override
    public void write(T object, TokenSink sink) {
      List<V> values = get.apply(object);
      if (values.isEmpty() && !isRequired) {
        return;
      }
      sink.name(name);
      sink.startArray();
      for (V value : values) {
        codec.write(value, sink);
      }
      sink.endArray();
    }

    @Override
    public <U> Member<U, B> of(Function<U, T> whole) {
      return new Many<>(name, isRequired, codec, object -> get.apply(whole.apply(object)), add);
    }
  }
}
