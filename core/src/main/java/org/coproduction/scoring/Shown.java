package org.coproduction.scoring;

import java.util.List;
import java.util.stream.Stream;

/**
 * How well a fact is shown, and what it lacks of the next grade.
 *
 * @param grade the grade
 * @param lacks what it lacks; empty at the best
 */
record Shown(Grade grade, List<FactLack> lacks) {

  static final Shown CORROBORATED = new Shown(Grade.CORROBORATED, List.of());

  static Shown asserted(FactLack lack) {
    return new Shown(Grade.ASSERTED, List.of(lack));
  }

  static Shown documented(List<FactLack> lacks) {
    return new Shown(Grade.DOCUMENTED, lacks);
  }

  /** The same where nobody stands behind the fact: at most asserted, until somebody does. */
  Shown unconfirmed() {
    List<FactLack> more = grade == Grade.ASSERTED ? lacks : List.of();
    return new Shown(
        Grade.ASSERTED,
        Stream.concat(Stream.of(FactLack.CONFIRMATION), more.stream()).distinct().toList());
  }
}
