package org.coproduction.testkit;

import java.time.LocalDate;
import java.util.Optional;
import org.coproduction.dossier.Dossier;
import org.coproduction.scoring.Rubric;
import org.coproduction.scoring.Scorecard;
import org.coproduction.scoring.Scorer;

/** A way of judging dossiers that the laws of scoring can be asked of. */
public interface Judging {

  /**
   * Judges a dossier.
   *
   * @param dossier what is known of a piece of work
   * @param rubric the items to judge by
   * @param asOf the date as of which to judge
   * @return what it shows
   */
  Scorecard judge(Dossier dossier, Rubric rubric, LocalDate asOf);

  /**
   * Judges a dossier again as an earlier scorecard says that it was judged.
   *
   * @param scorecard the earlier scorecard
   * @param dossier what it was made from
   * @param rubric the rubric at hand, which may not be the one that it was made by
   * @return the scorecard that comes out; nothing where an input is not the one named
   */
  default Optional<Scorecard> replay(Scorecard scorecard, Dossier dossier, Rubric rubric) {
    return Scorer.replay(scorecard, dossier, rubric).isEqual()
        ? Optional.of(scorecard)
        : Optional.empty();
  }

  /**
   * The library's own judging.
   *
   * @return the scorer
   */
  static Judging byTheLibrary() {
    return (dossier, rubric, asOf) -> Scorer.score(dossier, rubric, asOf).scorecard();
  }
}
