package org.coproduction.loop;

import java.util.Optional;
import org.coproduction.participant.GroupKind;

/**
 * A kind of group that should be heard in a local area, as somebody who knows the area says.
 *
 * @param group the kind of group
 * @param share how large a part of all who come it should be, with both numbers of the local count;
 *     absent where it should just be there
 */
public record ExpectedGroup(GroupKind group, Optional<OutOf> share) {}
