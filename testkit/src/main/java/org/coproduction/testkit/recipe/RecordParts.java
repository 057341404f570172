package org.coproduction.testkit.recipe;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The members of a record, how they are read, and how a record is made of them: by the public
 * builder of a record that grows, by the constructor of a value that does not. So a member is
 * generated from the day on which it is there.
 */
public final class RecordParts {

  /** What a type is made of never changes, and finding out takes longer than making a record. */
  private static final ClassValue<RecordParts> OF_TYPE =
      new ClassValue<>() {
        @Override
        protected RecordParts computeValue(Class<?> type) {
          return new RecordParts(type);
        }
      };

  private final Class<?> type;
  private final List<Member> members;
  private final Maker maker;

  private RecordParts(Class<?> type) {
    this.type = type;
    this.members = type.isRecord() ? components(type) : accessors(type);
    this.maker = type.isRecord() ? constructed() : built();
  }

  /** Makes a record of one value for each member. */
  private interface Maker {
    Object made(List<Object> values);
  }

  /**
   * A member.
   *
   * @param name its public name
   * @param type its type with its arguments
   * @param accessor what it is read by
   */
  public record Member(String name, Type type, Method accessor) {

    /**
     * The member of one record.
     *
     * @param owner the record
     * @return its value
     */
    public Object of(Object owner) {
      return call(accessor, owner);
    }

    /** {@return whether it may be there or not} */
    public boolean isOptional() {
      return raw() == Optional.class;
    }

    /** {@return whether it is a list} */
    public boolean isList() {
      return raw() == List.class;
    }

    /** {@return whether it is a set, which JSON writes as a list} */
    public boolean isSet() {
      return raw() == Set.class;
    }

    /** {@return its class, or that of what it holds} */
    public Class<?> held() {
      return type instanceof ParameterizedType holder
          ? (Class<?>) holder.getActualTypeArguments()[0]
          : (Class<?>) type;
    }

    private Class<?> raw() {
      return accessor.getReturnType();
    }
  }

  /**
   * The members of a type.
   *
   * @param type a record that has a builder, or a record of the language
   * @return its parts
   */
  public static RecordParts of(Class<?> type) {
    return OF_TYPE.get(type);
  }

  /**
   * Whether a type is a record that has a builder.
   *
   * @param type any type
   * @return true for the records of the domain
   */
  public static boolean hasBuilder(Class<?> type) {
    return type.isInterface()
        && Modifier.isPublic(type.getModifiers())
        && Stream.of(type.getDeclaredMethods())
            .anyMatch(
                method ->
                    method.getName().equals("builder") && Modifier.isStatic(method.getModifiers()));
  }

  /**
   * The type of record that a value is of.
   *
   * @param value any value
   * @return its interface where it has a builder, or its class where it is a record of the language
   */
  public static Optional<Class<?>> typeOf(Object value) {
    if (value instanceof Record) {
      return Optional.of(value.getClass());
    }
    return Stream.<Class<?>>of(value.getClass().getInterfaces())
        .filter(RecordParts::hasBuilder)
        .findFirst();
  }

  /** {@return the members, by name; those of a record of the language in their order} */
  public List<Member> members() {
    return members;
  }

  /**
   * A record of the members.
   *
   * @param values one for each member, in their order
   * @return the record
   */
  public Object made(List<Object> values) {
    return maker.made(values);
  }

  /**
   * A copy of a record with some of its members changed.
   *
   * @param record the record
   * @param changes the new values by the names of members
   * @return the copy
   */
  public Object with(Object record, Map<String, Object> changes) {
    List<Object> values = new ArrayList<>();
    for (Member member : members) {
      Object changed = changes.get(member.name());
      values.add(changed == null ? member.of(record) : changed);
    }
    return made(values);
  }

  /**
   * The members of a record by their names.
   *
   * @param record the record
   * @return their values, in the order of the members
   */
  public Map<String, Object> values(Object record) {
    Map<String, Object> values = new LinkedHashMap<>();
    members.forEach(member -> values.put(member.name(), member.of(record)));
    return values;
  }

  private Maker constructed() {
    Class<?>[] types =
        Stream.of(type.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    Constructor<?> canonical;
    try {
      canonical = type.getConstructor(types);
    } catch (NoSuchMethodException fault) {
      throw fault(type.getName(), fault);
    }
    return values -> {
      try {
        return canonical.newInstance(values.toArray());
      } catch (ReflectiveOperationException fault) {
        throw fault(type.getName(), fault);
      }
    };
  }

  private static List<Member> components(Class<?> type) {
    return Stream.of(type.getRecordComponents())
        .map(part -> new Member(part.getName(), part.getGenericType(), part.getAccessor()))
        .toList();
  }

  private static List<Member> accessors(Class<?> type) {
    return Stream.of(type.getMethods())
        .filter(method -> method.getName().matches("(get|is)[A-Z].*"))
        .filter(method -> method.getParameterCount() == 0)
        .filter(method -> !Modifier.isStatic(method.getModifiers()) && !method.isBridge())
        .map(
            method ->
                new Member(publicName(method.getName()), method.getGenericReturnType(), method))
        .sorted(Comparator.comparing(Member::name))
        .toList();
  }

  private static String publicName(String accessor) {
    String bare = accessor.substring(accessor.startsWith("is") ? 2 : 3);
    return Character.toLowerCase(bare.charAt(0)) + bare.substring(1);
  }

  private Maker built() {
    Method start = method(type, "builder");
    Class<?> builder = start.getReturnType();
    Method end = method(builder, "build");
    List<Method> setters = members.stream().map(member -> setter(builder, member)).toList();
    return values -> {
      Object made = call(start, null);
      for (int at = 0; at < setters.size(); at++) {
        Object unused = call(setters.get(at), made, values.get(at));
      }
      return call(end, made);
    };
  }

  private static Method setter(Class<?> builder, Member member) {
    Class<?> taken =
        member.isOptional() ? Optional.class : member.isList() ? Iterable.class : member.held();
    return Stream.of(builder.getMethods())
        .filter(method -> method.getName().equals(member.name()))
        .filter(method -> method.getParameterCount() == 1)
        .filter(method -> method.getParameterTypes()[0] == taken)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no builder method for " + member.name()));
  }

  private static Method method(Class<?> of, String name) {
    try {
      return of.getMethod(name);
    } catch (NoSuchMethodException fault) {
      throw fault(of.getName(), fault);
    }
  }

  private static Object call(Method method, @Nullable Object target, Object... arguments) {
    try {
      return method.invoke(target, arguments);
    } catch (ReflectiveOperationException fault) {
      throw fault(method.toString(), fault);
    }
  }

  private static IllegalStateException fault(String of, ReflectiveOperationException fault) {
    // What a domain refuses is refused by a code and without the value, so it can be told.
    if (fault instanceof InvocationTargetException
        && fault.getCause() instanceof RuntimeException refusal) {
      throw refusal;
    }
    return new IllegalStateException(of, fault);
  }
}
