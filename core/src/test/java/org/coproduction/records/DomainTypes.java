package org.coproduction.records;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.coproduction.Coproduction;

/** Every type of record in this library, and the members that its builder takes. */
public final class DomainTypes {

  private DomainTypes() {}

  /**
   * A member of a record.
   *
   * @param name its public name
   * @param accessor the accessor it is read by
   */
  public record Member(String name, Method accessor) {

    /** {@return the member's type with its arguments} */
    public Type type() {
      return accessor.getGenericReturnType();
    }

    /** {@return the member's value} */
    public Object of(Object record) {
      return call(accessor, record);
    }

    void give(Object builder, Object value) {
      for (Method method : builder.getClass().getMethods()) {
        if (method.getName().equals(name)
            && method.getParameterCount() == 1
            && takes(method.getParameterTypes()[0], value)) {
          Object unused = call(method, builder, value);
          return;
        }
      }
      throw new IllegalStateException("no builder method for " + name);
    }

    private static boolean takes(Class<?> parameter, Object value) {
      if (value instanceof Optional) {
        return parameter == Optional.class;
      }
      return parameter == boolean.class ? value instanceof Boolean : parameter.isInstance(value);
    }
  }

  /** {@return all types of record, by name} */
  public static List<Class<?>> all() {
    List<Class<?>> types = new ArrayList<>();
    for (Class<?> type : classes()) {
      if (isDomainType(type)) {
        types.add(type);
      }
    }
    return types;
  }

  /** {@return all classes of the library, by name} */
  public static List<Class<?>> classes() {
    try {
      Path root =
          Path.of(Coproduction.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      try (Stream<Path> files = Files.walk(root)) {
        return files
            .map(file -> root.relativize(file).toString().replace('\\', '/'))
            .filter(name -> name.startsWith("org/") && name.endsWith(".class"))
            .filter(name -> !name.endsWith("package-info.class"))
            .map(name -> name.substring(0, name.length() - 6).replace('/', '.'))
            .map(DomainTypes::named)
            .sorted(Comparator.comparing(Class::getName))
            .<Class<?>>map(type -> type)
            .toList();
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** {@return whether a type is a record with a builder} */
  public static boolean isDomainType(Class<?> type) {
    return type.isInterface()
        && Modifier.isPublic(type.getModifiers())
        && Stream.of(type.getDeclaredMethods())
            .anyMatch(
                method ->
                    method.getName().equals("builder") && Modifier.isStatic(method.getModifiers()));
  }

  /** {@return the members of a type, by name} */
  public static List<Member> members(Class<?> type) {
    return Stream.of(type.getMethods())
        .filter(method -> !Modifier.isStatic(method.getModifiers()))
        .filter(method -> method.getParameterCount() == 0 && !method.isBridge())
        .filter(method -> isAccessor(method.getName()))
        .map(method -> new Member(publicName(method.getName()), method))
        .sorted(Comparator.comparing(Member::name))
        .toList();
  }

  /** What only computes from the members has a name of its own. */
  private static boolean isAccessor(String method) {
    return method.startsWith("get") || method.startsWith("is");
  }

  /** {@return the type that a list or optional holds} */
  public static Class<?> heldBy(Type type) {
    return (Class<?>) ((ParameterizedType) type).getActualTypeArguments()[0];
  }

  static Object builder(Class<?> type) {
    try {
      return call(type.getMethod("builder"), null);
    } catch (NoSuchMethodException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  static Object build(Object builder) {
    try {
      return call(builder.getClass().getMethod("build"), builder);
    } catch (NoSuchMethodException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static Object call(Method method, Object target, Object... arguments) {
    try {
      method.setAccessible(true);
      return method.invoke(target, arguments);
    } catch (ReflectiveOperationException failed) {
      throw new IllegalStateException(method.toString(), failed);
    }
  }

  private static Class<?> named(String name) {
    try {
      return Class.forName(name, false, DomainTypes.class.getClassLoader());
    } catch (ClassNotFoundException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static String publicName(String accessor) {
    String bare = accessor.startsWith("is") ? accessor.substring(2) : accessor.substring(3);
    return Character.toLowerCase(bare.charAt(0)) + bare.substring(1);
  }
}
