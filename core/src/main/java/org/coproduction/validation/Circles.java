package org.coproduction.validation;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** What leads back to itself, where each thing names at most one other. */
final class Circles {

  private Circles() {}

  /** Each thing is walked through once, however long the chains. */
  static <T> Set<T> in(Map<T, T> next) {
    Set<T> circular = new HashSet<>();
    Set<T> done = new HashSet<>();
    for (T start : next.keySet()) {
      Set<T> walked = new LinkedHashSet<>();
      T at = start;
      while (at != null && !done.contains(at) && walked.add(at)) {
        at = next.get(at);
      }
      if (at != null && walked.contains(at)) {
        addFrom(at, walked, circular);
      }
      done.addAll(walked);
    }
    return circular;
  }

  /** What was walked before the circle was reached leads to it but does not lie on it. */
  private static <T> void addFrom(T first, Set<T> walked, Set<T> circular) {
    boolean onCircle = false;
    for (T step : walked) {
      onCircle |= step.equals(first);
      if (onCircle) {
        circular.add(step);
      }
    }
  }
}
