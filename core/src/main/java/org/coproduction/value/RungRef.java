package org.coproduction.value;

/**
 * A rung on a named ladder. "Participation" alone says nothing: it is the second highest rung of
 * one ladder and the umbrella word of another, so a rung is never named without its ladder.
 *
 * @param ladder the ladder
 * @param rung the rung on it
 */
public record RungRef(LadderId ladder, RungId rung) {}
