package org.coproduction.scoring;

import java.util.List;
import java.util.Optional;
import org.coproduction.finding.Place;
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
 * @param weight what it weighs within its dimension, where the rubric weighs
 * @param reason why, in a sentence of the rubric
 * @param wouldChange the smallest thing to add that would meet it; absent where it is met
 * @param needs the same as facts; empty where it is met
 * @param raise the fewest facts on record that would have to be better shown for the next grade,
 *     each with what it lacks; empty where it is not met and at the best grade
 * @param statement where the form says that it does not apply; there exactly where it is not
 *     applicable. The reason itself stands in the form: what somebody wrote is not copied
 * @param facts the facts that it rests on: those that meet it, or those that show the occasion
 */
public record ItemScore(
    ItemId id,
    Dimension dimension,
    Words title,
    Result result,
    Optional<Grade> grade,
    boolean recognisedOnly,
    Optional<Integer> weight,
    Words reason,
    Optional<Words> wouldChange,
    List<FactNeed> needs,
    List<GradeStep> raise,
    Optional<Place> statement,
    List<FactKey> facts) {

  /**
   * Makes the score of an item.
   *
   * @throws MalformedValueException {@code scoring.item.grade-mismatch} where there is a grade and
   *     the item is not met, or the other way round; {@code scoring.item.statement-mismatch} where
   *     it is not applicable and nobody says so, or the other way round
   */
  public ItemScore {
    needs = List.copyOf(needs);
    raise = List.copyOf(raise);
    facts = List.copyOf(facts);
    if (statement.isPresent() != (result == Result.NOT_APPLICABLE)) {
      throw new MalformedValueException("scoring.item.statement-mismatch", "statement");
    }
    if (grade.isPresent() != (result == Result.MET)) {
      throw new MalformedValueException("scoring.item.grade-mismatch", "grade");
    }
  }
}
