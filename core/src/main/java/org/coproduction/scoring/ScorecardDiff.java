package org.coproduction.scoring;

import java.util.List;

/**
 * What moved between two scorecards, and why.
 *
 * @param causes what is not the same of how they were made: the rubric, the ladder, the date
 * @param items the items that moved
 * @param levels the cells of the level matrix that moved
 * @param overall the overall levels that moved
 * @param principles the principles that moved
 * @param facts every fact on record that is not the same, whether it moved anything or not
 * @param bandChanged whether the band, or what it rests on, is not the same
 * @param completenessChanged whether the form is filled in otherwise
 */
public record ScorecardDiff(
    List<MoveCause> causes,
    List<ItemMove> items,
    List<LevelMove> levels,
    List<OverallMove> overall,
    List<PrincipleMove> principles,
    List<FactChange> facts,
    boolean bandChanged,
    boolean completenessChanged) {

  /** Makes the difference; the lists are copied. */
  public ScorecardDiff {
    causes = List.copyOf(causes);
    items = List.copyOf(items);
    levels = List.copyOf(levels);
    overall = List.copyOf(overall);
    principles = List.copyOf(principles);
    facts = List.copyOf(facts);
  }

  /**
   * Compares two scorecards of one piece of work.
   *
   * @param before the earlier
   * @param after the later
   * @return what moved
   */
  public static ScorecardDiff between(Scorecard before, Scorecard after) {
    return new Comparison(before, after).diff();
  }

  /**
   * Whether nothing moved.
   *
   * @return true where both say the same of the same facts
   */
  public boolean isEmpty() {
    return causes.isEmpty()
        && items.isEmpty()
        && levels.isEmpty()
        && overall.isEmpty()
        && principles.isEmpty()
        && facts.isEmpty()
        && !bandChanged
        && !completenessChanged;
  }
}
