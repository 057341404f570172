package org.coproduction.intake;

/**
 * The account of one line of a source text.
 *
 * @param line the line, from 1
 * @param role what became of it
 */
public record LineUse(int line, LineRole role) {}
