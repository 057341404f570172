package org.coproduction.testkit;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.coproduction.scoring.FactNeed;
import org.coproduction.scoring.Grade;
import org.coproduction.scoring.ItemScore;
import org.coproduction.scoring.LevelCell;
import org.coproduction.scoring.OverallLevel;
import org.coproduction.scoring.Result;
import org.coproduction.scoring.Scorecard;

/** Scorecards that say something else than the facts. */
final class Doctored {

  private Doctored() {}

  static Scorecard items(Scorecard card, UnaryOperator<ItemScore> change) {
    return of(card, card.items().stream().map(change).toList(), card.levels(), card.overall());
  }

  static Scorecard levels(Scorecard card, UnaryOperator<LevelCell> change) {
    return of(card, card.items(), card.levels().stream().map(change).toList(), card.overall());
  }

  static Scorecard overall(Scorecard card, UnaryOperator<OverallLevel> change) {
    return of(card, card.items(), card.levels(), card.overall().stream().map(change).toList());
  }

  /** All items met, at a grade, where something is so. */
  static Scorecard metIf(boolean so, Scorecard card, Grade grade) {
    return so ? items(card, item -> met(item, grade)) : card;
  }

  static ItemScore met(ItemScore item, Grade grade) {
    return with(item, Result.MET, Optional.of(grade), List.of());
  }

  static ItemScore unmet(ItemScore item) {
    return with(item, Result.NOT_MET, Optional.empty(), item.needs());
  }

  static ItemScore needingNothing(ItemScore item) {
    return with(item, Result.NOT_MET, Optional.empty(), List.of());
  }

  private static ItemScore with(
      ItemScore item, Result result, Optional<Grade> grade, List<FactNeed> needs) {
    return new ItemScore(
        item.id(),
        item.dimension(),
        item.title(),
        result,
        grade,
        item.recognisedOnly(),
        item.weight(),
        item.reason(),
        item.wouldChange(),
        needs,
        item.raise(),
        Optional.empty(),
        item.facts());
  }

  private static Scorecard of(
      Scorecard card, List<ItemScore> items, List<LevelCell> levels, List<OverallLevel> overall) {
    return new Scorecard(
        card.rubric(),
        card.rubricVersion(),
        card.language(),
        card.ladder(),
        card.asOf(),
        card.inputs(),
        card.completeness(),
        card.dimensions(),
        card.grades(),
        card.band(),
        card.facts(),
        items,
        levels,
        overall,
        card.principles());
  }
}
