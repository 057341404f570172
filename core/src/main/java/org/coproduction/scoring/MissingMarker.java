package org.coproduction.scoring;

import org.coproduction.value.RungId;
import org.coproduction.value.Words;

/**
 * A fact that is not on record and without which a rung is not evidenced.
 *
 * @param rung the rung
 * @param sentence what has to be there, in a sentence of the ladder
 */
public record MissingMarker(RungId rung, Words sentence) {}
