package org.coproduction.disclosure;

/**
 * A table that went out: the counts, which stay inside, and what was published of them. Whoever
 * publishes again about the same people keeps it, because two publications can be taken from each
 * other.
 *
 * @param counts the counts
 * @param published what was published of them
 */
public record Release(CountTable counts, PublishedTable published) {}
