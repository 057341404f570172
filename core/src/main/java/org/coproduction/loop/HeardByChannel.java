package org.coproduction.loop;

import java.util.Optional;
import org.coproduction.participant.Channel;
import org.coproduction.participant.GroupKind;

/**
 * What the sessions on record say of one kind of group by one way of meeting.
 *
 * @param channel the way of meeting; absent for sessions that do not say
 * @param group the kind of group
 * @param invited how many were invited, each session by itself
 * @param came how many came, each session by itself
 */
public record HeardByChannel(
    Optional<Channel> channel, GroupKind group, Tally invited, Tally came) {}
