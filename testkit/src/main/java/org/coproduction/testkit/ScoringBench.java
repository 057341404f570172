package org.coproduction.testkit;

import java.time.LocalDate;
import java.util.List;
import org.coproduction.charter.Ladder;
import org.coproduction.dossier.Dossier;
import org.coproduction.scoring.Rubric;
import org.coproduction.scoring.Scorecard;

/**
 * What the laws of scoring are asked of: a rubric, the ladders beside it, and a way of judging.
 *
 * @param rubric the rubric
 * @param ladders the ladders
 * @param judging the way of judging
 */
public record ScoringBench(Rubric rubric, List<Ladder> ladders, Judging judging) {

  static final LocalDate AS_OF = LocalDate.of(2022, 1, 31);

  /** Makes a bench; the list is copied. */
  public ScoringBench {
    ladders = List.copyOf(ladders);
  }

  Dossier dossier(Account account, Telling telling) {
    return account.dossier(telling, ladders);
  }

  Scorecard card(Account account, Telling telling) {
    return judging.judge(dossier(account, telling), rubric, AS_OF);
  }

  Scorecard card(Account account) {
    return card(account, Telling.plain());
  }

  Standing standing(Account account, Telling telling) {
    return new Standing(card(account, telling), ladders);
  }

  Standing standing(Account account) {
    return standing(account, Telling.plain());
  }
}
