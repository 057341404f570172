package org.coproduction.json;

import java.util.HashSet;
import java.util.Set;

/** The names of all members of all published formats. */
final class PublicNames {

  private static final Set<String> ALL = collected();

  private PublicNames() {}

  /** Whether a pointer is made of published names and list positions alone. */
  static boolean areIn(String pointer) {
    for (String step : pointer.split("/", -1)) {
      boolean position = !step.isEmpty() && step.chars().allMatch(c -> c >= '0' && c <= '9');
      if (!step.isEmpty() && !position && !ALL.contains(step)) {
        return false;
      }
    }
    return true;
  }

  /** The names, in no order. */
  static Set<String> all() {
    return ALL;
  }

  private static Set<String> collected() {
    Set<String> names = new HashSet<>();
    Set<Codec<?>> done = new HashSet<>();
    for (DocumentFormat<?> format : DocumentFormat.all()) {
      collect(format.shape(), names, done);
    }
    return Set.copyOf(names);
  }

  private static void collect(Codec<?> codec, Set<String> names, Set<Codec<?>> done) {
    if (!done.add(codec)) {
      return;
    }
    if (codec instanceof Shape<?, ?> shape) {
      for (Member<?, ?> member : shape.members()) {
        names.add(member.name());
        collect(member.codec(), names, done);
      }
    } else if (codec instanceof PlainOrFull<?> either) {
      collect(either.full(), names, done);
    }
  }
}
