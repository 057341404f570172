package org.coproduction.publication;

import java.util.List;
import org.coproduction.localoffer.LocalOfferYear;

/**
 * A year of comments on the Local Offer (England) from which was taken what people took back.
 *
 * @param year the year, with a tombstone for each withdrawal
 * @param traces where another comment or an answer still repeats the words of one that is gone; a
 *     person has to look, and nothing is complete while there is one
 */
public record CarriedOutYear(LocalOfferYear year, List<Trace> traces) {

  /** Copies the list. */
  public CarriedOutYear {
    traces = List.copyOf(traces);
  }
}
