package org.coproduction.scoring;

import java.util.List;
import java.util.Optional;
import org.coproduction.value.ItemId;
import org.coproduction.value.MalformedValueException;
import org.coproduction.value.Words;

/**
 * What the facts say of one item, why, and what would change it.
 *
 * @param id the item
 * @param dimension the side of quality that it belongs to
 * @param title what it asks for
 * @param result what the facts say
 * @param grade how well it is shown; there exactly where it is met
 * @param recognisedOnly whether it is met only by facts that a reader recognised and nobody has
 *     confirmed
 * @param reason why, in a sentence of the rubric
 * @param wouldChange the smallest thing to add that would meet it; absent where it is met
 * @param facts the facts that it rests on: those that meet it, or those that show the occasion
 */
public record ItemScore(
    ItemId id,
    Dimension dimension,
    Words title,
    Result result,
    Optional<Grade> grade,
    boolean recognisedOnly,
    Words reason,
    Optional<Words> wouldChange,
    List<FactOnRecord> facts) {

  /**
   * Makes the score of an item.
   *
   * @throws MalformedValueException {@code scoring.item.grade-mismatch} where there is a grade and
   *     the item is not met, or the other way round
   */
  public ItemScore {
    facts = List.copyOf(facts);
    if (grade.isPresent() != (result == Result.MET)) {
      throw new MalformedValueException("scoring.item.grade-mismatch", "grade");
    }
  }
}
