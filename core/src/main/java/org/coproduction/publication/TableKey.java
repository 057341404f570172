package org.coproduction.publication;

import org.coproduction.value.Id;

/**
 * Which table of counts one is, so that it is found again when the same is published later.
 *
 * @param kind what it counts
 * @param of the codebook or event that it is of; of comments, the days of the year
 */
public record TableKey(Kind kind, Id of) {

  /** What a published table counts. */
  public enum Kind {
    /** Lines by theme, over all events. */
    THEMES,
    /** People of each group: who came, and who was invited and did not. */
    INVITED_AND_CAME,
    /** People of each group of which only those who came were counted. */
    CAME,
    /** People of each group of which only those who were invited were counted. */
    INVITED,
    /** Comments on a Local Offer by class: those that are answered, and those that are not. */
    COMMENTS,
    /** Comments on a Local Offer that were left out, by reason. */
    COMMENTS_LEFT_OUT
  }
}
