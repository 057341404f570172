package org.coproduction.scoring;

import java.util.List;
import org.coproduction.value.FactKind;
import org.coproduction.value.RungId;
import org.coproduction.value.Words;

/**
 * A fact that is not on record and without which a rung is not evidenced.
 *
 * @param rung the rung
 * @param sentence what has to be there, in a sentence of the ladder
 * @param anyOf the kinds of fact, any one of which would do
 * @param atAnyStage whether it may be of any stage of the work
 */
public record MissingMarker(RungId rung, Words sentence, List<FactKind> anyOf, boolean atAnyStage) {

  /** Makes a marker; the list is copied. */
  public MissingMarker {
    anyOf = List.copyOf(anyOf);
  }
}
