package org.coproduction.scoring;

/**
 * How many items of one dimension are met.
 *
 * @param dimension the dimension
 * @param items the items that are met, out of the items of the dimension
 */
public record DimensionScore(Dimension dimension, Rate items) {}
