package org.coproduction.loop;

import java.util.Optional;
import org.coproduction.value.EventId;
import org.coproduction.value.ImpreciseDate;

/**
 * One event at which people asked for something about a theme.
 *
 * @param event the event
 * @param on its date, where it is on record
 * @param asks how many lines asked there, 1 or more; lines are not people
 */
public record Asked(EventId event, Optional<ImpreciseDate> on, int asks) {}
