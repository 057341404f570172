package org.coproduction.value;

/**
 * One thing that somebody said at a named event.
 *
 * @param event the event
 * @param feedback the feedback item within it
 */
public record FeedbackRef(EventId event, FeedbackId feedback) {}
