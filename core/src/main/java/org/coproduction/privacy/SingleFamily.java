package org.coproduction.privacy;

import org.coproduction.value.TextSpan;

/**
 * A stretch of a text that tells of one family or one child, so that people who know them can tell
 * who is meant, although no name or number stands in it.
 *
 * @param span from the first to the last of the words that tell it, in code points
 * @param confidence how sure it is
 */
public record SingleFamily(TextSpan span, Confidence confidence) {}
