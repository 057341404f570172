package org.coproduction.publication;

import java.util.List;
import org.coproduction.dossier.Dossier;

/**
 * A dossier from which was taken what people took back.
 *
 * @param dossier the dossier, with a tombstone for each withdrawal
 * @param traces where another text still repeats the words of a line that is gone; a person has to
 *     look, and nothing is complete while there is one
 */
public record CarriedOut(Dossier dossier, List<Trace> traces) {

  /** Copies the list. */
  public CarriedOut {
    traces = List.copyOf(traces);
  }
}
