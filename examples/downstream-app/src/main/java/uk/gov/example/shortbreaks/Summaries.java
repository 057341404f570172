package uk.gov.example.shortbreaks;

import java.util.Optional;
import org.coproduction.scoring.Grade;
import org.coproduction.scoring.ItemScore;
import org.coproduction.scoring.Result;
import org.coproduction.scoring.Scorecard;

/** Sums a scorecard up for the council's web site. */
class Summaries {

  WorkSummary summary(Scorecard card) {
    int met = 0;
    int evidenced = 0;
    for (ItemScore item : card.items()) {
      if (item.result() == Result.MET) {
        met++;
        if (!item.grade().equals(Optional.of(Grade.ASSERTED))) {
          evidenced++;
        }
      }
    }
    return new WorkSummary(met, evidenced, card.items().size());
  }
}
