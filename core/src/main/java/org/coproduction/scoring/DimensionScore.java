package org.coproduction.scoring;

import java.util.Optional;

/**
 * How many items of one dimension are met.
 *
 * @param dimension the dimension
 * @param items the items that are met, out of the items of the dimension
 * @param weights the weights of those items, out of the weights of all; there exactly where the
 *     rubric states a weight for every item. They stand beside the count and are never added up
 *     over dimensions
 */
public record DimensionScore(Dimension dimension, Rate items, Optional<Rate> weights) {}
