package org.coproduction.agreement;

/**
 * What a measure of agreement rests on: no measure without its numbers.
 *
 * @param units the units that two coders or more gave a value to, 0 or more
 * @param values the values given to those units, 0 or more
 * @param coders the coders who gave any value, 0 or more
 */
public record Basis(int units, int values, int coders) {}
