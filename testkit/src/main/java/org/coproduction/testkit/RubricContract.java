package org.coproduction.testkit;

import org.coproduction.json.DocumentFormat;
import org.coproduction.scoring.Rubric;
import org.coproduction.scoring.Scorer;

/**
 * What holds for every rubric as a document. A council that has a rubric of its own extends this
 * class in its tests and names the rubric, and extends {@link ScoringLaws} for what holds for its
 * scores; jqwik has to be on the test class path.
 */
public abstract class RubricContract extends DocumentContract<Rubric> {

  /** For whoever extends it. */
  protected RubricContract() {}

  /**
   * The rubric.
   *
   * @return the rubric
   */
  protected abstract Rubric rubric();

  @Override
  final DocumentBench<Rubric> bench() {
    return DocumentBench.of(
        Rubric.class, rubric(), Scorer::check, DocumentFormat.rubric(), Mutators.rubrics());
  }
}
