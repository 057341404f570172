package org.coproduction.scoring;

import java.util.Optional;
import org.coproduction.participant.GroupKind;
import org.coproduction.value.RungId;

/**
 * The overall level of one lived-experience group, where it is not what it was. Why, the cells of
 * design and decision tell.
 *
 * @param group the kind of group
 * @param before the rung before
 * @param after the rung after
 */
public record OverallMove(GroupKind group, Optional<RungId> before, Optional<RungId> after) {}
