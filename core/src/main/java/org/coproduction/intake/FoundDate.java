package org.coproduction.intake;

import org.coproduction.value.ImpreciseDate;

/**
 * A date that stands in a text.
 *
 * @param date the date, with its words where they say more than the date can
 * @param from its first UTF-16 unit
 * @param to the unit after its last
 * @param shortYear whether its year was written with two digits, and so is a reading
 */
record FoundDate(ImpreciseDate date, int from, int to, boolean shortYear) {}
