package org.coproduction.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The shape of a record, in the making: its members are its components, in order.
 *
 * <p>A record has no builder, so its components are collected by position and handed to its one
 * constructor.
 */
final class RecordShape<R extends Record> {

  private final Constructor<R> constructor;
  private final List<Object> whenMissing = new ArrayList<>();
  private Shape<R, @Nullable Object[]> shape;

  private RecordShape(Constructor<R> constructor) {
    this.constructor = constructor;
    int components = constructor.getParameterCount();
    this.shape =
        Shape.of(
            constructor.getDeclaringClass(), () -> new @Nullable Object[components], this::build);
  }

  static <R extends Record> RecordShape<R> of(Class<R> type) {
    try {
      return new RecordShape<>(
          type.getDeclaredConstructor(
              Stream.of(type.getRecordComponents())
                  .map(RecordComponent::getType)
                  .toArray(Class[]::new)));
    } catch (NoSuchMethodException everyRecordHasOne) {
      throw new IllegalStateException(everyRecordHasOne);
    }
  }

  <V> RecordShape<R> required(String name, Codec<V> codec, Function<R, V> get) {
    int position = component(Optional.empty());
    shape = shape.required(name, codec, get, (draft, value) -> draft[position] = value);
    return this;
  }

  <V> RecordShape<R> optional(String name, Codec<V> codec, Function<R, Optional<V>> get) {
    int position = component(Optional.empty());
    shape =
        shape.optional(name, codec, get, (draft, value) -> draft[position] = Optional.of(value));
    return this;
  }

  <V> RecordShape<R> list(String name, Codec<V> codec, Function<R, List<V>> get) {
    shape = shape.list(name, codec, get, adder(component(List.of())));
    return this;
  }

  /** A list that is written even where it is empty. */
  <V> RecordShape<R> wholeList(String name, Codec<V> codec, Function<R, List<V>> get) {
    shape = shape.wholeList(name, codec, get, adder(component(List.of())));
    return this;
  }

  /** A set, as a list in which nothing may be twice; it is written even where it is empty. */
  <V> RecordShape<R> wholeSet(String name, Codec<V> codec, Function<R, Set<V>> get) {
    Function<R, List<V>> listed = record -> List.copyOf(get.apply(record));
    shape = shape.wholeList(name, codec, listed, adder(component(Set.of())));
    return this;
  }

  /** A set, as a list in which nothing may be twice. */
  <V> RecordShape<R> set(String name, Codec<V> codec, Function<R, Set<V>> get) {
    Function<R, List<V>> listed = record -> List.copyOf(get.apply(record));
    shape = shape.list(name, codec, listed, adder(component(Set.of())));
    return this;
  }

  /** The finished shape. */
  Shape<R, @Nullable Object[]> shape() {
    if (whenMissing.size() != constructor.getParameterCount()) {
      throw new IllegalStateException("the table does not list every component of a record");
    }
    return shape;
  }

  private int component(Object otherwise) {
    whenMissing.add(otherwise);
    return whenMissing.size() - 1;
  }

  private static <V> BiConsumer<@Nullable Object[], V> adder(int position) {
    return (draft, value) -> {
      // Only this adder ever fills the position.
      @SuppressWarnings("unchecked")
      List<V> list = (List<V>) draft[position];
      if (list == null) {
        list = new ArrayList<>();
        draft[position] = list;
      }
      list.add(value);
    };
  }

  private static Set<?> distinct(List<?> values) {
    Set<?> set = new LinkedHashSet<>(values);
    if (set.size() < values.size()) {
      throw JsonCodes.refusal(JsonCodes.MALFORMED_VALUE);
    }
    return set;
  }

  private R build(@Nullable Object[] draft) {
    Object[] components = new Object[draft.length];
    for (int position = 0; position < draft.length; position++) {
      Object component = draft[position];
      Object otherwise = whenMissing.get(position);
      components[position] =
          component == null
              ? otherwise
              : otherwise instanceof Set ? distinct((List<?>) component) : component;
    }
    try {
      return constructor.newInstance(components);
    } catch (InvocationTargetException refused) {
      if (refused.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(refused);
    } catch (ReflectiveOperationException fault) {
      throw new IllegalStateException(fault);
    }
  }
}
