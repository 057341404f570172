package org.coproduction.scoring;

import java.util.List;
import java.util.Optional;
import org.coproduction.participant.GroupKind;
import org.coproduction.value.LadderId;
import org.coproduction.value.RungId;

/**
 * The level of one lived-experience group over the whole work: the lower of what is evidenced at
 * design and at decision, never the highest anywhere.
 *
 * @param group the kind of group
 * @param ladder the ladder that the rung is of
 * @param evidenced the rung; absent where none is evidenced at one of the two stages
 * @param next the next rung up; absent at the top
 * @param needs the smallest set of facts that would reach it; empty at the top, and where no set of
 *     facts could, since a marker asks for facts that can be of no such stage or group
 */
public record OverallLevel(
    GroupKind group,
    LadderId ladder,
    Optional<RungId> evidenced,
    Optional<RungId> next,
    List<FactNeed> needs) {

  /** Makes a level; the list is copied. */
  public OverallLevel {
    needs = List.copyOf(needs);
  }
}
