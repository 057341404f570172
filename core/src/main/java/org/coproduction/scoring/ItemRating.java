package org.coproduction.scoring;

import java.util.List;
import org.coproduction.value.CoderId;
import org.coproduction.value.FormId;
import org.coproduction.value.ItemId;

/**
 * What one scorer made of one item of one form: a person who read it, or the library by its rubric.
 *
 * @param form the form
 * @param item the item of the rubric
 * @param scorer who judged, under a pseudonym
 * @param result what they judged
 */
public record ItemRating(FormId form, ItemId item, CoderId scorer, Result result) {

  /**
   * A scorecard as ratings, so that the library can be one of the scorers.
   *
   * @param form the form that was scored
   * @param scorer the name that the library scores under
   * @param scorecard what it made of the form
   * @return one rating for each item, in the order of the scorecard
   */
  public static List<ItemRating> of(FormId form, CoderId scorer, Scorecard scorecard) {
    return scorecard.items().stream()
        .map(item -> new ItemRating(form, item.id(), scorer, item.result()))
        .toList();
  }
}
