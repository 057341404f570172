package org.coproduction.json;

import java.util.ArrayList;
import java.util.List;

/** The values inside a value, by the table of types. */
final class PartsOf {

  private PartsOf() {}

  /** What a member of an object holds, and all that this holds in turn. */
  static <T> List<Object> value(Member<T, ?> member, T object) {
    List<Object> parts = new ArrayList<>();
    collect(member, object, parts);
    return parts;
  }

  private static <T> void collect(Member<T, ?> member, T object, List<Object> parts) {
    if (member instanceof Member.One<T, ?, ?> one) {
      collectOne(one, object, parts);
    } else if (member instanceof Member.Many<T, ?, ?> many) {
      collectMany(many, object, parts);
    }
  }

  private static <T, V> void collectOne(Member.One<T, ?, V> one, T object, List<Object> parts) {
    V value = one.get().apply(object);
    if (value != null && !(one.codec() instanceof Constant)) {
      collect(one.codec(), value, parts);
    }
  }

  private static <T, V> void collectMany(Member.Many<T, ?, V> many, T object, List<Object> parts) {
    many.get().apply(object).forEach(value -> collect(many.codec(), value, parts));
  }

  private static <V> void collect(Codec<V> codec, V value, List<Object> parts) {
    parts.add(value);
    if (codec instanceof Shape<V, ?> shape) {
      shape.members().forEach(member -> collect(member, value, parts));
    } else if (codec instanceof PlainOrFull<V> either) {
      either.full().members().forEach(member -> collect(member, value, parts));
    }
  }
}
