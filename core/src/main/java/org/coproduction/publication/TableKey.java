package org.coproduction.publication;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.coproduction.value.Id;

/**
 * Which table of counts one is, so that it is found again when the same is published later.
 *
 * @param kind what it counts
 * @param of the codebook or event that it is of; of comments, the days of the year; of who was
 *     heard, the form
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
    COMMENTS_LEFT_OUT,
    /** People of each kind of group over all events: who came, and who did not. */
    HEARD,
    /** Access needs of each kind of group: those that were met, and the others. */
    HEARD_NEEDS,
    /** Lines by the kind of group that said them. */
    HEARD_LINES,
    /** People who came, by way of meeting and kind of group. */
    HEARD_BY_CHANNEL;

    private static final Set<Kind> PEOPLE_OF_EVENTS =
        Collections.unmodifiableSet(EnumSet.of(INVITED_AND_CAME, CAME, INVITED));

    /**
     * Whether a table of the other kind counts the same people or lines, put together otherwise, so
     * that one taken from the other would tell what each hides.
     */
    boolean overlaps(Kind other) {
      return this != other
          && (peopleOverlap(other) || other.peopleOverlap(this) || linesOverlap(other));
    }

    private boolean peopleOverlap(Kind other) {
      return (this == HEARD || this == HEARD_BY_CHANNEL)
          && (other == HEARD || other == HEARD_BY_CHANNEL || PEOPLE_OF_EVENTS.contains(other));
    }

    private boolean linesOverlap(Kind other) {
      return (this == THEMES && other == HEARD_LINES) || (this == HEARD_LINES && other == THEMES);
    }
  }
}
