package org.coproduction.agreement;

/**
 * A measure of agreement with its interval.
 *
 * @param agreement the measure
 * @param interval its interval; undefined for the same reason wherever the measure is undefined
 */
public record Estimate(Agreement agreement, Interval interval) {}
