package uk.gov.example.shortbreaks;

import org.coproduction.Assessment;
import org.coproduction.scoring.Result;

/** Decides whether a form is taken in: nothing must be otherwise, and two items are met. */
class Desk {

  private static final int FEWEST_ITEMS = 2;

  boolean accepts(Assessment assessment) {
    long met =
        assessment.scorecard().items().stream().filter(item -> item.result() == Result.MET).count();
    return !assessment.report().hasErrors() && met >= FEWEST_ITEMS;
  }
}
