package org.coproduction.testkit.recipe;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.coproduction.constraint.Present;
import org.coproduction.constraint.Should;
import org.coproduction.value.Id;

/**
 * How a value of any type of the library is made. What a record is made of is read off its type;
 * what the small values are stands in {@link Vocabulary}, what the facts of a record must say
 * together in {@link Repairs}, and what the parts of a document must say of each other in {@link
 * References}.
 */
public final class Recipes {

  /** Two, so that the first of a list is told from the last, and orders can be wrong. */
  private static final int LONGEST = 2;

  private final Map<Class<?>, Recipe<?>> known = new ConcurrentHashMap<>();

  /** Recipes that are made when they are asked for. */
  public Recipes() {}

  /**
   * Whether there is a recipe for a type.
   *
   * @param type any type
   * @return true for records of the domain, identifiers and small values, and what is made of them
   */
  public static boolean has(Class<?> type) {
    return type.getName().startsWith("org.coproduction.")
        && !type.getName().startsWith("org.coproduction.testkit.")
        && !type.isEnum()
        && (RecordParts.hasBuilder(type)
            || Vocabulary.of(type).isPresent()
            || Whole.of(type).isPresent()
            || (type.isRecord() && ofKnownParts(type)));
  }

  private static boolean ofKnownParts(Class<?> type) {
    if (Id.class.isAssignableFrom(type)) {
      return true;
    }
    return RecordParts.of(type).members().stream()
        .allMatch(
            member ->
                (member.type() instanceof Class<?>
                        || member.isList()
                        || member.isSet()
                        || member.isOptional())
                    && (Vocabulary.of(member.held()).isPresent()
                        || member.held().isEnum()
                        || has(member.held())));
  }

  /**
   * The recipe for a type.
   *
   * @param type one that {@link #has} a recipe
   * @return how its values are made; documents are sound
   * @param <T> the type
   */
  public <T> Recipe<T> of(Class<T> type) {
    return any(type).map(type::cast);
  }

  private Recipe<?> any(Class<?> type) {
    Recipe<?> made = known.get(type);
    if (made == null) {
      made = make(type);
      known.put(type, made);
    }
    return made;
  }

  private Recipe<?> make(Class<?> type) {
    Optional<Recipe<?>> small = Vocabulary.of(type);
    if (small.isPresent()) {
      return small.get();
    } else if (Id.class.isAssignableFrom(type)) {
      return Vocabulary.ids(type);
    } else if (type.isEnum()) {
      return new Recipe.OneOf<>(List.of((Object[]) type.getEnumConstants()));
    }
    Optional<Whole> whole = Whole.of(type);
    return whole.isPresent() ? whole.get().recipe(this) : record(type);
  }

  /** A record by itself: what it names need not be anywhere. */
  Recipe<Object> record(Class<?> type) {
    RecordParts parts = RecordParts.of(type);
    List<Recipe<?>> members = new ArrayList<>();
    for (RecordParts.Member member : parts.members()) {
      members.add(member(type, member));
    }
    return new Recipe.Made<>(members, values -> Repairs.of(type).apply(parts.made(values)));
  }

  private Recipe<?> member(Class<?> owner, RecordParts.Member member) {
    Recipe<?> one = Vocabulary.of(owner, member.name()).orElseGet(() -> any(member.held()));
    if (member.isOptional()) {
      return one.optional(mustBeThere(member));
    }
    if (member.isSet()) {
      return one.list(0, LONGEST).map(LinkedHashSet::new);
    }
    if (member.isList()) {
      boolean apart = member.held().isEnum() || Id.class.isAssignableFrom(member.held());
      Recipe<? extends List<?>> list = one.list(mustBeThere(member) ? 1 : 0, LONGEST);
      return apart ? list.map(all -> all.stream().distinct().toList()) : list;
    }
    return one;
  }

  private static boolean mustBeThere(RecordParts.Member member) {
    return Stream.of(member.accessor().getAnnotationsByType(Present.class))
        .anyMatch(present -> !List.of(present.payload()).contains(Should.class));
  }
}
