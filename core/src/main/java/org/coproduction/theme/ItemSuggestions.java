package org.coproduction.theme;

import org.coproduction.value.FeedbackRef;

/**
 * What one thing that was said may be about.
 *
 * @param item what was said
 * @param line the suggestions for its words
 */
public record ItemSuggestions(FeedbackRef item, LineSuggestions line) {}
