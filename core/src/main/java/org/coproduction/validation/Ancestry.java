package org.coproduction.validation;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Which of some things are their own ancestors, where each can have one parent. */
final class Ancestry {

  private Ancestry() {}

  /** Things on a circle of parents. Each is walked through once, however long the chains. */
  static <I> Set<I> circular(Map<I, I> parents) {
    Set<I> circular = new HashSet<>();
    Set<I> done = new HashSet<>();
    for (I start : parents.keySet()) {
      Set<I> walked = new LinkedHashSet<>();
      I at = start;
      while (at != null && !done.contains(at) && walked.add(at)) {
        at = parents.get(at);
      }
      if (at != null && walked.contains(at)) {
        boolean onCircle = false;
        for (I step : walked) {
          onCircle |= step.equals(at);
          if (onCircle) {
            circular.add(step);
          }
        }
      }
      done.addAll(walked);
    }
    return circular;
  }
}
