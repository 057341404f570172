package org.coproduction.publication;

import org.coproduction.value.Id;

/**
 * Which table of counts one is, so that it is found again when the same is published later.
 *
 * @param kind what it counts
 * @param of the codebook or event that it is of
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
    INVITED
  }
}
