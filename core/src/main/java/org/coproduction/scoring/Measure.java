package org.coproduction.scoring;

import java.util.List;
import org.coproduction.value.FactKind;
import org.coproduction.value.MalformedValueException;

/**
 * How facts meet an item. The kinds of measure are closed: a new one is code with a review, a new
 * item never is. There is no language to write expressions in.
 */
public sealed interface Measure {

  /**
   * Met where at least one fact of any of these kinds is on record.
   *
   * @param anyOf the kinds of fact, at least one
   */
  record Recorded(List<FactKind> anyOf) implements Measure {

    /**
     * Makes the measure.
     *
     * @throws MalformedValueException {@code scoring.measure.no-facts} where no kind is named
     */
    public Recorded {
      anyOf = List.copyOf(anyOf);
      if (anyOf.isEmpty()) {
        throw new MalformedValueException("scoring.measure.no-facts", "anyOf");
      }
    }
  }

  /**
   * Met where facts of one kind are on record that differ: two methods, not the same one twice or
   * spelt in two ways; facts of other kinds differ where they are about another kind of group.
   *
   * @param fact the kind of fact
   * @param atLeast how many different ones, 1 or more
   */
  record Different(FactKind fact, int atLeast) implements Measure {

    /**
     * Makes the measure.
     *
     * @throws MalformedValueException {@code scoring.measure.too-few} where fewer than one is asked
     *     for
     */
    public Different {
      if (atLeast < 1) {
        throw new MalformedValueException("scoring.measure.too-few", "atLeast");
      }
    }
  }
}
