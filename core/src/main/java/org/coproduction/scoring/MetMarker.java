package org.coproduction.scoring;

import java.util.List;
import org.coproduction.value.RungId;
import org.coproduction.value.Words;

/**
 * A marker of a rung that is met, and by what.
 *
 * @param rung the rung
 * @param sentence what had to be there, in a sentence of the ladder
 * @param facts the facts that meet it
 */
public record MetMarker(RungId rung, Words sentence, List<FactKey> facts) {

  /** Makes a marker; the list is copied. */
  public MetMarker {
    facts = List.copyOf(facts);
  }
}
