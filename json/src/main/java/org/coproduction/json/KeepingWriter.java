package org.coproduction.json;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes a document by the table as {@link Shape} does, and between its members those that the
 * format does not know.
 */
final class KeepingWriter {

  private static final List<KeptMember> NONE = List.of();

  private final TokenSink sink;
  private final Kept kept;
  private final String version;

  KeepingWriter(TokenSink sink, Kept kept, String version) {
    this.sink = sink;
    this.kept = kept;
    this.version = version;
  }

  /** Knows the unknown members of the objects of a document. */
  interface Kept {

    /**
     * The unknown members of an object.
     *
     * @param object the value that is written as the object
     * @param pointer where it stands now
     * @param key where it stands, elements of lists named by their identifiers where they have one,
     *     otherwise by their position and the length of the list
     */
    List<KeptMember> of(Object object, String pointer, String key);
  }

  <T> void document(Shape<T, ?> shape, T value) {
    object(shape, value, "", "");
  }

  private <T, B> void object(Shape<T, B> shape, T object, String pointer, String key) {
    List<KeptMember> unknown = kept.of(object, pointer, key);
    sink.startObject();
    int written = 0;
    int known = 0;
    for (Member<T, B> member : shape.members()) {
      written = unknown(unknown, written, known);
      member(member, object, pointer + "/" + member.name(), key + "/" + member.name());
      known++;
    }
    unknown(unknown, written, known);
    sink.endObject();
  }

  /** Writes the unknown members whose turn it is; gives how many were written so far. */
  private int unknown(List<KeptMember> unknown, int written, int known) {
    int next = written;
    while (next < unknown.size() && unknown.get(next).after() <= known) {
      sink.name(unknown.get(next).name());
      copy(unknown.get(next).json());
      next++;
    }
    return next;
  }

  private void copy(String json) {
    try (TokenSource source = new JacksonTokenSource(json, ReadLimits.standard())) {
      TokenCopy.copy(source, source.next(), sink);
    } catch (UnreadableException fault) {
      throw new IllegalStateException("what was kept was read before", fault);
    }
  }

  private <T> void member(Member<T, ?> member, T object, String pointer, String key) {
    if (member instanceof Member.One<T, ?, ?> one) {
      one(one, object, pointer, key);
    } else if (member instanceof Member.Many<T, ?, ?> many) {
      many(many, object, pointer, key);
    }
  }

  private <T, V> void one(Member.One<T, ?, V> member, T object, String pointer, String key) {
    V value = member.get().apply(object);
    if (value == null) {
      return;
    }
    sink.name(member.name());
    if (member.codec() instanceof Constant constant && constant.isVersion()) {
      sink.number(version);
    } else {
      value(member.codec(), value, pointer, key);
    }
  }

  private <T, V> void many(Member.Many<T, ?, V> member, T object, String pointer, String key) {
    List<V> values = member.get().apply(object);
    if (values.isEmpty() && !member.isRequired()) {
      return;
    }
    sink.name(member.name());
    sink.startArray();
    Set<String> ids = new HashSet<>();
    for (int at = 0; at < values.size(); at++) {
      V value = values.get(at);
      String id = idOf(member.codec(), value);
      String step = id != null && ids.add(id) ? "=" + id : "#" + at + "/" + values.size();
      value(member.codec(), value, pointer + "/" + at, key + "/" + step);
    }
    sink.endArray();
  }

  private <V> void value(Codec<V> codec, V value, String pointer, String key) {
    if (codec instanceof Shape<V, ?> shape) {
      object(shape, value, pointer, key);
    } else if (codec instanceof PlainOrFull<V> either
        && !(either.isPlain().test(value) && kept.of(value, pointer, key).isEmpty())) {
      object(either.full(), value, pointer, key);
    } else {
      codec.write(value, sink);
    }
  }

  private static <V> @Nullable String idOf(Codec<V> codec, V value) {
    if (codec instanceof Shape<V, ?> shape) {
      for (Member<V, ?> member : shape.members()) {
        if (member.name().equals("id") && member instanceof Member.One<V, ?, ?> one) {
          return textOf(one, value);
        }
      }
    }
    return null;
  }

  private static <T, V> @Nullable String textOf(Member.One<T, ?, V> member, T object) {
    V value = member.get().apply(object);
    return value != null && member.codec() instanceof Scalar<V> scalar
        ? scalar.print().apply(value)
        : null;
  }

  /** Goes over a document without writing it. */
  static <T> void visit(Shape<T, ?> shape, T value, Visitor visitor) {
    new KeepingWriter(
            new NoSink(),
            (object, pointer, key) -> {
              visitor.visit(object, pointer, key);
              return NONE;
            },
            "0")
        .document(shape, value);
  }

  /** Sees every object of a document. */
  interface Visitor {
    void visit(Object object, String pointer, String key);
  }
}
