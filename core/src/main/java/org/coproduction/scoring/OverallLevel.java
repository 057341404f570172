package org.coproduction.scoring;

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
 */
public record OverallLevel(GroupKind group, LadderId ladder, Optional<RungId> evidenced) {}
