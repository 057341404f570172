package org.coproduction.loop;

import java.util.Optional;
import org.coproduction.value.EventId;
import org.coproduction.value.ImpreciseDate;

/**
 * One event at which a theme was raised.
 *
 * @param event the event
 * @param on its date, where it is on record
 * @param mentions how many lines raised the theme there, 1 or more
 */
public record Asked(EventId event, Optional<ImpreciseDate> on, int mentions) {}
