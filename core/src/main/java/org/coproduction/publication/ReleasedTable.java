package org.coproduction.publication;

import org.coproduction.disclosure.Release;

/**
 * A table of counts that goes out with a publication. The host keeps it, inside, and hands it back
 * when it publishes about the same people again: two publications can be taken from each other.
 *
 * @param key which table it is
 * @param release the counts and what is published of them
 */
public record ReleasedTable(TableKey key, Release release) {}
