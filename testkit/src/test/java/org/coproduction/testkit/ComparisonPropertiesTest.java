package org.coproduction.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.coproduction.dossier.Dossier;
import org.coproduction.json.Digests;
import org.coproduction.json.Shipped;
import org.coproduction.scoring.MoveCause;
import org.coproduction.scoring.Rubric;
import org.coproduction.scoring.Scorecard;
import org.coproduction.scoring.ScorecardDiff;
import org.coproduction.scoring.Scorer;
import org.junit.jupiter.api.Test;

/** What moves between two records is told by what they hold, where one rubric judged both. */
class ComparisonPropertiesTest {

  @Test
  void theRubricIsNeverBlamedForWhatTheRecordsSay() {
    Set<MoveCause> seen = EnumSet.noneOf(MoveCause.class);
    Records records = Records.of(20_210_118);
    for (Rubric rubric : List.of(Shipped.rubric(), Samples.rubric())) {
      Scorecard before = score(records.next(Dossier.class), rubric);
      for (int pair = 0; pair < 200; pair++) {
        Scorecard after = score(records.next(Dossier.class), rubric);
        ScorecardDiff diff = ScorecardDiff.between(before, after);
        List<MoveCause> causes = new ArrayList<>();
        Stream.of(
                diff.items().stream().map(move -> move.causes()),
                diff.levels().stream().map(move -> move.causes()),
                diff.principles().stream().map(move -> move.causes()))
            .flatMap(moves -> moves)
            .forEach(causes::addAll);
        seen.addAll(causes);
        assertThat(causes).doesNotContain(MoveCause.OTHER, MoveCause.RUBRIC_CHANGED);
        before = after;
      }
    }

    assertThat(seen)
        .contains(
            MoveCause.FACTS_APPEARED,
            MoveCause.FACTS_VANISHED,
            MoveCause.FACTS_REGRADED,
            MoveCause.FACTS_ATTRIBUTED,
            MoveCause.FACTS_REPLACED);
  }

  private static Scorecard score(Dossier dossier, Rubric rubric) {
    return Scorer.score(Digests.of(dossier, rubric), rubric, Records.AS_OF).scorecard();
  }
}
