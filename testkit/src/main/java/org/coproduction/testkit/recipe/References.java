package org.coproduction.testkit.recipe;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.coproduction.value.Id;
import org.jspecify.annotations.Nullable;

/**
 * What the parts of one document must say of each other, put right where it was drawn apart: each
 * has an identifier of its own, and whatever names a part names one that is there. What names its
 * own kind (a theme its wider theme) names one before it, so that there are no circles. What could
 * name nothing names nothing, or is left out where it has to name something.
 */
final class References implements UnaryOperator<Object> {

  private final Class<?> document;
  private final Set<Class<?>> kinds = new HashSet<>();

  /** For documents of a type. */
  References(Class<?> document) {
    this.document = document;
    kindsIn(document);
  }

  /** The kinds of identifier that parts of the document have. */
  private void kindsIn(Class<?> type) {
    for (RecordParts.Member member : RecordParts.of(type).members()) {
      if (RecordParts.hasBuilder(member.held())) {
        own(member.held()).ifPresent(id -> kinds.add(id.held()));
        kindsIn(member.held());
      }
    }
  }

  @Override
  public Object apply(Object value) {
    Map<Class<?>, List<Object>> there = new HashMap<>();
    Object numbered =
        Rewrite.record(
            value,
            document,
            (owner, type, member, id) ->
                isItsOwn(member) && type != document ? next(member.held(), there) : id);
    Object named =
        numbered == null
            ? null
            : Rewrite.record(
                numbered,
                document,
                (owner, type, member, id) ->
                    isName(type, member) ? one((Id) id, open(owner, type, member, there)) : id);
    if (named == null) {
      throw new IllegalStateException("a document has to name what it does not hold");
    }
    return named;
  }

  private static Object next(Class<?> kind, Map<Class<?>, List<Object>> there) {
    List<Object> ids = there.computeIfAbsent(kind, unseen -> new ArrayList<>());
    String name = Vocabulary.numbered(kind, ids.size() + 1);
    Object id = RecordParts.of(kind).made(List.of(name));
    ids.add(id);
    return id;
  }

  private boolean isName(Class<?> type, RecordParts.Member member) {
    return kinds.contains(member.held())
        && !isItsOwn(member)
        && Vocabulary.of(type, member.name()).isEmpty();
  }

  /** What may be named: all of the kind, and of the owner's own kind those before it. */
  private static List<Object> open(
      Object owner, Class<?> type, RecordParts.Member member, Map<Class<?>, List<Object>> there) {
    List<Object> known = there.getOrDefault(member.held(), List.of());
    return own(type)
        .filter(id -> id.held() == member.held())
        .map(id -> known.subList(0, known.indexOf(id.of(owner))))
        .orElse(known);
  }

  /** One of those that are there, by the name that was drawn, so that the same is the same. */
  static @Nullable Object one(Id name, List<Object> open) {
    return open.isEmpty() ? null : open.get(Math.floorMod(name.value().hashCode(), open.size()));
  }

  private static Optional<RecordParts.Member> own(Class<?> type) {
    return RecordParts.of(type).members().stream().filter(References::isItsOwn).findFirst();
  }

  private static boolean isItsOwn(RecordParts.Member member) {
    return member.name().equals("id");
  }
}
