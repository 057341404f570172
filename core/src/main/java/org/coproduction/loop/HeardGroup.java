package org.coproduction.loop;

import java.util.Optional;
import org.coproduction.participant.GroupKind;

/**
 * What is on record of one kind of group.
 *
 * @param group the kind of group
 * @param invited how many were invited to the events, each event by itself
 * @param came how many came to them
 * @param lines how many lines are on record as said by it; lines are not people
 * @param signed how many signatures of the form are by people who speak from it
 * @param adjustments how many things were done so that it could take part
 * @param needs of its access needs on record, how many were met
 * @param standing how far it was heard
 */
public record HeardGroup(
    GroupKind group,
    Tally invited,
    Tally came,
    int lines,
    int signed,
    int adjustments,
    NeedsMet needs,
    Standing standing) {

  /**
   * Of those who were invited, how many came.
   *
   * @return the rate; nothing where a number is missing or not exact, or more came than were
   *     invited, so that the two are not of the same people
   */
  public Optional<OutOf> turnout() {
    if (invited.exact().isEmpty()
        || came.exact().isEmpty()
        || invited.uncounted() + came.uncounted() > 0
        || invited.fewest() > Integer.MAX_VALUE
        || came.fewest() > invited.fewest()) {
      return Optional.empty();
    }
    return Optional.of(new OutOf((int) came.fewest(), (int) invited.fewest()));
  }
}
