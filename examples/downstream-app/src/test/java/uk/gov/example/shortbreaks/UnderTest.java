package uk.gov.example.shortbreaks;

import java.lang.reflect.RecordComponent;
import java.util.HashSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The parts that the tests look at: those in use, unless a bug is planted in one. It notes which
 * were looked at, since a test cannot fail for a bug in a part that it never sees.
 */
final class UnderTest {

  /** The kinds of part that there are; the app has one of each. */
  static final Set<Class<?>> KINDS =
      Stream.of(Parts.class.getRecordComponents())
          .map(RecordComponent::getType)
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<Class<?>> SEEN = new HashSet<>();

  private static UnaryOperator<Parts> planted = UnaryOperator.identity();

  private UnderTest() {}

  /** All parts, for tests of the app as a whole. */
  static synchronized Parts parts() {
    SEEN.addAll(KINDS);
    return planted.apply(Parts.inUse());
  }

  /** One part, for its own tests. */
  static synchronized <T> T part(Class<T> kind) {
    SEEN.add(kind);
    return part(planted.apply(Parts.inUse()), kind);
  }

  /** The part of a kind. */
  static <T> T part(Parts parts, Class<T> kind) {
    try {
      for (RecordComponent component : Parts.class.getRecordComponents()) {
        if (component.getType() == kind) {
          return kind.cast(component.getAccessor().invoke(parts));
        }
      }
    } catch (ReflectiveOperationException fault) {
      throw new IllegalStateException(fault);
    }
    throw new IllegalArgumentException("the app has no " + kind.getSimpleName());
  }

  /** Does something while a bug is planted, and tells which kinds of part were looked at. */
  static Set<Class<?>> seenBy(UnaryOperator<Parts> bug, Runnable tests) {
    plant(bug);
    try {
      tests.run();
      return seen();
    } finally {
      plant(UnaryOperator.identity());
    }
  }

  private static synchronized void plant(UnaryOperator<Parts> bug) {
    planted = bug;
    SEEN.clear();
  }

  private static synchronized Set<Class<?>> seen() {
    return Set.copyOf(SEEN);
  }
}
