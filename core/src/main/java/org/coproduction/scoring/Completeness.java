package org.coproduction.scoring;

import java.util.List;
import org.coproduction.finding.Place;

/**
 * Whether the form is filled in. It says nothing about what it says: a full form is not a good
 * form.
 *
 * @param answers the questions that have an answer, out of the questions that the form asks
 * @param facts the required facts that are there, out of those that a submitted form needs
 * @param missing the places of the required facts that are not there
 */
public record Completeness(Rate answers, Rate facts, List<Place> missing) {

  /** Makes the result; the places are copied. */
  public Completeness {
    missing = List.copyOf(missing);
  }

  /**
   * Whether nothing is missing.
   *
   * @return true where every question is answered and every required fact is there
   */
  public boolean isComplete() {
    return answers.met() == answers.of() && facts.met() == facts.of();
  }
}
