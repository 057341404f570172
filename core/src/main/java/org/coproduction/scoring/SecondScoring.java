package org.coproduction.scoring;

import org.coproduction.value.MalformedValueException;

/**
 * How many forms a second scorer judged, of how many. Twenty forms are enough, and so is a fifth of
 * all of them: whichever a council reaches.
 *
 * @param scoredTwice the forms that two scorers or more judged, 0 or more
 * @param inAll the forms that were scored at all, at least as many
 */
public record SecondScoring(int scoredTwice, int inAll) {

  private static final int ENOUGH_FORMS = 20;
  private static final int ENOUGH_PART = 5;

  /**
   * Counts second scorings.
   *
   * @throws MalformedValueException {@code scoring.second-scoring.malformed}
   */
  public SecondScoring {
    if (scoredTwice < 0 || inAll < scoredTwice) {
      throw new MalformedValueException("scoring.second-scoring.malformed", "scoredTwice");
    }
  }

  /** {@return whether that is at least 20 forms, or at least 20 in 100 of them and one} */
  public boolean isEnough() {
    return scoredTwice >= ENOUGH_FORMS
        || (scoredTwice > 0 && (long) ENOUGH_PART * scoredTwice >= inAll);
  }
}
