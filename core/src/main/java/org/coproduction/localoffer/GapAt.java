package org.coproduction.localoffer;

import java.util.Optional;

/**
 * Something that is missing, and where.
 *
 * @param gap what is missing
 * @param comment the position of the comment in its year, from 0; absent for the year as a whole
 */
public record GapAt(Gap gap, Optional<Integer> comment) {}
